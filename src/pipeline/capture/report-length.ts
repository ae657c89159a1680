import { ReportUnreadable } from '../../errors.ts'

/** In UTF-16 units: some 800,000 words, or four times the longest novel. What is longer is a corpus or a log. */
const LONGEST_TEXT = 5_000_000

/** @throws {ReportUnreadable} `too-large` where a text of `length` units is longer than a report's may be. */
export function requireReportLength(address: string, length: number): void {
  if (length <= LONGEST_TEXT) return
  const millions = (length / 1e6).toFixed(1)
  const message = `${address} has ${millions} million characters of text, more than the ${LONGEST_TEXT / 1e6} million that one report may have; split it.`
  throw new ReportUnreadable(address, 'too-large', message)
}
