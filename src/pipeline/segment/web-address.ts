import { DIGIT, isLetterKind, isWordKind, kindAt, SPACE, widthAt } from '../../text/char-kind.ts'

/** Longest part of an e-mail address before the at sign (RFC 5321, 4.5.3.1.1). */
const LONGEST_LOCAL_PART = 64
/** Longest name of a host (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253
/** Endings that make a web address of words joined by stops where no scheme says so. */
const ENDINGS = new Set(
  (
    'com org net gov edu mil int info biz news press media online site tv io me co app dev blog us uk eu de fr it es ' +
    'nl be ch at pl cz se no dk fi ua ru by kz kg tj tm uz af ir iq sy lb jo il ps tr sa ae qa kw ye eg ly tn ma dz ' +
    'sd et so ke ng za in pk bd lk np mm th vn id my ph cn hk tw jp kr mn au nz ca mx br ar cl ve ge am az md'
  ).split(' '),
)
const WWW = /www\.\w/iy
const SCHEME = /(?:https?|ftp|tg|mailto):/iy
const TRAILING = new Set('.,;:!?…\'"’”»)]}>؟،؛۔')
const BREAKS = new Set('<>"“”«»‘’{}|\\^`')

/** The end of the web address with a scheme or `www.` that starts at `start`; undefined where there is none. */
export function endOfWebAddress(text: string, start: number): number | undefined {
  const unit = text.charCodeAt(start) | 0x20
  if (unit === 0x77) {
    WWW.lastIndex = start
    return WWW.test(text) ? endOfPath(text, start + 4) : undefined
  }
  if (unit !== 0x68 && unit !== 0x66 && unit !== 0x74 && unit !== 0x6d) return undefined
  SCHEME.lastIndex = start
  if (!SCHEME.test(text)) return undefined
  const rest = SCHEME.lastIndex
  return text.startsWith('//', rest) && kindAt(text, rest + 2) !== SPACE ? endOfPath(text, rest + 2) : undefined
}

/**
 * The end of the web address without a scheme whose first stop is at `stop`: `example.com`, `t.me/channel`;
 * undefined where its last label is no known ending.
 */
export function endOfBareHost(text: string, start: number, stop: number): number | undefined {
  if (stop - start > 63) return undefined
  let end = stop
  let label = start
  while (text.charCodeAt(end) === 0x2e && isAsciiWord(text.charCodeAt(end + 1)) && end - start < LONGEST_HOST) {
    label = end + 1
    end = label
    while (isAsciiWord(text.charCodeAt(end)) && end - label < 63) end++
  }
  if (end === stop || isWordKind(kindAt(text, end)) || !ENDINGS.has(text.slice(label, end))) return undefined
  const next = text.charCodeAt(end)
  if (next === 0x40 || next === 0x27 || next === 0x2019) return next === 0x40 ? undefined : end
  return next === 0x2f ? endOfPath(text, end) : end
}

/** The end of the e-mail address that starts at `start` with its at sign at `at`; undefined where there is none. */
export function endOfMailAddress(text: string, start: number, at: number): number | undefined {
  if (at - start > LONGEST_LOCAL_PART || at === start) return undefined
  for (let i = start; i < at; i++) if (!isLocalPart(text.charCodeAt(i))) return undefined
  let end = at + 1
  let stops = 0
  while (end - at < LONGEST_HOST) {
    const unit = text.charCodeAt(end)
    if (unit === 0x2e && isAsciiWord(text.charCodeAt(end + 1))) stops++
    else if (!isAsciiWord(unit) && !(unit === 0x2d && isAsciiWord(text.charCodeAt(end + 1)))) break
    end++
  }
  return stops > 0 ? end : undefined
}

/** The end of the `@handle` or `#tag` whose mark is at `start`; undefined where the mark stands for itself. */
export function endOfHandle(text: string, start: number): number | undefined {
  if (start > 0 && isWordKind(kindAt(text, start - 1))) return undefined
  let end = start + 1
  let hasLetter = false
  for (; ; end += widthAt(text, end)) {
    const kind = kindAt(text, end)
    if (isLetterKind(kind)) hasLetter = true
    else if (kind !== DIGIT && text.charCodeAt(end) !== 0x5f) break
  }
  return hasLetter ? end : undefined
}

/** Goes on to white space or a mark that no address holds, then leaves out the punctuation at its end. */
function endOfPath(text: string, start: number): number {
  let end = start
  let open = 0
  while (end < text.length && kindAt(text, end) !== SPACE && !BREAKS.has(text.charAt(end))) {
    if (text.charCodeAt(end) === 0x28) open++
    end++
  }
  while (end > start && TRAILING.has(text.charAt(end - 1))) {
    if (text.charCodeAt(end - 1) === 0x29 && open > 0) break
    end--
  }
  return end
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
}

function isLocalPart(unit: number): boolean {
  return isAsciiWord(unit) || unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x2b
}
