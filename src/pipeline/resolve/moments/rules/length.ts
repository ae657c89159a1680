import type { Meaning } from '../context.ts'
import { formatDuration } from '../duration.ts'
import type { Wording } from '../wording.ts'

/**
 * How long something lasts.
 *
 *     Talks went on for two and a half days after several weeks of silence.
 *                       P2DT12H                  PXW
 */
export function resolveLength(wording: Wording): Meaning | undefined {
  const { unit, words } = wording
  if (unit === undefined) return undefined
  const basis = 'a length of time'
  const half = /\band a half\b/.test(words) ? 0.5 : /\bhalf an? \w+$/.test(words) ? -0.5 : 0
  const couple = /\bcouple\b/.test(words) ? 2 : undefined
  const count = wording.number ?? couple ?? (wording.plural === true ? undefined : 1)
  return { kind: 'duration', duration: formatDuration(unit, count === undefined ? undefined : count + half), basis }
}
