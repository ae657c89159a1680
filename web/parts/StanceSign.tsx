import type { ReactNode } from 'react'

import type { Stance } from '../../src/model/statement.ts'
import { Icon } from '../ui/Icon.tsx'
import { STANCE_WORDS } from './stance-words.ts'

const line = (d: string) => <path d={d} className="icon-line" />
const letter = (char: string) => (
  <text x="8" y="13" textAnchor="middle" className="icon-letter">
    {char}
  </text>
)

const SIGNS: Readonly<Record<Stance, ReactNode>> = {
  asserts: <circle cx="8" cy="8" r="4.5" className="icon-fill" />,
  confirms: line('M2.5 8.5l3.8 4L13.5 4'),
  denies: (
    <>
      <circle cx="8" cy="8" r="5.6" className="icon-line" />
      {line('M4.1 11.9l7.8-7.8')}
    </>
  ),
  doubts: letter('?'),
  fears: line('M1.5 9.5c2-4.5 4.4-4.5 6.5-1s4.5 3.5 6.5-1'),
  warns: letter('!'),
  accuses: line('M2 8h10.5M8.5 3.8L12.8 8l-4.3 4.2'),
  'claims-responsibility': line('M4 14.5V2h8.5l-2.2 3.2 2.2 3.3H4'),
  pledges: line('M8 2l5.5 6L8 14 2.5 8z'),
  threatens: line('M9.5 1.5L4 9h4l-1.5 5.5L12 7H8z'),
  orders: line('M3 3l5 5-5 5M8.5 3l5 5-5 5'),
  asks: letter('¿'),
  corrects: line('M3 13l.6-3L10.8 2.8l2.4 2.4L6 12.4z'),
  retracts: line('M6 2.5L2.5 6 6 9.5M2.5 6H10a3.5 3.5 0 0 1 0 7.5H6'),
  'declines-to-comment': (
    <>
      <circle cx="3" cy="8" r="1.5" className="icon-fill" />
      <circle cx="8" cy="8" r="1.5" className="icon-fill" />
      <circle cx="13" cy="8" r="1.5" className="icon-fill" />
    </>
  ),
}

/** A stance as its sign and its word. */
export function StanceSign({ stance }: { readonly stance: Stance }) {
  return (
    <span className="stance" data-stance={stance}>
      <Icon>{SIGNS[stance]}</Icon>
      {STANCE_WORDS[stance]}
    </span>
  )
}
