import type { ReactNode } from 'react'

import type { SourceKind } from '../../src/model/statement.ts'
import { Icon } from '../ui/Icon.tsx'

const SHAPES: Readonly<Record<SourceKind, ReactNode>> = {
  person: (
    <>
      <circle cx="8" cy="5" r="3" />
      <path d="M2.5 14c.4-3.6 2.6-5 5.5-5s5.1 1.4 5.5 5z" />
    </>
  ),
  group: (
    <>
      <circle cx="5.2" cy="5" r="2.5" />
      <circle cx="11.2" cy="5.8" r="2.1" />
      <path d="M.8 13.5c.3-3.3 2-4.7 4.4-4.7s4.1 1.4 4.4 4.7z" />
      <path d="M11.2 13.5h4c-.2-2.8-1.6-4.2-4-4.2-.7 0-1.2.1-1.7.3" />
    </>
  ),
  organization: <path d="M3 14V2h7v4h3v8z" />,
  authorities: <path d="M1.5 6L8 1.8 14.5 6zM3 7.5h2V12H3zM7 7.5h2V12H7zM11 7.5h2V12h-2zM1.5 13.2h13v1.3h-13z" />,
  media: <path d="M1.5 6.5v3h2.5l7 4V2.5l-7 4zM13 6v4" />,
  document: <path d="M3.5 1.5h6l3 3v10h-9z" />,
  publisher: <path fillRule="evenodd" d="M1.5 2.5h13v11h-13zM4 5h8v1.2H4zM4 8h8v.4H4zM4 10.5h5v.4H4z" />,
  unknown: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.4 2" />,
}

interface SourceSignProps {
  readonly kind: SourceKind
  /** A source that is not named is drawn hollow. */
  readonly named: boolean
}

/** What kind of source it is, as a sign: solid where it is named, hollow where it is not. */
export function SourceSign({ kind, named }: SourceSignProps) {
  return (
    <span className={named && kind !== 'unknown' ? 'source-sign is-named' : 'source-sign'}>
      <Icon>{SHAPES[kind]}</Icon>
    </span>
  )
}

/** The mask: anonymity was granted. */
export function AnonymitySign() {
  return (
    <span className="source-sign">
      <Icon>
        <path d="M1.5 5c4 .8 9 .8 13 0 .3 4-1 6.5-3.2 6.5-1.6 0-2.2-1.5-3.3-1.5s-1.7 1.5-3.3 1.5C2.5 11.5 1.2 9 1.5 5z" />
        <path d="M4.3 7.8h2M9.7 7.8h2" />
      </Icon>
    </span>
  )
}
