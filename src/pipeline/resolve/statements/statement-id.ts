import { createHash } from 'node:crypto'
import type { Span } from '../../../model/span.ts'
import type { Attribution } from '../../states.ts'

function written(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join(',')
}

/**
 * `s_` and the first 16 hexadecimal digits of a SHA-256 over the report's id, the kind of statement and its spans.
 * Versions of stages stay out of it, so that judgements about a statement outlive a better reading.
 */
export function statementId(reportId: string, attribution: Attribution): string {
  const parts = [
    reportId,
    attribution.narrated ? 'narrated' : 'attributed',
    written(attribution.source?.spans ?? []),
    written(attribution.cue.spans),
    written(attribution.content.spans),
  ]
  return `s_${createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 16)}`
}
