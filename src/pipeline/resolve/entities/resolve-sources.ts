import { GENDERED_TITLES, TITLES } from '../../../reference/titles.ts'
import type { SourceKind } from '../../../model/statement.ts'
import type { Attributed } from '../../states.ts'
import type { NameClusters } from './cluster-names.ts'
import { Cluster, familyOf } from './cluster.ts'
import { takeApart } from './describe.ts'
import type { Description } from './describe.ts'
import { foldWord } from './name-words.ts'
import type { Reference } from './reference.ts'

/** A source that was heard, and what is known of it. */
interface Heard {
  readonly cluster: Cluster
  readonly kind: SourceKind
  readonly paragraph: number
}

/** A person who was named, whether or not as a source. */
interface Met {
  readonly cluster: Cluster
  readonly paragraph: number
}

/** Titles that stand before names in one form, and for those who bear them in another. */
const TITLE_HEADS: Readonly<Record<string, readonly string[]>> = {
  sen: ['senator', 'lawmaker'],
  senator: ['senator', 'lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  representative: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  gov: ['governor'],
  gen: ['general'],
  col: ['colonel'],
  capt: ['captain'],
  sgt: ['sergeant'],
  lt: ['lieutenant'],
}

/** How many paragraphs back a pronoun or a description looks. */
const PRONOUN_REACH = 2
const DESCRIPTION_REACH = 12
const MOST_HEARD = 40

const GROUP_NOUNS = new Set('group organization organisation movement party militia faction network'.split(' '))

/** The kinds of source that a pronoun may stand for. */
const FITS: Readonly<Record<string, readonly SourceKind[]>> = {
  he: ['person'],
  she: ['person'],
  him: ['person'],
  her: ['person'],
  they: ['group', 'organization', 'authorities', 'media'],
  it: ['organization', 'authorities', 'media', 'document'],
}

/**
 * Ties names, and the descriptions and pronouns that serve as sources, to clusters, in order of the text. Where
 * nothing is safe to say the reference stays without a cluster.
 */
export class SourceResolver {
  readonly #known: Attributed
  readonly #references: readonly Reference[]
  readonly #names: NameClusters
  readonly #heard: Heard[] = []
  readonly #described = new Map<Cluster, Description[]>()
  readonly #gender = new Map<Cluster, 'he' | 'she'>()
  readonly #bodies: Cluster[] = []
  readonly #met: Met[] = []
  readonly #titled = new Map<string, Set<Cluster>>()

  constructor(known: Attributed, references: readonly Reference[], names: NameClusters) {
    this.#known = known
    this.#references = references
    this.#names = names
  }

  /** The cluster of every reference; undefined for those that are not resolved. */
  resolve(): readonly (Cluster | undefined)[] {
    return this.#references.map((reference, index) => {
      const cluster = this.#find(reference, index)
      if (cluster === undefined) return undefined
      if (reference.form === 'name') this.#meetName(reference, cluster)
      else {
        cluster.members.push(index)
        cluster.paragraphs.add(reference.paragraph)
      }
      if (reference.sourceOf !== null) this.#hear(reference, cluster)
      return cluster
    })
  }

  #find(reference: Reference, index: number): Cluster | undefined {
    if (reference.form === 'name') return this.#names.find(index)
    const words = this.#known.report.text.slice(reference.span.start, reference.span.end)
    if (reference.form === 'pronoun') return this.#standsFor(words.toLowerCase(), reference, index)
    const description = takeApart(words)
    const before = description?.definite === true ? this.#toldOf(description, reference) : undefined
    const cluster = before ?? new Cluster(familyOf(reference.kind))
    if (description !== undefined) this.#describe(cluster, description)
    return cluster
  }

  #standsFor(pronoun: string, reference: Reference, index: number): Cluster | undefined {
    if (pronoun === 'who' || pronoun === 'which' || pronoun === 'that') return this.#justBefore(reference, index)
    const fits = FITS[pronoun]
    if (fits === undefined) return undefined
    const asked =
      pronoun === 'he' || pronoun === 'him' ? 'he' : pronoun === 'she' || pronoun === 'her' ? 'she' : undefined
    const isFit = ({ cluster, paragraph }: Met): boolean => {
      const gender = this.#gender.get(cluster)
      return (
        reference.paragraph - paragraph <= PRONOUN_REACH &&
        !(asked !== undefined && gender !== undefined && gender !== asked)
      )
    }
    const found =
      this.#heard.findLast((heard) => fits.includes(heard.kind) && isFit(heard)) ??
      (asked === undefined
        ? undefined
        : this.#met.findLast((met) => reference.paragraph - met.paragraph <= 1 && isFit(met)))
    if (found !== undefined && asked !== undefined) this.#gender.set(found.cluster, asked)
    return found?.cluster
  }

  /** What a relative pronoun stands for: the reference that ends just before it. */
  #justBefore(reference: Reference, index: number): Cluster | undefined {
    const before = this.#references[index - 1]
    if (before === undefined) return undefined
    const between = this.#known.report.text.slice(before.span.end, reference.span.start)
    return /^\s?,?\s$/u.test(between) ? this.#names.find(index - 1) : undefined
  }

  /** What a definite description points back at: a source of the same head, or a body whose name has it. */
  #toldOf(description: Description, reference: Reference): Cluster | undefined {
    for (let back = this.#heard.length - 1; back >= 0; back -= 1) {
      const heard = this.#heard[back]
      if (heard === undefined || reference.paragraph - heard.paragraph > DESCRIPTION_REACH) break
      const known = this.#described.get(heard.cluster) ?? []
      if (known.some((other) => answers(description, other))) return heard.cluster
    }
    const { head, modifiers } = description
    const titled = [...(modifiers.length === 0 ? (this.#titled.get(head) ?? []) : [])]
    const near = titled.filter((cluster) => this.#isNear(cluster, reference, DESCRIPTION_REACH))
    if (near.length > 0) return near.length === 1 ? near[0] : undefined
    const named = this.#bodies.filter(
      (cluster) =>
        this.#isNear(cluster, reference, PRONOUN_REACH) &&
        cluster.forms.some((form) => form.includes(head) && modifiers.every((word) => form.includes(word))),
    )
    if (named.length > 0) return named.length === 1 ? named[0] : undefined
    if (!GROUP_NOUNS.has(head)) return undefined
    const last = this.#heard.at(-1)
    return last?.kind === 'organization' && reference.paragraph - last.paragraph <= 1 ? last.cluster : undefined
  }

  #isNear(cluster: Cluster, reference: Reference, reach: number): boolean {
    for (let back = 0; back <= reach; back += 1) {
      if (cluster.paragraphs.has(reference.paragraph - back)) return true
    }
    return false
  }

  #describe(cluster: Cluster, description: Description): void {
    const known = this.#described.get(cluster) ?? []
    if (known.length < 8) known.push(description)
    this.#described.set(cluster, known)
    const gender = GENDERED_TITLES.get(description.head)
    if (gender !== undefined) this.#gender.set(cluster, gender)
  }

  /** Takes note of the title and the role words that stand in a source around its name. */
  #meetName(reference: Reference, cluster: Cluster): void {
    const { text } = this.#known.report
    if (cluster.family === 'body' && !this.#bodies.includes(cluster)) {
      this.#bodies.push(cluster)
      if (this.#bodies.length > MOST_HEARD) this.#bodies.shift()
    }
    if (reference.kind !== 'person') return
    this.#met.push({ cluster, paragraph: reference.paragraph })
    if (this.#met.length > MOST_HEARD) this.#met.shift()
    const before = text
      .slice(Math.max(0, reference.span.start - 16), reference.span.end)
      .split(/\s+/u)
      .map(foldWord)
    for (const title of before.slice(0, -1).filter((word) => TITLES.has(word)))
      for (const head of TITLE_HEADS[title] ?? [title])
        this.#titled.set(head, (this.#titled.get(head) ?? new Set()).add(cluster))
    for (const word of before) {
      const gender = GENDERED_TITLES.get(word)
      if (gender !== undefined && word.length > 1) this.#gender.set(cluster, gender)
    }
  }

  #hear(reference: Reference, cluster: Cluster): void {
    const source = this.#known.attributions[reference.sourceOf ?? -1]?.source
    if (source === null || source === undefined) return
    this.#heard.push({ cluster, kind: source.kind, paragraph: reference.paragraph })
    if (this.#heard.length > MOST_HEARD) this.#heard.shift()
    if (reference.form !== 'name') return
    for (const span of source.spans) {
      const words = this.#known.report.text.slice(span.start, span.end)
      const name = this.#known.report.text.slice(reference.span.start, reference.span.end)
      for (const piece of words.split(name).flatMap((part) => part.split(','))) {
        const description = takeApart(piece.trim())
        if (description !== undefined) this.#describe(cluster, description)
      }
    }
  }
}

/** Whether a definite description may point back at what `other` described: same head, nothing new before it. */
function answers(description: Description, other: Description): boolean {
  return description.head === other.head && description.modifiers.every((word) => other.modifiers.includes(word))
}
