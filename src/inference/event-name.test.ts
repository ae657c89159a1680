import { describe, expect, it } from 'vitest'
import { isEventName } from './event-name.ts'

/* All names but those of feasts are invented. */
describe('names of events', () => {
  it.each(['Orlan Peace Summit', 'Hurricane Tessa', 'Battle of Orlan', 'Ramadan', 'Tiva World Cup 2031'])(
    '%s',
    (name) => {
      expect(isEventName(name)).toBe(true)
    },
  )

  it.each(['Orlan Prize', 'Hurricane', 'Summitville', '', '12'])('not %s', (name) => {
    expect(isEventName(name)).toBe(false)
  })
})
