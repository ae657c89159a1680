import { isPeople } from '../../../reference/demonyms.ts'
import { foldWord, namingWords, personWords } from './name-words.ts'
import { Cluster, currentOf, familyOf } from './cluster.ts'
import type { Family } from './cluster.ts'
import type { Reference } from './reference.ts'
import { isAcronymOf, sameBody, samePerson } from './same-name.ts'

/** How many clusters that share a word are compared with a name, so that no report takes quadratic time. */
const MOST_COMPARED = 24
/** A bare surname that two people share goes to the one named at most this many paragraphs before, if only one was. */
const NEAR_PARAGRAPHS = 2

/** Two references that the text itself says are to one thing ("also known as"). */
export type AliasPair = readonly [number, number]

/** What is known of names beside their words. */
export interface ClusterGrounds {
  readonly aliases: readonly AliasPair[]
  /** For names of places that are resolved, by the offset of their first character: what is the same for one place. */
  readonly places: ReadonlyMap<number, string>
}

/**
 * Groups the names of a report by what they refer to. Full names first, then what the text says are other names,
 * then shorter forms. A shorter form that two may bear stays alone: unknown is a value.
 */
export class NameClusters {
  readonly #text: string
  readonly #places: ReadonlyMap<number, string>
  readonly #references: readonly Reference[]
  readonly #entered = new Map<string, Cluster[]>()
  readonly #words = new Map<number, readonly string[]>()
  readonly #of = new Map<number, Cluster>()
  /** Names that fit several clusters: they refer to something, but it is not known to which. */
  readonly ambiguous = new Set<number>()

  constructor(text: string, references: readonly Reference[], { aliases, places }: ClusterGrounds) {
    this.#text = text
    this.#places = places
    this.#references = references
    const shorter: number[] = []
    for (const [index, reference] of references.entries()) {
      if (reference.form !== 'name') continue
      const family = familyOf(reference.kind)
      const words = this.#wordsOf(index)
      const place = family === 'place' ? places.get(reference.span.start) : undefined
      if (place !== undefined) this.#join(index, this.#under(`place@${place}`)[0])
      else if (family === 'other' || family === 'place') this.#join(index, this.#sameWords(family, words))
      else if (words.length > 1) this.#join(index, this.#findFull(family, index, words))
      else shorter.push(index)
    }
    const aliased = new Set(aliases.flat())
    for (const index of shorter) if (aliased.has(index)) this.#placeShort(index)
    for (const [a, b] of aliases) this.#merge(a, b)
    for (const index of shorter) if (!this.#of.has(index)) this.#placeShort(index)
  }

  /** The cluster of a reference; undefined where it has none. */
  find(index: number): Cluster | undefined {
    const cluster = this.#of.get(index)
    return cluster === undefined ? undefined : currentOf(cluster)
  }

  /** The clusters that are entered under a key, the latest first, and only so many of them. */
  #under(key: string): readonly Cluster[] {
    const entered = this.#entered.get(key)
    if (entered === undefined) return []
    return [...new Set(entered.slice(-MOST_COMPARED).toReversed().map(currentOf))]
  }

  #wordsOf(index: number): readonly string[] {
    const known = this.#words.get(index)
    if (known !== undefined) return known
    const reference = this.#references[index]
    if (reference === undefined) return []
    const words = this.#text.slice(reference.span.start, reference.span.end)
    const telling = reference.kind === 'person' ? personWords(words) : namingWords(words)
    this.#words.set(index, telling)
    return telling
  }

  /** Clusters of the family that hold a word of the name, the rarest word first. */
  #sharing(family: Family, words: readonly string[]): readonly Cluster[] {
    const found = new Set<Cluster>()
    for (const word of words) {
      if (word.length < 2) continue
      for (const cluster of this.#under(`${family}:${word}`)) {
        if (found.size >= MOST_COMPARED) return [...found]
        found.add(cluster)
      }
    }
    return [...found]
  }

  #sameWords(family: Family, words: readonly string[]): Cluster | undefined {
    const key = words.join(' ')
    return this.#under(`${family}=${key}`)[0]
  }

  #findFull(family: Family, index: number, words: readonly string[]): Cluster | undefined {
    const exact = this.#sameWords(family, words)
    if (exact !== undefined) return exact
    const same = family === 'person' ? samePerson : sameBody
    const fitting = this.#sharing(family, words.toReversed()).filter((cluster) =>
      cluster.forms.some((form) => form.length > 1 && same(words, form)),
    )
    if (fitting.length > 1) return family === 'person' ? this.#nearest(fitting, index) : undefined
    return fitting[0]
  }

  #placeShort(index: number): void {
    const reference = this.#references[index]
    const word = this.#wordsOf(index)[0]
    if (reference === undefined || word === undefined) return
    const family = familyOf(reference.kind)
    const exact = this.#sameWords(family, [word])
    const fitting = family === 'person' ? this.#bearing(word) : this.#abbreviated(index, word)
    const all = exact === undefined || fitting.includes(exact) ? fitting : [exact, ...fitting]
    if (all.length <= 1) return this.#join(index, all[0])
    const near = this.#nearest(all, index)
    if (near === undefined) this.ambiguous.add(index)
    else this.#join(index, near)
  }

  /** People who have the word as surname; where none has, those who have it as another name. */
  #bearing(word: string): readonly Cluster[] {
    const holding = this.#sharing('person', [word])
    const asLast = holding.filter((cluster) => cluster.forms.some((form) => form.at(-1) === word))
    return asLast.length > 0 ? asLast : holding
  }

  /** Bodies that the word abbreviates: by first letters, or by the first word of a longer name. */
  #abbreviated(index: number, word: string): readonly Cluster[] {
    const reference = this.#references[index]
    const shown = reference === undefined ? '' : this.#text.slice(reference.span.start, reference.span.end)
    const plural = this.#under(`body=${word.endsWith('s') ? word.slice(0, -1) : `${word}s`}`)
    if (plural.length > 0) return plural
    if (isPeople(shown)) return []
    if (/^\p{Lu}[\p{Lu}.]{2,}$/u.test(shown)) return this.#under(`body~${word}`)
    return this.#sharing('body', [word]).filter(({ forms }) =>
      forms.some((form) => form[0] === word && form.length > 1),
    )
  }

  /** The one of several that was named in this paragraph or the two before; undefined where that leaves several. */
  #nearest(clusters: readonly Cluster[], index: number): Cluster | undefined {
    const paragraph = this.#references[index]?.paragraph ?? 0
    const near = clusters.filter(({ paragraphs }) => {
      for (let back = 0; back <= NEAR_PARAGRAPHS; back += 1) if (paragraphs.has(paragraph - back)) return true
      return false
    })
    return near.length === 1 ? near[0] : undefined
  }

  #join(index: number, known: Cluster | undefined): void {
    const reference = this.#references[index]
    if (reference === undefined) return
    const cluster = known ?? new Cluster(familyOf(reference.kind))
    const words = this.#wordsOf(index)
    cluster.members.push(index)
    cluster.paragraphs.add(reference.paragraph)
    const place = cluster.family === 'place' ? this.#places.get(reference.span.start) : undefined
    if (place !== undefined) this.#add(`place@${place}`, cluster)
    this.#of.set(index, cluster)
    if (!cluster.addForm(words)) return
    this.#enter(cluster, words)
    if (cluster.family === 'body' && words.length > 1) this.#enterAcronyms(cluster, index)
  }

  #enter(cluster: Cluster, words: readonly string[]): void {
    for (const word of words) this.#add(`${cluster.family}:${word}`, cluster)
    this.#add(`${cluster.family}=${words.join(' ')}`, cluster)
  }

  #enterAcronyms(cluster: Cluster, index: number): void {
    const reference = this.#references[index]
    if (reference === undefined) return
    const shown = this.#text.slice(reference.span.start, reference.span.end)
    const letters = shown.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
    const all = letters.map((word) => word.charAt(0)).join('')
    const capitals = letters.map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : '')).join('')
    for (const acronym of new Set([all, capitals])) {
      if (acronym.length >= 3 && isAcronymOf(acronym, shown)) this.#add(`body~${foldWord(acronym)}`, cluster)
    }
  }

  #add(key: string, cluster: Cluster): void {
    const entered = this.#entered.get(key)
    if (entered === undefined) this.#entered.set(key, [cluster])
    else if (entered.at(-1) !== cluster) entered.push(cluster)
  }

  #merge(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)]
    if (one === undefined || other === undefined || one === other) return
    const [into, from] = one.members.length >= other.members.length ? [one, other] : [other, one]
    into.absorb(from)
    for (const form of from.forms) this.#enter(into, form)
  }
}
