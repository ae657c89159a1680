import { describe, expect, it } from 'vitest'

import { ReportUnreadable } from '../errors.ts'
import type { RawDocument } from '../pipeline/capture/raw-document.ts'
import { answerFor } from './answer-for.ts'
import { toOutcome, toProblem } from './read-outcome.ts'

const document: RawDocument = {
  address: 'a.txt',
  bytes: new TextEncoder().encode('Villagers said the bridge was open. This text is invented.'),
  sha256: '0'.repeat(64),
  mediaType: null,
  charset: null,
  hints: {},
}

describe('what comes of a document', () => {
  it('is its reading, the same as its JSON, with its size', async () => {
    const outcome = toOutcome(await answerFor(document, {}), document)
    if (outcome.kind !== 'read') throw new Error('It was not read.')
    expect(outcome.reading).toEqual(JSON.parse(outcome.json))
    expect(outcome.reading).toBe(outcome.reading)
    expect(outcome.size).toMatchObject({ words: 10, statements: outcome.reading.statements.length })
  })

  it('is a problem with the code and sentence of what is wrong with the document', async () => {
    const empty = { ...document, bytes: new Uint8Array() }
    expect(await answerFor(empty, {})).toEqual({
      kind: 'unreadable',
      problem: { address: 'a.txt', code: 'empty', message: expect.stringContaining('a.txt') },
    })
  })

  it('is a recorded failure where a stage has a bug, with its address and the reason', () => {
    expect(toProblem('a.txt', new TypeError('x is undefined'))).toEqual({
      address: 'a.txt',
      code: 'read-failed',
      message: expect.stringMatching(/^a[.]txt could not be read, which is a fault of Hearsay .* x is undefined$/),
    })
    expect(toProblem('b', new ReportUnreadable('a.txt', 'empty', 'It is empty.')).address).toBe('a.txt')
  })

  it('is the reason of the signal where reading was cancelled', async () => {
    await expect(answerFor(document, {}, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})
