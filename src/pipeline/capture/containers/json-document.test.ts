import { describe, expect, it } from 'vitest'
import { partLine, partsOf } from '../../../../test/capture/parts-of.ts'
import { unpackJsonDocument } from './json-document.ts'

describe('unpackJsonDocument', () => {
  it('reads one object or a list of them', async () => {
    expect((await partsOf(unpackJsonDocument, '{\n"text": "One."\n}')).map(partLine)).toEqual(['1: One.'])
    expect((await partsOf(unpackJsonDocument, '[{"text": "One."}, 2, {"text": "Three."}]')).map(partLine)).toEqual([
      '1: One.',
      '2! unsupported-format',
      '3: Three.',
    ])
  })

  it('refuses what is no JSON', async () => {
    await expect(partsOf(unpackJsonDocument, '{"text": ')).rejects.toMatchObject({ code: 'damaged' })
  })
})
