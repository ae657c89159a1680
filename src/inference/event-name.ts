const eventHeads = new Set(
  (
    'war wars games olympics paralympics cup summit conference festival forum election elections ' +
    'referendum revolution uprising intifada genocide holocaust massacre ceremony ' +
    'tournament championship championships marathon exhibition expo fair awards protests ' +
    'talks ramadan christmas eid hajj pandemic earthquake tsunami floods ' +
    'biennale prix carnival'
  ).split(' '),
)
const eventStarts = new Set(['hurricane', 'typhoon', 'cyclone', 'operation', 'battle', 'siege', 'cop'])

/**
 * Whether a name of neither person, place nor organization names an event, by its last or its first word.
 *
 *     Orlan Peace Summit      Hurricane Tessa
 *                 ^^^^^^      ^^^^^^^^^
 */
export function isEventName(name: string): boolean {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  return eventHeads.has(words.at(-1) ?? '') || (words.length > 1 && eventStarts.has(words[0] ?? ''))
}
