import { expectTypeOf, describe, expect, it } from 'vitest'
import type { z } from 'zod'

import type { Reading } from '../model/reading.ts'
import { type readingSchema, toReadingJsonSchema } from './reading.ts'

describe('the schema of a reading', () => {
  it('is the type of the model, field by field', () => {
    expectTypeOf<z.output<typeof readingSchema>>().toEqualTypeOf<Reading>()
    expectTypeOf<Reading>().toEqualTypeOf<z.output<typeof readingSchema>>()
  })

  it('names itself and its draft', () => {
    expect(toReadingJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringContaining('reading'),
      type: 'object',
    })
  })

  it('lets later editions add fields', () => {
    expect(JSON.stringify(toReadingJsonSchema())).not.toContain('additionalProperties')
  })

  it('describes every part by name', () => {
    const { $defs } = toReadingJsonSchema()
    expect(Object.keys($defs ?? {})).toEqual(expect.arrayContaining(['Span', 'Statement', 'Source', 'Place', 'Moment']))
  })
})
