import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { describeFailure } from './describe-failure.ts'
import { Encoder } from './encoder.ts'
import type { Heads } from './heads.ts'
import { openRuntime } from './runtime.ts'
import { WordPieces } from './word-pieces.ts'

/** The two encoders in the package: twelve layers, and six at about twice the speed. */
export type EncoderSize = 'thorough' | 'fast'

/** Thrown where an encoder cannot run; the message is words for a sentence, its cause what failed. */
export class EncoderUnavailable extends Error {
  override readonly name = 'EncoderUnavailable'
}

const folder = new URL('../../../models/tagger/', import.meta.url)
const loaded = new Map<EncoderSize, Promise<Encoder>>()

/**
 * An encoder of the package, loaded once a process or worker.
 *
 * @throws {EncoderUnavailable} where this machine cannot run it.
 */
export function loadEncoder(size: EncoderSize): Promise<Encoder> {
  const known = loaded.get(size)
  if (known !== undefined) return known
  const encoder = openEncoder(size).catch((error: unknown) => {
    loaded.delete(size)
    throw new EncoderUnavailable(`the ${size} encoder cannot run here (${describeFailure(error)})`, { cause: error })
  })
  loaded.set(size, encoder)
  return encoder
}

async function openEncoder(size: EncoderSize): Promise<Encoder> {
  const [heads, tokenizer] = await Promise.all([
    readJson(new URL(`${size}/heads.json`, folder)).then(requireHeads),
    readJson(new URL('tokenizer.json', folder)),
  ])
  const runtime = await openRuntime(new URL(`${size}/model.onnx`, folder))
  return new Encoder(`tagger ${size} ${heads.version}`, runtime, heads, new WordPieces(tokenizer))
}

/** A file that the training wrote. */
async function readJson(file: URL): Promise<object> {
  const text = await readFile(file, 'utf8')
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null) return parsed
  } catch {
    // Told below, as where it holds something else.
  }
  throw new Error(`${path.basename(file.pathname)} is damaged`)
}

function requireHeads(read: object): Heads {
  if (isHeads(read)) return read
  throw new Error('heads.json is damaged')
}

/** Whether all parts are there: the training wrote them, and nothing comes from outside. */
function isHeads(read: object): read is Heads {
  return ['version', 'layers', 'pieces', 'roles', 'names', 'times', 'crf', 'link'].every((part) => part in read)
}
