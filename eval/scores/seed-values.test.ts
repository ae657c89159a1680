import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/model/moment.ts'
import { foldName, isRightTime } from './seed-values.ts'

function moment(edtf: string | null, reference: Moment['reference'] = null): Moment {
  return { span: { start: 0, end: 1 }, kind: 'date', edtf, duration: null, reference, basis: '' }
}

describe('isRightTime', () => {
  const summer = { text: 'early summer', value: '2019-22', note: 'accept 2019-22, 2019-SU, or an interval in summer' }
  it.each([
    ['the value', { text: 'May', value: '2019-05' }, moment('2019-05'), true],
    ['the value, said to be approximate', { text: 'May', value: '2019-05~' }, moment('2019-05'), true],
    ['another value', { text: 'May', value: '2019-05' }, moment('2018-05'), false],
    ['nothing', { text: 'May', value: '2019-05' }, moment(null), false],
    ['a pointer', { text: 'recently', value: 'PAST_REF' }, moment(null, 'past'), true],
    [
      'a pointer that the note allows',
      { text: 'lately', value: '2019-05~', note: 'PAST_REF' },
      moment(null, 'past'),
      true,
    ],
    ['a date of what also points', { text: 'lately', value: '2019-05~' }, moment('2019-05~', 'past'), true],
    ['a pointer that it does not', { text: 'lately', value: '2019-05~' }, moment(null, 'past'), false],
    ['an interval in the season', summer, moment('2019-06/2019-07'), true],
    ['an interval past the season', summer, moment('2019-06/2019-09'), false],
    ['a day in the season', summer, moment('2019-06-03'), false],
  ])('%s', (_, gold, read, expected) => {
    expect(isRightTime(gold, read)).toBe(expected)
  })
})

describe('foldName', () => {
  it.each([
    ['The Qaram Post', 'qaram post'],
    ["Qaram's", 'qaram'],
    ['Élan  Group', 'elan group'],
  ])('%s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })
})
