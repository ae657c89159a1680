/**
 * A `Content-Disposition` that saves a file under the last part of its address (RFC 6266, RFC 8187): without
 * separators, quotes and control characters, with an ASCII name for old clients beside the real one.
 */
export function toAttachment(address: string): string {
  const name = toFileName(address)
  const ascii = name.replaceAll(/[^\u0020-\u007e]|["\\%]/gu, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeExtended(name)}`
}

/** At most 120 UTF-16 units, without half of a surrogate pair at the end. */
function toShort(name: string): string {
  return name.slice(0, 120).replace(/[\uD800-\uDBFF]$/, '')
}

/** Formatting characters go too: a right-to-left override can make `gpj.exe` read as `exe.jpg`. */
function toFileName(address: string): string {
  const last = address.split(/[/\\?#]/u).findLast((part) => part.trim() !== '') ?? ''
  const name = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|*]/gu, '')
    .replace(/^[.\s]+/u, '')
    .trim()
  return name === '' ? 'report' : toShort(name)
}

function encodeExtended(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
