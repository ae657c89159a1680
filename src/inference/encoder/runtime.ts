import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { InferenceSession, Tensor } from 'onnxruntime-node'

import { throughNativeGate } from '../native-gate.ts'
import { describeFailure } from './describe-failure.ts'
import { SESSION_THREADS } from './session-threads.ts'
import { requireQuietRuntime } from './quiet-runtime.ts'

/** Windows side by side: pieces and words are filled up to the longest. */
export interface EncoderBatch {
  readonly size: number
  readonly pieces: number
  readonly words: number
  readonly ids: Int32Array
  /** Shape, position and quoting of each piece's word. */
  readonly marks: Int32Array
  /** 1 where a piece stands. */
  readonly filled: Uint8Array
  /** The first piece of each word. */
  readonly first: Int32Array
}

/** Figures of every head for every word of a batch, laid out as batch, words, figures. */
export interface EncoderFigures {
  readonly roles: Float32Array
  readonly names: Float32Array
  readonly times: Float32Array
  readonly fact: Float32Array
  readonly links: Float32Array
}

/** What runs a model: the same model on another runtime gives figures that differ a little. */
export interface EncoderRuntime {
  /** `node` for native code, `web` for WebAssembly, three to four times slower. */
  readonly name: 'node' | 'web'
  /** Why it is not native code that runs: words for a sentence; null where it is. */
  readonly fallback: string | null
  readonly run: (batch: EncoderBatch) => Promise<EncoderFigures>
}

const SESSION: InferenceSession.SessionOptions = {
  graphOptimizationLevel: 'all',
  executionMode: 'sequential',
  intraOpNumThreads: Math.min(SESSION_THREADS, availableParallelism()),
  interOpNumThreads: 1,
  // An arena keeps the memory of the largest batch for good, and grows with every new shape.
  enableCpuMemArena: false,
  enableMemPattern: false,
  logSeverityLevel: 3,
  // Threads that wait do not keep a core busy: the stages before and after need it.
  extra: { session: { intra_op: { allow_spinning: '0' } } },
}

/** The smallest batch: a model that can be loaded and not run, or that lacks a head, fails on it. */
const TRIAL: EncoderBatch = {
  size: 1,
  pieces: 2,
  words: 1,
  ids: Int32Array.of(101, 102),
  marks: new Int32Array(6),
  filled: Uint8Array.of(1, 1),
  first: Int32Array.of(0),
}

/**
 * Loads a model file by the first runtime that can run it on this machine. A session uses up to four cores: one session
 * with several threads takes half the memory of several sessions, and the figures are the same on any number of them.
 *
 * The environment variable `HEARSAY_RUNTIME` allows one runtime alone, `node` or `web`.
 *
 * @throws the last runtime's error where none can run it.
 */
export async function openRuntime(model: URL): Promise<EncoderRuntime> {
  const { HEARSAY_RUNTIME: only } = process.env
  if (only !== undefined && only !== 'node' && only !== 'web')
    throw new Error(`HEARSAY_RUNTIME is ${JSON.stringify(only)} and can be "node" or "web"`)
  if (only === 'web') return openWeb(model, 'HEARSAY_RUNTIME asks for it')
  try {
    return await openNative(model)
  } catch (error) {
    if (only === 'node') throw error
    return openWeb(model, `native code cannot run here (${describeFailure(error)})`)
  }
}

async function openNative(model: URL): Promise<EncoderRuntime> {
  requireQuietRuntime()
  const { Tensor: Native, session } = await throughNativeGate(async () => {
    const onnx = await import('onnxruntime-node')
    return { Tensor: onnx.Tensor, session: await onnx.InferenceSession.create(fileURLToPath(model), SESSION) }
  })
  const run = runWith(Native, session)
  return tried({ name: 'node', fallback: null, run: (batch) => throughNativeGate(() => run(batch)) })
}

async function openWeb(model: URL, fallback: string): Promise<EncoderRuntime> {
  const onnx = await import('onnxruntime-web')
  onnx.env.wasm.numThreads = 1
  const session = await onnx.InferenceSession.create(await readFile(model), SESSION)
  return tried({ name: 'web', fallback, run: runWith(onnx.Tensor, session) })
}

async function tried(runtime: EncoderRuntime): Promise<EncoderRuntime> {
  await runtime.run(TRIAL)
  return runtime
}

function runWith(Made: typeof Tensor, session: InferenceSession): EncoderRuntime['run'] {
  return async ({ size, pieces, words, ids, marks, filled, first }) => {
    const found = await session.run({
      ids: new Made('int32', ids, [size, pieces]),
      marks: new Made('int32', marks, [size, pieces, 3]),
      filled: new Made('bool', filled, [size, pieces]),
      first: new Made('int32', first, [size, words]),
    })
    const figures = (head: string): Float32Array => {
      const data = found[head]?.data
      if (!(data instanceof Float32Array)) throw new Error(`the model has no figures named ${head}`)
      return data
    }
    return {
      roles: figures('roles'),
      names: figures('names'),
      times: figures('times'),
      fact: figures('fact'),
      links: figures('links'),
    }
  }
}
