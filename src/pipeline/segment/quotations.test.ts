import { describe, expect, it } from 'vitest'
import { reportOf } from '../../../test/report-of.ts'
import { wordsAt } from '../../model/span.ts'
import type { Captured } from '../states.ts'
import { segment } from './segment.ts'

/** The quotations as `depth words`, parts set apart by ` + `, with `…` after one that is not closed. */
async function quotationsOf(captured: Captured): Promise<string[]> {
  const { quotations } = await segment.run(captured)
  return quotations.map(
    ({ depth, parts, closed }) =>
      `${depth} ${parts.map((part) => wordsAt(captured.report.text, part)).join(' + ')}${closed ? '' : '…'}`,
  )
}

const cases: readonly (readonly [rule: string, text: string, quotations: readonly string[]])[] = [
  ['straight marks', 'He said "we left" and "no".', ['0 "we left"', '0 "no"']],
  ['curly marks', 'He said “we left” and left.', ['0 “we left”']],
  ['straight single marks', "'We left,' he said.", ["0 'We left,'"]],
  ['curly single marks', '‘We didn’t leave,’ he said.', ['0 ‘We didn’t leave,’']],
  ['guillemets', 'Он сказал: «Мы ушли».', ['0 «Мы ушли»']],
  ['guillemets with spaces', 'Il dit : « Non », puis « Oui ».', ['0 « Non »', '0 « Oui »']],
  ['reversed guillemets', 'Er sagte: »Nein«, dann »Ja«.', ['0 »Nein«', '0 »Ja«']],
  ['German low marks', 'Er sagte: „Wir gingen“, und ging.', ['0 „Wir gingen“']],
  ['Polish low marks', 'Rzekł: „Nie”.', ['0 „Nie”']],
  ['Swedish marks', 'Han sade ”nej” och gick.', ['0 ”nej”']],
  ['Persian marks', 'او گفت: «ما رفتیم».', ['0 «ما رفتیم»']],
  ['Japanese marks', '彼は「行く」と言った', ['0 「行く」']],
  ['typewriter marks', "``We left,'' he said.", ["0 ``We left,''"]],
  ['doubled apostrophes', "''We left,'' he said.", ["0 ''We left,''"]],
  ['nested marks', '“He said ‘go’ to us.”', ['0 “He said ‘go’ to us.”', '1 ‘go’']],
  ['nested straight marks', `"He said 'go.'"`, [`0 "He said 'go.'"`, `1 'go.'`]],
  ['nested marks of one kind', '"He said "go" to us."', ['0 "He said "go" to us."', '1 "go"']],
  ['nested marks of two scripts', '«Он сказал: „нет“»', ['0 «Он сказал: „нет“»', '1 „нет“']],
  ['mixed-up marks', 'He saw “no proof" yet.', ['0 “no proof"']],
  ['apostrophes are no marks', "The officials' homes and Li's, they're gone.", []],
  ['a plural possessive inside', "'The officials' homes burned,' he said.", ["0 'The officials' homes burned,'"]],
  ['inches are no marks', `He is 6'2" tall and said "no".`, ['0 "no"']],
  ['an unclosed quotation ends with its paragraph', 'He said: "We left.\nNo more.', ['0 "We left.…']],
  [
    'an unclosed quotation ends before the next one',
    'He said: "We left. "They came," she said.',
    ['0 "We left.…', '0 "They came,"'],
  ],
  [
    'a quotation over three paragraphs',
    '“We left.\n“They came.\n“All was lost,” he said.',
    ['0 “We left. + “They came. + “All was lost,”'],
  ],
  [
    'a nested quotation over two paragraphs',
    '“He said: ‘We left.\n“‘They came.’ No more.”',
    ['0 “He said: ‘We left. + “‘They came.’ No more.”', '1 ‘We left. + ‘They came.’'],
  ],
  [
    'an unclosed quotation does not go on with a mark inside the next paragraph',
    '"We left.\nHe said "no".',
    ['0 "We left.…', '0 "no"'],
  ],
  ['a stray closing mark opens nothing', 'We left.” They came.', []],
]

describe('findQuotations', () => {
  it.each(cases)('%s', async (_rule, text, quotations) => {
    expect(await quotationsOf(reportOf(text))).toEqual(quotations)
  })

  it('goes on after a heading that interrupts', async () => {
    const captured = reportOf('"We left.\nWhat "next"\n"They came," he said.')
    const paragraphs = captured.paragraphs.map((paragraph, index) =>
      index === 1 ? { ...paragraph, kind: 'heading' as const } : paragraph,
    )
    expect(await quotationsOf({ ...captured, paragraphs })).toEqual(['0 "We left. + "They came,"', '0 "next"'])
  })
})
