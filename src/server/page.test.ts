import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { AppError } from '../errors.ts'
import { pageOf } from './page.ts'

describe('pageOf', () => {
  it('gives every item once and in order, whatever the size of the page', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, limit) => {
        const found: number[] = []
        let cursor: string | undefined
        do {
          const page = pageOf(list, { cursor, limit })
          found.push(...page.items)
          cursor = page.next ?? undefined
        } while (cursor !== undefined)
        expect(found).toEqual(list)
      }),
    )
  })

  it('keeps its place while the list grows', () => {
    const list = [1, 2, 3]
    const { next } = pageOf(list, { limit: 2 })
    list.push(4)
    expect(pageOf(list, { cursor: next ?? '', limit: 9 }).items).toEqual([3, 4])
  })

  it('refuses any cursor that it did not give', () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        expect(() => pageOf([], { cursor, limit: 1 })).toThrow(AppError)
      }),
    )
  })
})
