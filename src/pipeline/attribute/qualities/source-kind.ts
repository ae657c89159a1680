import type { SourceKind, SourceRole } from '../../../model/statement.ts'
import { loadGazetteer } from '../../../reference/gazetteer.ts'
import { findSourceName } from '../../../reference/source-names.ts'
import { findSourceNoun, type SourceNoun } from '../../../reference/source-nouns.ts'
import { findHead } from '../phrases/noun-phrase.ts'
import { isNominal, isWord, spanOf, type TokenRange, type Words } from '../words.ts'
import { findCoordinated, findWhole } from './source-parts.ts'
import { findRoleInWords } from './source-role.ts'

/** What the words of a source tell of it. */
export interface SourceFacets {
  readonly kind: SourceKind
  readonly named: boolean
  readonly role: SourceRole | null
}

const groupPronouns = new Set(
  'they we some many others both most several all few these those us them their everyone everybody none'.split(' '),
)
const personPronouns = new Set(
  'he she i you his her him my your me someone somebody another one anyone nobody anybody'.split(' '),
)
const mediaWords = new Set(
  (
    'news times post journal tribune herald gazette telegraph guardian chronicle daily weekly magazine tv television ' +
    'radio broadcasting examiner inquirer enquirer dispatch bulletin courier newspaper press sentinel reporter online'
  ).split(' '),
)
/** Nouns of bodies that a stronger noun in the same name outranks: "Border Security Agency". */
const weakNouns = new Set(
  'service services agency office body mission command unit center centre team group'.split(' '),
)

/** Kinds of the names in a source's words, without those behind a preposition: "a driver from Sarn" has no name. */
function nameKinds(words: Words, range: TokenRange): Set<string> {
  const kinds = new Set<string>()
  for (let index = range.first; index < range.end; index += 1) {
    const name = words.known.names[words.nameAt[index] ?? -1]
    const modifies = words.nameAt[index - 1] !== words.nameAt[index] && words.classes[index - 1] === 'IN'
    if (modifies) while (index + 1 < range.end && words.nameAt[index + 1] === words.nameAt[index]) index += 1
    else if (name !== undefined) kinds.add(name.kind)
  }
  return kinds
}

function facetsOfPronoun(word: string): SourceFacets {
  if (personPronouns.has(word)) return { kind: 'person', named: false, role: null }
  if (groupPronouns.has(word)) return { kind: 'group', named: false, role: null }
  return { kind: 'unknown', named: false, role: null }
}

/** The tokens of the name that holds a token. */
function nameRange(words: Words, index: number): TokenRange {
  let first = index
  let end = index + 1
  while (first > 0 && words.nameAt[first - 1] === words.nameAt[index]) first -= 1
  while (words.nameAt[end] === words.nameAt[index] && end < words.tokens.length) end += 1
  return { first, end }
}

function isCountry(name: string): boolean {
  return loadGazetteer()
    .find(name)
    .some(({ place, alternate }) => place.level === 'country' && !alternate)
}

function facetsOfName(words: Words, range: TokenRange, head: number): SourceFacets | undefined {
  const name = words.known.names[words.nameAt[head] ?? -1]
  if (name === undefined) return undefined
  const whole = spanOf(words, nameRange(words, head))
  const shown = words.text.slice(whole.start, whole.end)
  const known = name.kind === 'person' ? undefined : findSourceName(shown)
  if (known !== undefined) return { ...known, named: true }
  if (name.kind === 'place') return { kind: 'authorities', named: true, role: null }
  const noun = findSourceNoun(words.lower, head)
  if (name.kind === 'norp') {
    if (isCountry(shown)) return { kind: 'authorities', named: true, role: null }
    const role = noun?.kind === 'person' ? noun.role : null
    return { kind: 'group', named: words.classes[head] === 'NNP' && role === null, role }
  }
  if (name.kind === 'person') return { kind: 'person', named: true, role: findRoleInWords(words, range, head) }
  if (isCountry(shown)) return { kind: 'authorities', named: true, role: null }
  const facets = facetsOfOrganization(words, head)
  const role = facets.kind === 'organization' ? findRoleInWords(words, range, head) : null
  return role === null ? facets : { kind: 'person', named: true, role }
}

/** An organization's own noun tells what it is: "… Ministry", "… News Agency". */
function facetsOfOrganization(words: Words, head: number): SourceFacets {
  const { first } = nameRange(words, head)
  let weak: SourceNoun | undefined
  for (let index = head; index >= first; index -= 1) {
    const word = words.lower[index] ?? ''
    if (mediaWords.has(word) && !(word === 'press' && index < head)) return { kind: 'media', named: true, role: null }
    const noun = findSourceNoun(words.lower, index)
    if (noun === undefined || noun.kind === 'person' || noun.kind === 'document') continue
    if (!weakNouns.has(word)) return { kind: noun.kind, named: true, role: weak === undefined ? noun.role : null }
    weak ??= noun
  }
  return { kind: weak?.kind ?? 'organization', named: true, role: weak?.role ?? null }
}

/** Whether a body is told from others of its sort by a name before its noun: "the Ruiz campaign", "Lom's council". */
function isNamedBefore(words: Words, range: TokenRange, head: number, noun: SourceNoun): boolean {
  if (noun.kind === 'document' || noun.plural) return false
  for (let index = range.first; index < head; index += 1) {
    const kind = words.known.names[words.nameAt[index] ?? -1]?.kind
    if (kind !== undefined && (kind !== 'norp' || noun.kind === 'authorities')) return true
    // The tagger may have missed a name.
    const proper = kind === undefined && words.classes[index] === 'NNP' && index > range.first
    if (proper && findSourceNoun(words.lower, index) === undefined) return true
  }
  const isOf = isWord(words, head + 1, 'of') && words.nameAt[head + 2] !== -1 && head + 2 < range.end
  return isOf && noun.kind === 'authorities' && words.known.names[words.nameAt[head + 2] ?? -1]?.kind === 'place'
}

function facetsOfNoun(words: Words, range: TokenRange, head: number): SourceFacets {
  const noun = findSourceNoun(words.lower, head)
  const kinds = nameKinds(words, range)
  if (noun === undefined) {
    const proper = words.classes[head] === 'NNP'
    const role = proper ? findRoleInWords(words, range, head) : null
    const body = proper && isWord(words, range.first, 'the')
    const known = proper ? findSourceName(words.tokens[head]?.text ?? '') : undefined
    if (known !== undefined) return { ...known, named: true }
    const several = ['NNS', 'CD'].includes(words.classes[head] ?? '') || isWord(words, head, 'percent', '%')
    const kind = body ? 'organization' : proper ? 'person' : several ? 'group' : 'unknown'
    return { kind, named: proper, role }
  }
  if (noun.kind !== 'person')
    return { kind: noun.kind, named: isNamedBefore(words, range, head, noun), role: noun.role }
  const named = kinds.has('person') && !isOwner(words, range, head)
  return { kind: noun.plural && !named ? 'group' : 'person', named, role: findRoleInWords(words, range, head) }
}

/** Whether the only person's name before a head owns it: "Ana Ruiz's lawyer". */
function isOwner(words: Words, range: TokenRange, head: number): boolean {
  for (let index = range.first; index < range.end; index += 1) {
    if (words.known.names[words.nameAt[index] ?? -1]?.kind !== 'person') continue
    const { end } = nameRange(words, index)
    if (!(end <= head && words.classes[end] === 'POS')) return false
    index = end
  }
  return true
}

/** Several on one level are of the kind, and have the role, that all of them share; persons are a group. */
function facetsOfSeveral(parts: readonly SourceFacets[]): SourceFacets {
  const kinds = new Set(parts.map(({ kind }) => kind))
  const roles = new Set(parts.map(({ role }) => role))
  const [kind = 'group'] = kinds
  const [role = null] = roles
  return {
    kind: kinds.size === 1 && kind !== 'person' && kind !== 'unknown' ? kind : 'group',
    named: parts.some(({ named }) => named),
    role: roles.size === 1 ? role : null,
  }
}

function facetsOfPart(words: Words, whole: TokenRange, isSingle: boolean): SourceFacets {
  const { kind, role } = classifySource(words, whole)
  const persons = kind === 'group' || kind === 'person' || kind === 'unknown'
  if (isSingle) return { kind: persons ? 'person' : kind, named: false, role }
  return { kind: persons ? 'group' : kind, named: false, role }
}

/** Whether a source starts with a pronoun for several, and what follows tells more of them: "those close to him". */
function opensWithGroup(words: Words, { first }: TokenRange): boolean {
  return groupPronouns.has(words.lower[first] ?? '') && !isNominal(words, first + 1) && words.nameAt[first + 1] === -1
}

function withoutMarks(words: Words, range: TokenRange): TokenRange {
  let { first, end } = range
  while (first + 1 < end && /^[^\p{L}\p{N}]+$/u.test(words.lower[first] ?? '')) first += 1
  while (end - 1 > first && /^[^\p{L}\p{N})]+$/u.test(words.lower[end - 1] ?? '')) end -= 1
  return { first, end }
}

/** Without what a participle adds to the noun before it: "a poll released last week". */
function beforeParticiple(words: Words, range: TokenRange): TokenRange {
  for (let index = range.first + 1; index < range.end; index += 1) {
    const found = words.classes[index]
    if (found === ',' || found === 'IN' || found === 'WP' || found === 'WDT') return range
    const participle = (found === 'VBN' || found === 'VBG' || found === 'VBD') && words.nameAt[index] === -1
    if (!participle || !isNominal(words, index - 1)) continue
    const noun = isNominal(words, index + 1) && words.timeAt[index + 1] === -1
    if (!noun) return { first: range.first, end: index }
  }
  return range
}

/**
 * The kind of a source, whether its words name it, and its role, from its head and what stands around it.
 * "two army officers" is a group, not named, military.
 */
export function classifySource(words: Words, source: TokenRange): SourceFacets {
  const range = beforeParticiple(words, withoutMarks(words, source))
  const whole = findWhole(words, range)
  if (whole !== undefined) return facetsOfPart(words, whole.whole, whole.isSingle)
  const parts = findCoordinated(words, range)
  if (parts.length > 1) return facetsOfSeveral(parts.map((part) => classifySource(words, part)))
  const head = findHead(words, range)
  const word = words.lower[head] ?? ''
  if (range.end - range.first === 1 && (words.classes[head] === 'PRP' || words.nameAt[head] === -1)) {
    if (words.classes[head] === 'PRP' || !isNominal(words, head)) return facetsOfPronoun(word)
  }
  if (opensWithGroup(words, range) && !isNominal(words, head)) return facetsOfPronoun(words.lower[range.first] ?? '')
  const noun = findSourceNoun(words.lower, head)
  const plain = noun !== undefined && words.tokens[head]?.text === word
  const name = plain ? undefined : facetsOfName(words, range, head)
  if (name !== undefined && !(name.kind === 'organization' && noun?.kind === 'person')) return name
  if (groupPronouns.has(word) || personPronouns.has(word)) return facetsOfPronoun(word)
  return facetsOfNoun(words, range, head)
}
