import type { MentionKind, Name } from '../src/model/mention.ts'
import type { Span } from '../src/model/span.ts'
import type { Quotation, Sentence, Token, WordClass } from '../src/model/token.ts'
import type { Tagged } from '../src/pipeline/states.ts'

const noSpaceBefore = /^([,.;:!?”’)]|n't|'s|’s|…)$/u
const noSpaceAfter = /^[“(]$/u

const NAME_KINDS: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'place',
  'facility',
  'norp',
  'event',
  'other',
])

function isNameKind(kind: string): kind is MentionKind {
  return NAME_KINDS.has(kind)
}

function isWordClass(found: string): found is WordClass {
  return /^([A-Z]{2,4}\$?|[.,:()$#]|``|'')$/.test(found)
}

interface Building {
  text: string
  tokens: Token[]
  wordClasses: WordClass[]
  names: Name[]
  times: Span[]
  quotations: Quotation[]
  sentences: Sentence[]
  open: { kind: string; start: number } | undefined
  quotation: number | undefined
  firstToken: number
}

function closeBracket(building: Building, end: number): void {
  const { open } = building
  if (open === undefined) return
  const span = { start: open.start, end }
  if (open.kind === 'time') building.times.push(span)
  else if (isNameKind(open.kind)) building.names.push({ span, kind: open.kind })
  else throw new Error(`no kind of name: ${open.kind}`)
  building.open = undefined
}

function addToken(building: Building, word: string, wordClass: string): void {
  const previous = building.tokens.at(-1)?.text ?? ''
  const glued =
    building.text === '' || building.text.endsWith('\n') || noSpaceBefore.test(word) || noSpaceAfter.test(previous)
  building.text += glued ? word : ` ${word}`
  const end = building.text.length
  const start = end - word.length
  building.tokens.push({ start, end, text: word })
  if (!isWordClass(wordClass)) throw new Error(`no word class: ${word}/${wordClass}`)
  building.wordClasses.push(wordClass)
  if (word === '“') building.quotation = start
  if (word === '”' && building.quotation !== undefined) {
    building.quotations.push({ parts: [{ start: building.quotation, end }], depth: 0, closed: true })
    building.quotation = undefined
  }
}

function endSentence(building: Building, paragraph: number): void {
  const first = building.tokens[building.firstToken]
  const last = building.tokens.at(-1)
  if (first === undefined || last === undefined) return
  building.sentences.push({
    start: first.start,
    end: last.end,
    firstToken: building.firstToken,
    endToken: building.tokens.length,
    paragraph,
  })
  building.firstToken = building.tokens.length
}

function readLine(building: Building, line: string, paragraph: number): void {
  for (const item of line.split(/\s+/u)) {
    if (item === '|') {
      endSentence(building, paragraph)
      continue
    }
    const opening = /^\{(\w+):(.*)$/u.exec(item)
    const closing = item.endsWith('}')
    const body = (opening?.[2] ?? item).replace(/\}$/u, '')
    const slash = body.lastIndexOf('/')
    addToken(building, body.slice(0, slash), body.slice(slash + 1))
    const token = building.tokens.at(-1)
    if (opening !== null && token !== undefined) building.open = { kind: opening[1] ?? '', start: token.start }
    if (closing && token !== undefined) closeBracket(building, token.end)
  }
  endSentence(building, paragraph)
}

/**
 * A tagged report written by hand, one paragraph a line: `word/CLASS` for each token, `{person:Ana/NNP Ruiz/NNP}` around
 * a name, `{time:Monday/NNP}` around a time expression, `|` between sentences, “ and ” around direct speech.
 */
export function taggedOf(...lines: readonly string[]): Tagged {
  const building: Building = {
    text: '',
    tokens: [],
    wordClasses: [],
    names: [],
    times: [],
    quotations: [],
    sentences: [],
    open: undefined,
    quotation: undefined,
    firstToken: 0,
  }
  const paragraphs = lines.map((line, index) => {
    if (index > 0) building.text += '\n'
    const start = building.text.length
    readLine(building, line, index)
    return { span: { start, end: building.text.length }, kind: 'prose' as const }
  })
  const { text, tokens, wordClasses, names, times, quotations, sentences } = building
  return {
    report: {
      id: 'r_invented',
      sha256: '0'.repeat(64),
      address: 'invented.txt',
      title: null,
      publisher: null,
      published: null,
      language: 'en',
      byline: null,
      credit: null,
      canonical: null,
      text,
    },
    paragraphs,
    origin: [{ text: 0, original: 0 }],
    tokens,
    wordClasses,
    names,
    times,
    roles: null,
    quotations,
    sentences,
  }
}
