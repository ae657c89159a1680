import anyAscii from 'any-ascii'

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/^st\.? /u, 'saint '],
  [/^ste\.? /u, 'sainte '],
  [/^mt\.? /u, 'mount '],
  [/^ft\.? /u, 'fort '],
]

/**
 * The form of a place name that the gazetteer is searched by: Latin letters without accents, lower case, words set
 * apart by one space, without "the" before it and without apostrophes and dots; "St." is written out.
 */
export function foldPlaceName(name: string): string {
  let folded = (/^[\x20-\x7e]*$/u.test(name) ? name : anyAscii(name)).toLowerCase()
  for (const [pattern, full] of ABBREVIATED) folded = folded.replace(pattern, full)
  folded = folded
    .replaceAll(/['’`.]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()
  return folded.startsWith('the ') ? folded.slice(4) : folded
}
