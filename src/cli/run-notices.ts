import type { RunMode } from '../operations/read-outcome.ts'
import { toPrintableLine } from './listing/printable.ts'

/**
 * What is told of a run that fell back on something slower or weaker than was asked for: one line with what it means
 * and what to do. Undefined where nothing fell back.
 */
export function toFallbackNotice({ mode, fallback }: RunMode): string | undefined {
  if (fallback === null) return undefined
  const notice =
    mode === 'rules'
      ? `Reading by rules, which finds fewer statements: ${fallback}. Pass --rules to read so without this notice.`
      : `Reading by WebAssembly, which is three to four times slower: ${fallback}.`
  return `hearsay: ${toPrintableLine(notice)}\n`
}

/** Gives each notice once, however many reports it is true of. */
export function openNotices(): (run: RunMode) => string | undefined {
  const given = new Set<RunMode['mode']>()
  return (run) => {
    if (run.fallback === null || given.has(run.mode)) return undefined
    given.add(run.mode)
    return toFallbackNotice(run)
  }
}
