import type { MentionKind } from '../../../model/mention.ts'

/** The families of names that are compared with each other; a person is never merged with a place. */
export type Family = 'person' | 'body' | 'place' | 'other'

/** The family that a kind of name belongs to. Groups of people ("the Reds") compare with organizations. */
export function familyOf(kind: MentionKind): Family {
  if (kind === 'person') return 'person'
  if (kind === 'organization' || kind === 'norp') return 'body'
  if (kind === 'place' || kind === 'facility') return 'place'
  return 'other'
}

/** No thing has more names than this in one report; a text that says so is no report. */
const MOST_FORMS = 64

/** References that are held to be to one thing. Grows while the names of a report are read. */
export class Cluster {
  readonly family: Family
  /** Indices of its references. */
  readonly members: number[] = []
  /** Indices of the paragraphs that hold a reference to it. */
  readonly paragraphs = new Set<number>()
  /** The forms of its name, as words; the fullest first. Empty for what is only described. */
  readonly forms: (readonly string[])[] = []
  readonly #keys = new Set<string>()

  /** The cluster that has taken over this one; null while it stands for itself. */
  heir: Cluster | null = null

  constructor(family: Family) {
    this.family = family
  }

  /** Adds a form of its name, keeping the fullest first; says whether it was new. Only so many are kept. */
  addForm(words: readonly string[]): boolean {
    const key = words.join(' ')
    if (this.#keys.has(key) || this.#keys.size >= MOST_FORMS) return false
    this.#keys.add(key)
    if (words.length > (this.forms[0]?.length ?? 0)) this.forms.unshift(words)
    else this.forms.push(words)
    return true
  }

  /** Takes over all that `other` holds. */
  absorb(other: Cluster): void {
    other.heir = this
    for (const member of other.members) this.members.push(member)
    for (const paragraph of other.paragraphs) this.paragraphs.add(paragraph)
    for (const form of other.forms) this.addForm(form)
  }
}

/** The cluster that a cluster has become part of, or the cluster itself. */
export function currentOf(cluster: Cluster): Cluster {
  let current = cluster
  while (current.heir !== null) current = current.heir
  return current
}
