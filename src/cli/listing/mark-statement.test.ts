import { describe, expect, it } from 'vitest'

import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { toLook } from './look.ts'
import { markStatement, toLegend } from './mark-statement.ts'

const PLAIN = toLook({ columns: 80 }, {})
const PAINTED = toLook({ columns: 80 }, { FORCE_COLOR: '1' })

describe('a statement in its sentence', () => {
  it.each([
    [
      'source, cue, content',
      'It rained. Officials in Sarn said the bridge was open. It snowed.',
      ['Officials in Sarn', 'said', 'the bridge was open'],
      '[Officials in Sarn] <said> {the bridge was open}.',
    ],
    [
      'content in two pieces',
      '"It is open," said a guard. "It was closed." He left.',
      ['a guard', 'said', '"It is open,"', '"It was closed."'],
      '{"It is open,"} <said> [a guard]. {"It was closed."}',
    ],
    ['no source', 'The post was said to be lost.', ['', 'was said', 'to be lost'], 'The post <was said> {to be lost}.'],
    [
      'two paragraphs',
      'A guard spoke.\n"It is open," he said.\n\n"It was closed."\nMore.',
      ['he', 'said', '"It is open,"', '"It was closed."'],
      '{"It is open,"} [he] <said>. {"It was closed."}',
    ],
    [
      'a cue inside the content',
      'The guards, Telk said, had left.',
      ['Telk', 'said', 'The guards, Telk said, had left'],
      '{The guards, [Telk] <said>, had left}.',
    ],
    [
      'hostile characters',
      'A guard said \u202ethe bridge fell.',
      ['A guard', 'said', '\u202ethe bridge fell'],
      '[A guard] <said> {<U+202E>the bridge fell}.',
    ],
  ])('%s', (_name, text, words, shown) => {
    expect(markStatement(text, statementOf(text, words), PLAIN)).toBe(shown)
  })

  it('cuts a long stretch in its middle', () => {
    const text = `A guard said ${'the bridge was open and '.repeat(40)}closed.`
    const shown = markStatement(text, statementOf(text, ['A guard', 'said', text.slice(13, -1)]), PLAIN)
    expect(shown).toMatch(/^\[A guard\] <said> \{the bridge .* … .* closed\}\.$/)
    expect(shown.length).toBeLessThan(480)
  })

  it('has the same brackets when it is painted', () => {
    const text = 'A guard said it was open.'
    const shown = markStatement(text, statementOf(text, ['A guard', 'said', 'it was open']), PAINTED)
    expect(shown).toContain('\u001b[')
    // oxlint-disable-next-line no-control-regex -- style sequences begin with escape
    expect(shown.replaceAll(/\u001b\[\d+m/g, '')).toBe('[A guard] <said> {it was open}.')
  })

  it('has a legend', () => {
    expect(toLegend(PLAIN)).toBe('Marks: [source] <cue> {content}')
  })
})

/** A statement of which only the spans matter: source, cue, then the pieces of the content. */
function statementOf(text: string, [source = '', cue = '', ...content]: readonly string[]): Statement {
  const find = (words: string): Span => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  return {
    id: 's_0000000000000000',
    narrated: false,
    parent: null,
    source: {
      spans: source === '' ? [] : [find(source)],
      kind: 'person',
      named: false,
      role: null,
      entity: null,
      anonymity: { granted: false, span: null, reason: null },
    },
    cue: { spans: [find(cue)], lemma: null },
    content: { spans: content.map(find) },
    nature: 'speech',
    stance: 'asserts',
    directness: 'indirect',
    addressee: null,
    addresseeSpan: null,
    medium: null,
    said: null,
    certainty: 'certain',
    polarity: 'positive',
    confidence: 1,
  }
}
