import type { Span } from '../../../model/span.ts'
import type { SourceRole } from '../../../model/statement.ts'
import { findSourceName } from '../../../reference/source-names.ts'
import { findSourceNoun, findSourceRole, readRoleWords } from '../../../reference/source-nouns.ts'
import { TITLES } from '../../../reference/titles.ts'
import type { Attributed } from '../../states.ts'
import { lastStartingBy } from '../entities/ordered-spans.ts'
import type { FoundEntities } from '../entities/find-entities.ts'

/** What the words beside one mention of a person tell of their role, and how much that counts. */
interface Evidence {
  readonly role: SourceRole
  readonly weight: number
}

/** Who stands for office is a politician, whatever else they are or were; what one was counts least. */
const CANDIDATE = 4
const TITLE = 3
const CAMPAIGN = 2
const FORMER = 1

const BEFORE = 90
const AFTER = 120
const MOST_WORDS = 8

const candidacy = /\b(?:nominee|candidate|hopeful|contender|front-?runner|running mate|standard-bearer)s?\b/iu
/** Small words and verbs that no title goes over. */
const stops = new Set(
  (
    'the a an and or but of to in on at by for from with that said says told as is was were are has had have when while ' +
    'after before this if because not than then also between against asked called urged accused including like'
  ).split(' '),
)
const party = /^(?:,\s|\s\()(?:(?:D|R|I|Dem|Rep|Ind)[.]?[-–—,]\s?\p{Lu}|(?:D|R|I)\))/u
const running =
  /^(?:['’]s?)?\s(?:[\p{L}-]+\s){0,2}?(?:campaign(?!ed)|candidacy|ticket|surrogates?|running mate)\b|^\s(?:is|was|has been) (?:running|elected|re-elected)\b|^\sran for\b/u
const voted =
  /\b(?:vot(?:e|es|ed|ing) for|(?:re-?)?elect(?:s|ed|ing)?|endors(?:e|es|ed|ing)|nominat(?:e|es|ed|ing)|campaign(?:s|ed|ing)? (?:for|with))\s$/iu
const governing = /^(?:['’]s?)?\s(?:administration|presidency|government|cabinet)\b/u
const apposition =
  /^,\s(?:who (?:is|was) )?(?:(?:a|an|the|one of the|its|their|his|her)\s)?([^,.;:()“”"–—]{3,90})(?=[,.;:)]|\s(?:said|told|says)\b|$)/u
const belongsTo = /^,?\s(?:of|from|with)\s(?:the\s)?((?:[\p{Lu}\d][\p{L}\d.]*\s?){1,3})/u
const owner = /((?:[\p{Lu}\d][\p{L}\d.]*\s){0,3}[\p{Lu}\d][\p{L}\d.]*)['’]s?\s(?:[\p{Ll}-]+\s){0,3}$/u

/** The words that end a text and may be a title of the name behind it, in lower case. */
function titleWords(before: string): string[] {
  const words = before.trimEnd().split(/\s+/u).slice(-MOST_WORDS)
  let start = words.length
  while (start > 0 && mayBelong((words[start - 1] ?? '').toLowerCase())) start -= 1
  return words.slice(start).map((word) => word.toLowerCase().replaceAll('’', "'"))
}

function mayBelong(word: string): boolean {
  if (stops.has(word)) return false
  return /^[\p{L}\p{M}'’-]+$/u.test(word) || findSourceNoun([word], 0) !== undefined || /^(?:\p{L}\.)+$/u.test(word)
}

function titled(lower: readonly string[]): Evidence | undefined {
  const noun = findSourceNoun(lower, lower.length - 1)
  if (noun?.kind !== 'person' || noun.plural) return undefined
  return weigh(readRoleWords(lower), lower.join(' '))
}

function weigh(role: SourceRole | undefined, words: string): Evidence | undefined {
  if (role === undefined) return undefined
  if (role === 'former-official') return { role, weight: FORMER }
  return { role, weight: candidacy.test(words) ? CANDIDATE : TITLE }
}

/** A medium that a name begins or ends with: "NBC" in "NBC News" and in "tonight NBC". */
function isMedium(words: string, end: 'first' | 'last'): boolean {
  const all = words.trim().split(' ')
  return all.some((_, index) => {
    const some = end === 'first' ? all.slice(0, index + 1) : all.slice(index)
    return findSourceName(some.join(' '))?.kind === 'media'
  })
}

function besideName(before: string, name: string, after: string): readonly (Evidence | undefined)[] {
  const named = name.split(/\s+/u)
  const given = named.findIndex((word) => findSourceNoun([word.toLowerCase()], 0)?.kind !== 'person')
  const titles = named.slice(0, Math.max(0, Math.min(given, named.length - 1)))
  const described = apposition.exec(after)?.[1]
  const head = described?.split(/\s(?:of|for|at|in|to|with|from|on|and)\s/u)[0]?.split(/\s+/u) ?? []
  const ownedBy = owner.exec(before)?.[1]
  const member = belongsTo.exec(after)?.[1]
  return [
    titled([...titleWords(before), ...titles.map((word) => word.toLowerCase())]),
    party.test(after) ? { role: 'politician', weight: TITLE } : undefined,
    described !== undefined && titled(head.map((word) => word.toLowerCase())) !== undefined
      ? weigh(findSourceRole(described), described)
      : undefined,
    running.test(after) || voted.test(before) ? { role: 'politician', weight: CAMPAIGN } : undefined,
    governing.test(after) ? { role: 'official', weight: CAMPAIGN } : undefined,
    ownedBy !== undefined && isMedium(ownedBy, 'last') ? { role: 'journalist', weight: CAMPAIGN } : undefined,
    member !== undefined && isMedium(member, 'first') ? { role: 'journalist', weight: TITLE } : undefined,
  ]
}

function around(text: string, name: Span, paragraph: Span): readonly [string, string, string] {
  return [
    text.slice(Math.max(paragraph.start, name.start - BEFORE), name.start),
    text.slice(name.start, name.end),
    text.slice(name.end, Math.min(paragraph.end, name.end + AFTER)),
  ]
}

/** A place in the text where a person is named, found by the tagger or not. */
interface NamedPerson {
  readonly id: string
  readonly span: Span
}

/**
 * All places that name a person whose surname tells them from others. The tagger misses some of them; a surname that
 * another given name stands before is another person's.
 */
function findNamed({ tokens, sentences }: Attributed, found: FoundEntities): readonly NamedPerson[] {
  const bearers = new Map<string, { readonly id: string; readonly own: ReadonlySet<string> }[]>()
  for (const { id, kind, name, aliases } of found.entities) {
    if (kind !== 'person') continue
    const own = new Set([name, ...aliases].flatMap((form) => form.split(/\s+/u)))
    const surname = name.split(/\s+/u).at(-1) ?? ''
    if (/^\p{Lu}[\p{L}’'-]{2,}$/u.test(surname)) bearers.set(surname, [...(bearers.get(surname) ?? []), { id, own }])
  }
  const opening = new Set(sentences.map(({ firstToken }) => firstToken))
  return tokens.flatMap((token, index): NamedPerson[] => {
    const same = bearers.get(token.text) ?? []
    return same.flatMap(({ id, own }): NamedPerson[] => {
      let first = index
      while (own.has(tokens[first - 1]?.text ?? '')) first -= 1
      const before = tokens[first - 1]?.text ?? ''
      const isOther = /^\p{Lu}\p{Ll}+$/u.test(before) && !opening.has(first - 1) && !mayTitle(before)
      if (isOther || (first === index && same.length > 1)) return []
      return [{ id, span: { start: tokens[first]?.start ?? token.start, end: token.end } }]
    })
  })
}

function mayTitle(word: string): boolean {
  const lower = word.toLowerCase()
  return TITLES.has(lower) || stops.has(lower) || findSourceNoun([lower], 0) !== undefined
}

/** The places that the tagger found, and those that only a surname tells. */
function findPlaces(known: Attributed, found: FoundEntities): readonly NamedPerson[] {
  const persons = new Set(found.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])))
  const tagged = found.mentions.flatMap(({ span, form, entity }): NamedPerson[] =>
    form === 'name' && entity !== null && persons.has(entity) ? [{ id: entity, span }] : [],
  )
  const taken = new Set(found.mentions.flatMap(({ span, form }) => (form === 'name' ? [span.end] : [])))
  return [...tagged, ...findNamed(known, found).filter(({ span }) => !taken.has(span.end))]
}

/**
 * The role of each person, by id of entity, from titles, appositions and parties beside any of their names anywhere in
 * the report. The weightiest tells; of two that weigh the same, the one that was told more often, then the first.
 *
 *     Sen. Ana Ruiz (D-Lom)          the Marr campaign          Ilo Odd of Karst News
 *     ^^^^           ^^^^^                    ^^^^^^^^                    ^^^^^^^^^^
 */
export function findPersonRoles(known: Attributed, found: FoundEntities): ReadonlyMap<string, SourceRole> {
  const paragraphs = known.paragraphs.map(({ span }) => span)
  const told = new Map<string, Map<SourceRole, Tally>>()
  for (const { id, span } of findPlaces(known, found)) {
    const paragraph = paragraphs[lastStartingBy(paragraphs, span.start)]
    if (paragraph === undefined) continue
    const tallies = told.get(id) ?? new Map<SourceRole, Tally>()
    for (const evidence of besideName(...around(known.report.text, span, paragraph))) {
      if (evidence === undefined) continue
      const { weight, times } = tallies.get(evidence.role) ?? { weight: 0, times: 0 }
      tallies.set(evidence.role, { weight: Math.max(weight, evidence.weight), times: times + 1 })
    }
    told.set(id, tallies)
  }
  return new Map(
    [...told].flatMap(([id, tallies]) => {
      const [best] = [...tallies].toSorted(([, a], [, b]) => b.weight - a.weight || b.times - a.times)
      return best === undefined ? [] : [[id, best[0]] as const]
    }),
  )
}

/** The weightiest telling of a role, and how often it was told. */
interface Tally {
  readonly weight: number
  readonly times: number
}
