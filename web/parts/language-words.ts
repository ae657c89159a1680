/** The English name of a BCP 47 tag; the tag itself where it has none. */
export function languageInWords(tag: string | null): string {
  if (tag === null) return 'language not known'
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A count with its noun: `1 statement`, `2,400 statements`. */
export function countInWords(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
