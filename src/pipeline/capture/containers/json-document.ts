import { decodeBytes } from '../../../text/decode-bytes.ts'
import { readAll } from '../byte-source.ts'
import { jsonRecord } from './json-record.ts'
import { ContainerBroken, type Unpack } from './part.ts'

/** One JSON value over many lines: an object, or a list of objects, each named by its number, which begins at 1. */
export const unpackJsonDocument: Unpack = async function* unpackJsonDocument(source, limits) {
  if (source.size > limits.maxBytes) {
    throw new ContainerBroken('too-large', 'is too large for one JSON value; write one object a line instead.')
  }
  const text = decodeBytes(await readAll(source))?.text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(text ?? '')
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new ContainerBroken('damaged', `is no valid JSON: ${detail}.`, { cause: error })
  }
  const records: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const [index, record] of records.entries()) yield jsonRecord(record, String(index + 1))
}
