import type { ReportUnreadable } from '../../errors.ts'
import type { RawDocument } from './raw-document.ts'

/** One document of the inputs, or what stands in its place and why. */
export type Found =
  | { readonly kind: 'document'; readonly document: RawDocument }
  | { readonly kind: 'unreadable'; readonly problem: ReportUnreadable }

export interface LocateOptions {
  /** Whether addresses in private networks may be fetched. */
  readonly allowPrivate?: boolean
  /** The most bytes that one document may have; 50 MB (50,000,000) where not given. */
  readonly maxBytes?: number
  /** How long an address may take to answer in full, in milliseconds; 30,000 where not given. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  /** What `-` reads; the process's standard input where not given. */
  readonly stdin?: NodeJS.ReadableStream
}

/** The options with every limit decided. */
export interface Limits {
  readonly allowPrivate: boolean
  readonly maxBytes: number
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
}

const DEFAULT_MAX_BYTES = 50_000_000
const DEFAULT_TIMEOUT_MS = 30_000

export function limitsOf({ allowPrivate, maxBytes, timeoutMs, signal }: LocateOptions): Limits {
  return {
    allowPrivate: allowPrivate ?? false,
    maxBytes: maxBytes ?? DEFAULT_MAX_BYTES,
    timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS,
    signal,
  }
}
