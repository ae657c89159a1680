import { ReportUnreadable } from '../../errors.ts'
import { type ByteSource, memorySource, readAll, sha256Of, sha256OfSource } from './byte-source.ts'
import { containerFormat, type ContainerFormat } from './container-format.ts'
import { ContainerBroken, type DocumentPart, type Part, type Unpack } from './containers/part.ts'
import { type Found, type Limits, limitsOf, type LocateOptions } from './found.ts'
import { fetchSource } from './inputs/fetch-source.ts'
import { pathSources } from './inputs/path-sources.ts'
import { isStream, streamSource } from './inputs/stream-source.ts'
import { unreadable } from './unreadable.ts'

export type { Found, LocateOptions } from './found.ts'

/** Containers inside containers: an archive of pages may hold a feed, and that is as deep as it goes. */
const DEEPEST_CONTAINER = 2

/** Loaded when first needed: each stands on a library. */
const UNPACKERS: Readonly<Record<ContainerFormat, () => Promise<Unpack>>> = {
  feed: async () => (await import('./containers/feed.ts')).unpackFeed,
  mbox: async () => (await import('./containers/mbox.ts')).unpackMbox,
  warc: async () => (await import('./containers/warc.ts')).unpackWarc,
  wacz: async () => (await import('./containers/wacz.ts')).unpackWacz,
  'json-lines': async () => (await import('./containers/json-lines.ts')).unpackJsonLines,
  json: async () => (await import('./containers/json-document.ts')).unpackJsonDocument,
}

/**
 * The documents of the inputs, in the order of the inputs: files; folders, with the files below them in order of
 * their names, hidden ones left out; globs; `-` for standard input; http(s) addresses. Containers are unpacked as a
 * stream. What cannot be read comes out in its place, and the rest goes on.
 *
 * @throws the signal's reason once it is aborted; nothing else.
 */
export async function* locate(inputs: readonly string[], options: LocateOptions = {}): AsyncGenerator<Found> {
  const limits = limitsOf(options)
  for (const input of inputs) {
    limits.signal?.throwIfAborted()
    for await (const source of sourcesOf(input, options, limits)) {
      limits.signal?.throwIfAborted()
      if (source instanceof ReportUnreadable) yield { kind: 'unreadable', problem: source }
      else yield* documentsOf(source, limits)
    }
  }
}

/** The byte sources of one input, or in their place what is wrong with them. */
async function* sourcesOf(
  input: string,
  options: LocateOptions,
  limits: Limits,
): AsyncGenerator<ByteSource | ReportUnreadable> {
  if (isStream(input)) {
    yield* streamSource(input, options.stdin, limits)
    return
  }
  if (!/^https?:\/\//i.test(input)) {
    yield* pathSources(input, limits)
    return
  }
  try {
    yield await fetchSource(input, limits)
  } catch (error) {
    limits.signal?.throwIfAborted()
    yield unreadable(input, error)
  }
}

async function* documentsOf(source: ByteSource, limits: Limits): AsyncGenerator<Found> {
  const { address, size } = source
  try {
    const format = containerFormat(source.head, source.mediaType, address)
    if (format !== undefined) {
      yield* unpacked(source, format, { sha256: await sha256OfSource(source), limits, depth: 1 })
    } else if (size > limits.maxBytes) {
      throw tooLarge(address, limits.maxBytes)
    } else {
      const bytes = await readAll(source)
      const { mediaType, charset } = source
      yield { kind: 'document', document: { address, bytes, sha256: sha256Of(bytes), mediaType, charset, hints: {} } }
    }
  } catch (error) {
    limits.signal?.throwIfAborted()
    yield { kind: 'unreadable', problem: unreadable(address, error) }
  }
}

interface Unpacking {
  /** Of the outermost container, whose bytes were captured. */
  readonly sha256: string
  readonly limits: Limits
  readonly depth: number
}

async function* unpacked(source: ByteSource, format: ContainerFormat, unpacking: Unpacking): AsyncGenerator<Found> {
  const { address } = source
  const { limits } = unpacking
  let parts = 0
  try {
    const unpack = await UNPACKERS[format]()
    for await (const part of unpack(source, limits)) {
      limits.signal?.throwIfAborted()
      parts++
      yield* partFound(address, part, unpacking)
    }
  } catch (error) {
    limits.signal?.throwIfAborted()
    const broken = error instanceof ContainerBroken
    const problem = broken
      ? new ReportUnreadable(address, error.code, `${address} ${error.message}`, { cause: error.cause })
      : unreadable(address, error)
    yield { kind: 'unreadable', problem }
    return
  }
  if (parts === 0) {
    const problem = new ReportUnreadable(address, 'empty', `${address} holds no documents.`)
    yield { kind: 'unreadable', problem }
  }
}

async function* partFound(container: string, part: Part, unpacking: Unpacking): AsyncGenerator<Found> {
  const address = `${container}#${part.name}`
  if (part.kind === 'broken') {
    yield { kind: 'unreadable', problem: new ReportUnreadable(address, part.code, `${address} ${part.reason}`) }
    return
  }
  if (part.bytes.length > unpacking.limits.maxBytes) {
    yield { kind: 'unreadable', problem: tooLarge(address, unpacking.limits.maxBytes) }
    return
  }
  const format = nestedFormat(part)
  if (format === undefined) {
    const { bytes, mediaType, charset, hints, name } = part
    const { sha256 } = unpacking
    yield { kind: 'document', document: { address, bytes, sha256, mediaType, charset, hints, part: name } }
  } else if (unpacking.depth >= DEEPEST_CONTAINER) {
    const message = `${address} lies in a container inside another container inside a third, which is not followed.`
    yield { kind: 'unreadable', problem: new ReportUnreadable(address, 'nested-too-deep', message) }
  } else {
    const inner = memorySource(address, part.bytes, part)
    yield* unpacked(inner, format, { ...unpacking, depth: unpacking.depth + 1 })
  }
}

/** Text and pages are taken as they are; only what comes without a type, or as XML or JSON, may be a container. */
function nestedFormat({ bytes, mediaType, name }: DocumentPart): ContainerFormat | undefined {
  const plain =
    mediaType !== null &&
    /^(?:text\/(?:plain|html|markdown)|application\/(?:pdf|xhtml\+xml)|message\/.*)$/.test(mediaType)
  return plain ? undefined : containerFormat(bytes.subarray(0, 64 * 1024), mediaType, name)
}

function tooLarge(address: string, maxBytes: number): ReportUnreadable {
  const limit = Math.round(maxBytes / 1e5) / 10
  return new ReportUnreadable(
    address,
    'too-large',
    `${address} is larger than ${limit} MB, the most that one document may have.`,
  )
}
