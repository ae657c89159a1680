/** The kinds of document that capture has a reader for. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'email'

const MEDIA_TYPES: Readonly<Record<string, DocumentFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'email',
}
const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'email',
}
const HEAD_BYTES = 2048
const HTML_HEAD =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i
const HTML_TAGS = /<(?:html|head|body|article|main|p|div)[\s>]/i
const MAIL_HEAD = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+\r?\n/
const MAIL_FIELDS = [/^from:/im, /^(?:date|received|message-id|mime-version):/im, /^(?:subject|to):/im]

/**
 * The format of a document. Its first bytes decide where they show one; then what the server or container declares;
 * then the name's extension. Everything else is read as plain text, or refused there as none.
 */
export function documentFormat(bytes: Uint8Array, mediaType: string | null, address: string): DocumentFormat {
  const head = latin1Head(bytes)
  if (/^\s*%PDF-\d/.test(head)) return 'pdf'
  const declared = mediaType === null ? undefined : MEDIA_TYPES[mediaType]
  const named = EXTENSIONS[extensionOf(address)]
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  if (HTML_HEAD.test(head)) return 'html'
  if (declared === 'email' || named === 'email' || isMail(head)) return 'email'
  if (declared === 'html' || (declared === undefined && named === 'html')) return 'html'
  if (declared === 'markdown' || named === 'markdown') return 'markdown'
  // A name that promises a PDF or DOCX, over bytes that are neither: the reader says what is wrong with it.
  if (declared === 'pdf' || named === 'pdf') return 'pdf'
  if (declared === 'docx' || named === 'docx') return 'docx'
  return mediaType === null && /^\s*</.test(head) && HTML_TAGS.test(head) ? 'html' : 'text'
}

/** The extension of a path or an address, in lower case; empty where there is none. */
export function extensionOf(address: string): string {
  const path = /^https?:/i.test(address) ? address.replace(/[?#].*$/s, '') : address
  return /\.([A-Za-z0-9]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

function isMail(head: string): boolean {
  const fields = MAIL_HEAD.exec(head)?.[0] ?? (head.length >= HEAD_BYTES - 3 ? head : '')
  return /^[A-Za-z][A-Za-z0-9-]*:/.test(fields) && MAIL_FIELDS.every((field) => field.test(fields))
}

/** The first bytes as text of one byte a character, without a byte order mark and without the zeros of UTF-16. */
function latin1Head(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1')
  if (head.startsWith('\u00FF\u00FE') || head.startsWith('\u00FE\u00FF')) return head.slice(2).replaceAll('\0', '')
  return head.startsWith('\u00EF\u00BB\u00BF') ? head.slice(3) : head
}
