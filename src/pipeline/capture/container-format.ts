import { gunzipSync, constants } from 'node:zlib'
import { HEAD_BYTES } from './byte-source.ts'
import { extensionOf } from './document-format.ts'

/** The kinds of container that capture unpacks. */
export type ContainerFormat = 'feed' | 'mbox' | 'warc' | 'wacz' | 'json-lines' | 'json'

const XML_PROLOG = String.raw`^\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE\s[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*`
const FEED_ROOT = new RegExp(`${XML_PROLOG}<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]`)
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//
const MBOX_START = /^From \S.*\d{4}.*\r?\n(?:>?[\w-]+:|\r?\n)/
const JSON_LINES_NAMES = new Set(['jsonl', 'ndjson', 'jsonlines', 'ldjson'])
const JSON_LINES_TYPES = /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|ldjson|json-seq)$/

/** Which container the first bytes, the media type and the name show; undefined for a document by itself. */
export function containerFormat(
  head: Uint8Array,
  mediaType: string | null,
  address: string,
): ContainerFormat | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return startOf(gunzipHead(head)).startsWith('WARC/') ? 'warc' : undefined
  const text = startOf(head)
  if (text.startsWith('WARC/')) return 'warc'
  if (text.startsWith('PK\u0003\u0004')) return isWacz(text, mediaType, address) ? 'wacz' : undefined
  if (MBOX_START.test(text.slice(0, 1000))) return 'mbox'
  if (/^\s*</.test(text)) return FEED_ROOT.test(text) ? 'feed' : undefined
  return /^\s*[[{]/.test(text) ? jsonFormat(text, mediaType, extensionOf(address)) : undefined
}

function isWacz(text: string, mediaType: string | null, address: string): boolean {
  if (extensionOf(address) === 'wacz' || /^application\/(?:x-)?wacz/.test(mediaType ?? '')) return true
  return /datapackage\.json|archive\/[^/]*\.warc/.test(text) && !text.includes('[Content_Types].xml')
}

function jsonFormat(text: string, mediaType: string | null, extension: string): ContainerFormat | undefined {
  if (JSON_FEED.test(text)) return 'feed'
  if (JSON_LINES_NAMES.has(extension) || JSON_LINES_TYPES.test(mediaType ?? '')) return 'json-lines'
  const named = extension === 'json' || /^application\/(?:.+\+)?json$/.test(mediaType ?? '')
  const [first = '', second = ''] = text.split('\n', 2)
  // One line that is longer than all that was read of it can only be one of several, or all there is.
  if (second === '' && text.length >= HEAD_BYTES && /^\s*\{\s*"/.test(first)) return 'json-lines'
  if (isObject(first) && (second.trim() === '' || /^\s*\{/.test(second))) return 'json-lines'
  return named || isObjectStart(text) ? 'json' : undefined
}

function isObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function isObjectStart(text: string): boolean {
  return /^\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/.test(text)
}

/** As much of a compressed file's beginning as its first bytes give. */
function gunzipHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4_000_000 })
  } catch {
    return new Uint8Array()
  }
}

/** The bytes as text of one byte a character, without a byte order mark. */
function startOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text.startsWith('\u00EF\u00BB\u00BF') ? text.slice(3) : text
}
