import type { Stance } from '../../src/model/statement.ts'

/** How a stance is written: always beside its sign. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  confirms: 'confirms',
  denies: 'denies',
  doubts: 'doubts',
  fears: 'fears',
  warns: 'warns',
  accuses: 'accuses',
  'claims-responsibility': 'claims responsibility',
  pledges: 'pledges',
  threatens: 'threatens',
  orders: 'orders',
  asks: 'asks',
  corrects: 'corrects',
  retracts: 'takes back',
  'declines-to-comment': 'declines to comment',
}
