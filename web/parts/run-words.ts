import type { Run } from '../../src/model/reading.ts'

const MODES: Readonly<Record<Run['mode'], string>> = {
  thorough: 'thorough, by the encoder of twelve layers',
  fast: 'fast, by the encoder of six layers',
  rules: 'by rules and a word tagger alone',
}

/** How a report was read: `thorough, by the encoder of twelve layers`. */
export function modeInWords({ mode }: Pick<Run, 'mode'>): string {
  return MODES[mode]
}

/** What a reader should know of a reading that something else made than was asked for; undefined where none did. */
export function fallbackInWords({ mode, fallback }: Pick<Run, 'mode' | 'fallback'>): string | undefined {
  if (fallback === null) return undefined
  return mode === 'rules'
    ? `Read by rules, which find fewer statements: ${fallback}.`
    : `Read by WebAssembly in place of native code, which is slower: ${fallback}.`
}
