import { isIP } from 'node:net'
import { Agent, fetch, type Response } from 'undici'
import { ReportUnreadable } from '../../../errors.ts'
import { type ByteSource, memorySource } from '../byte-source.ts'
import type { Limits } from '../found.ts'
import { isPublicAddress, PrivateAddress, publicLookup } from './private-address.ts'

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const HEADERS = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5',
  'user-agent': 'hearsay',
}

/**
 * Fetches an http(s) address into memory, within limits of size, time and redirects. Every step of the way must lead
 * to the public internet, unless private networks are allowed. Cookies are neither kept nor sent.
 *
 * @throws {ReportUnreadable} where the address does not give a document within the limits.
 */
export async function fetchSource(address: string, limits: Limits): Promise<ByteSource> {
  const agent = new Agent({
    connect: { timeout: limits.timeoutMs, ...(limits.allowPrivate ? {} : { lookup: publicLookup }) },
    headersTimeout: limits.timeoutMs,
    bodyTimeout: limits.timeoutMs,
  })
  const timeout = AbortSignal.timeout(limits.timeoutMs)
  const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal])
  try {
    return await follow(address, { agent, signal, limits })
  } catch (error) {
    limits.signal?.throwIfAborted()
    throw fetchFailure(address, error, timeout.aborted ? limits.timeoutMs : undefined)
  } finally {
    await agent.destroy()
  }
}

interface Way {
  readonly agent: Agent
  readonly signal: AbortSignal
  readonly limits: Limits
}

async function follow(address: string, way: Way): Promise<ByteSource> {
  let url = parseAddress(address, address)
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    checkHost(url, way.limits)
    const response = await fetch(url, {
      dispatcher: way.agent,
      signal: way.signal,
      redirect: 'manual',
      headers: HEADERS,
    })
    const next = REDIRECTS.has(response.status) ? response.headers.get('location') : null
    if (next === null) return await toSource(address, response, way.limits)
    await response.body?.cancel()
    url = parseAddress(next, address, url)
  }
  const message = `${address} leads from one address to the next more than ${MOST_REDIRECTS} times.`
  throw new ReportUnreadable(address, 'too-many-redirects', message)
}

function parseAddress(next: string, address: string, base?: URL): URL {
  const url = URL.canParse(next, base?.href) ? new URL(next, base) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ReportUnreadable(address, 'refused', `${address} leads to ${next}, which is no http or https address.`)
  }
  return url
}

/** A literal IP address is never looked up, so it is checked here. */
function checkHost(url: URL, limits: Limits): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!limits.allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddress(url.hostname, host)
}

async function toSource(address: string, response: Response, limits: Limits): Promise<ByteSource> {
  if (!response.ok) {
    await response.body?.cancel()
    const code = response.status === 404 || response.status === 410 ? 'not-found' : 'refused'
    const words = `${response.status} ${response.statusText}`.trim()
    throw new ReportUnreadable(address, code, `${address} answers "${words}" instead of a document.`)
  }
  const type = response.headers.get('content-type') ?? ''
  const mediaType = type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? null
  const bytes = await readBody(address, response, limits.maxBytes)
  return memorySource(address, bytes, { mediaType: mediaType === '' ? null : mediaType, charset })
}

function bodyOf(response: Response): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  return response.body ?? []
}

/** Counts the bytes as they unpack, so that a small answer cannot grow without end. */
async function readBody(address: string, response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const declared = Number(response.headers.get('content-length') ?? 0)
  for await (const chunk of bodyOf(response)) {
    size += chunk.length
    if (Math.max(size, declared) > maxBytes) {
      const limit = Math.round(maxBytes / 1e5) / 10
      const message = `${address} gives more than ${limit} MB, the most that one document may have.`
      throw new ReportUnreadable(address, 'too-large', message)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function fetchFailure(address: string, error: unknown, timeoutMs: number | undefined): ReportUnreadable {
  if (error instanceof ReportUnreadable) return error
  const cause = rootCause(error)
  if (cause instanceof PrivateAddress) {
    const message = `${address} was not fetched: ${cause.message}. Allow private addresses if you mean it.`
    return new ReportUnreadable(address, 'private-address', message, { cause: error })
  }
  if (timeoutMs !== undefined) {
    const message = `${address} did not answer in full within ${timeoutMs / 1000} seconds.`
    return new ReportUnreadable(address, 'no-answer', message, { cause: error })
  }
  const detail = cause instanceof Error ? cause.message : String(cause)
  return new ReportUnreadable(address, 'no-answer', `${address} could not be fetched: ${detail}.`, { cause: error })
}

function rootCause(error: unknown): unknown {
  let cause = error
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause
  return cause instanceof AggregateError ? (cause.errors[0] ?? cause) : cause
}
