/** Each of the words once, in order; "Sarn" outranks "SARN", as a dateline writes it. */
export function distinct(words: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const word of words) {
    const key = word.toLowerCase()
    const known = found.get(key)
    if (known === undefined || known === known.toUpperCase()) found.set(key, word)
  }
  return [...found.values()]
}
