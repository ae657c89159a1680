import { describe, expect, it } from 'vitest'
import { findByline } from './byline.ts'

describe('findByline', () => {
  it.each([
    ['By Ana Example and Omar Beispiel, Example Wire', 'Ana Example and Omar Beispiel'],
    ['By Ana Example', 'Ana Example'],
    ['BY ANA EXAMPLE', 'ANA EXAMPLE'],
    ['By J. R. Example | Port Orrin', 'J. R. Example'],
    ['By Ana van der Example', 'Ana van der Example'],
    ['By Азиз Намунаев', 'Азиз Намунаев'],
  ])('reads %s', (line, names) => {
    expect(findByline(line)).toBe(names)
  })

  it.each([
    'By Monday the bridge had been closed for a week.',
    'By law, the bridge must be closed.',
    'The report by Ana Example was late.',
  ])('takes no sentence for one: %s', (line) => {
    expect(findByline(line)).toBeUndefined()
  })
})
