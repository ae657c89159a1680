/** Sentences of an invented report: each has a source, a cue and a content, or is told by the report itself. */
const SENTENCES = [
  'Officials in Sarn said the bridge was open.',
  '"We saw two trucks," a villager told the Courier on Monday.',
  'The ministry denied that anyone had crossed the river.',
  'According to residents, at least 12 houses were burned.',
  'The governor, Ambros Telk, warned that the road would close by June.',
  'Soldiers moved 40 kilometers to the north on May 3.',
  'A spokesman declined to comment.',
] as const

/** An invented report of so many sentences; the number makes it differ from others. */
export function inventedReport(number: number, sentences = 12): string {
  const chosen = Array.from({ length: sentences }, (_, index) => SENTENCES[(number + index) % SENTENCES.length])
  return `SARN, Velmaria -- Report ${number} is invented. ${chosen.join(' ')}\n`
}
