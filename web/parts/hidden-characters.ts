/** How many characters of a text cannot be seen: those that change the direction of writing, and those without width. */
export interface HiddenCharacters {
  readonly direction: number
  readonly zeroWidth: number
}

/** Counts them. The joiners U+200C and U+200D between letters are ordinary spelling in Persian and many other scripts. */
export function countHiddenCharacters(text: string): HiddenCharacters {
  return {
    direction: countOf(text, /[\u202A-\u202E\u2066-\u2069]/gu),
    zeroWidth: countOf(text, /[\u200B\u2060\uFEFF\u00AD]|(?<![\p{L}\p{M}\p{Emoji}])[\u200C\u200D]/gu),
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
