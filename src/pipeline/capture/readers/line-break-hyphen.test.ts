import { describe, expect, it } from 'vitest'
import { joinedLines, unbrokenWords } from './line-break-hyphen.ts'

function joined(first: string, next: string, elsewhere = ''): string {
  return joinedLines(first, next, unbrokenWords([first, next, ...elsewhere.split('|')]))
}

describe('joinedLines', () => {
  it.each([
    ['The De-', 'fense Ministry', 'The Defense Ministry'],
    ['a Du-', 'resian guard', 'a Duresian guard'],
    ['was an-', 'nounced', 'was announced'],
    ['was an‐', 'nounced', 'was announced'],
    ['in Port Or\u00AD', 'rin', 'in Port Orrin'],
    ['the high-', 'est bridge', 'the highest bridge'],
    ['the north-', 'ern bank', 'the northern bank'],
    ['with-', 'in a day', 'within a day'],
    ['The bridge', 'is closed', 'The bridge is closed'],
  ])('joins "%s" and "%s"', (first, next, words) => {
    expect(joined(first, next)).toBe(words)
  })

  it.each([
    ['a well-', 'known bridge', 'a well-known bridge'],
    ['the Anglo-', 'Orrin border', 'the Anglo-Orrin border'],
    ['a KNA-', 'led inquiry', 'a KNA-led inquiry'],
    ['a two-', 'day closure', 'a two-day closure'],
    ['an e-', 'mail', 'an e-mail'],
    ['in 2031-', 'dated papers', 'in 2031-dated papers'],
    ['open May–', 'June', 'open May–June'],
  ])('keeps the hyphen of "%s" and "%s"', (first, next, words) => {
    expect(joined(first, next)).toBe(words)
  })

  it('follows what the document writes elsewhere', () => {
    expect(joined('the long-', 'boat', 'Two longboats|and a longboat')).toBe('the longboat')
    expect(joined('the ferry-', 'house', 'At the ferry-house he')).toBe('the ferry-house')
    expect(joined('the army-', 'backed mayor', 'The army came')).toBe('the army-backed mayor')
    expect(joined('an anti-', 'flood wall', 'The flood came')).toBe('an anti-flood wall')
    expect(joined('they anti-', 'cipate it', 'The flood came')).toBe('they anticipate it')
  })
})

describe('unbrokenWords', () => {
  it('leaves out both parts of a cut word', () => {
    expect([...unbrokenWords(['The De-', 'fense of Velt,', 'a well-known town'])]).toEqual([
      'the',
      'of',
      'velt',
      'a',
      'well-known',
      'town',
    ])
  })
})
