import { EncoderUnavailable, loadEncoder } from '../inference/encoder/load-encoder.ts'
import type { ReadingMode } from '../model/reading.ts'
import type { Pipeline } from '../pipeline/stage.ts'
import { standardPipeline } from '../pipeline/standard.ts'
import type { Captured, Resolved } from '../pipeline/states.ts'

/** A pipeline that is ready to read, and how it came to be the one. */
export interface OpenPipeline {
  readonly pipeline: Pipeline<Captured, Resolved>
  readonly mode: ReadingMode
  /** As `Run.fallback`. */
  readonly fallback: string | null
}

const open = new Map<ReadingMode, Promise<OpenPipeline>>()

/**
 * The pipeline of a mode, opened once a process or worker. Where the machine can run no encoder, rules read, and the
 * reading says so.
 */
export function openPipeline(mode: ReadingMode): Promise<OpenPipeline> {
  const known = open.get(mode)
  if (known !== undefined) return known
  const opened = build(mode)
  open.set(mode, opened)
  return opened
}

async function build(mode: ReadingMode): Promise<OpenPipeline> {
  if (mode === 'rules') return { pipeline: standardPipeline(null), mode, fallback: null }
  try {
    const encoder = await loadEncoder(mode)
    return { pipeline: standardPipeline(encoder), mode, fallback: encoder.fallback }
  } catch (error) {
    if (!(error instanceof EncoderUnavailable)) throw error
    return { pipeline: standardPipeline(null), mode: 'rules', fallback: error.message }
  }
}
