import type { Moment } from '../../src/model/moment.ts'
import { edtfInWords } from './edtf-words.ts'

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
}

/** What a time expression means, in words; unknown is said. */
export function momentInWords({ edtf, duration, reference, kind }: Omit<Moment, 'span' | 'basis'>): string {
  if (edtf !== null) return edtfInWords(edtf)
  if (duration !== null) return kind === 'set' ? `every ${durationInWords(duration)}` : durationInWords(duration)
  return reference === null ? 'not known' : `in the ${reference}, date not known`
}

/** An ISO 8601 length of one unit in words; any other as it is. */
function durationInWords(duration: string): string {
  const [, time = '', amount = '', unit = ''] = /^P(T?)(\d+(?:\.\d+)?|X+)([YMWDHS])$/.exec(duration) ?? []
  const word = UNITS[time + unit]
  if (word === undefined) return duration
  if (amount.startsWith('X')) return `some ${word}s`
  return amount === '1' ? `1 ${word}` : `${amount} ${word}s`
}
