import { describe, expect, it } from 'vitest'

import { openNotices, toFallbackNotice } from './run-notices.ts'

const rules = { mode: 'rules', fallback: 'the fast encoder cannot run here (heads.json is missing)' } as const
const web = { mode: 'fast', fallback: 'native code cannot run here (no such module)' } as const

describe('the notice of a fallback', () => {
  it.each([
    [
      rules,
      'hearsay: Reading by rules, which finds fewer statements: the fast encoder cannot run here (heads.json is missing). Pass --rules to read so without this notice.\n',
    ],
    [
      web,
      'hearsay: Reading by WebAssembly, which is three to four times slower: native code cannot run here (no such module).\n',
    ],
    [{ mode: 'rules', fallback: null } as const, undefined],
  ])('says what it means: %j', (run, notice) => {
    expect(toFallbackNotice(run)).toBe(notice)
  })

  it('is given once a run, and each of two', () => {
    const noticeOf = openNotices()
    const given = [rules, web, rules, { mode: 'fast', fallback: null } as const, web].map(noticeOf)
    expect(given.map((notice) => notice?.slice(0, 28))).toEqual([
      'hearsay: Reading by rules, w',
      'hearsay: Reading by WebAssem',
      undefined,
      undefined,
      undefined,
    ])
  })
})
