import { createHash } from 'node:crypto'

import type { Entity } from '../../src/model/entity.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Report } from '../../src/model/report.ts'
import { wordsAt, type Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'

/** A statement by its words: each is looked up in the text, so that a fixture cannot have a wrong offset. */
export interface StatementWords extends Partial<Omit<Statement, 'id' | 'source' | 'cue' | 'content' | 'parent'>> {
  readonly source?: string
  readonly kind?: NonNullable<Statement['source']>['kind']
  readonly named?: boolean
  readonly role?: NonNullable<Statement['source']>['role']
  readonly entity?: string
  readonly cue?: string
  readonly content: string
  readonly anonymity?: { readonly words: string; readonly reason: string }
  /** Index of the statement that quotes this one. */
  readonly within?: number
}

export interface ReadingWords extends Partial<Omit<Report, 'id' | 'sha256'>> {
  readonly text: string
  readonly statements: readonly StatementWords[]
  readonly entities?: readonly Entity[]
  /** Of places, moments and the like: a part of a reading whose spans `at` has looked up. */
  readonly parts?: Partial<Reading>
}

/**
 * The span of words in a text; fails where they are not in it. Of `left [words] right` it is that of the words in
 * brackets, which tells one "said" from another.
 */
export function at(text: string, words: string): Span {
  const [, left = '', inner = words, right = ''] = /^(.*)\[(.*)\](.*)$/s.exec(words) ?? []
  const start = text.indexOf(left + inner + right)
  if (start === -1) throw new Error(`The fixture has no ${JSON.stringify(words)}.`)
  return { start: start + left.length, end: start + left.length + inner.length }
}

/** A reading built by hand from invented text, without running the pipeline. */
export function readingOf({ text, statements, entities = [], parts = {}, ...report }: ReadingWords): Reading {
  const sha256 = hashOf(text)
  const ids = statements.map((_, index) => `s_${hashOf(`${sha256} ${index}`).slice(0, 16)}`)
  return {
    report: {
      id: `r_${sha256.slice(0, 16)}`,
      sha256,
      address: 'invented/report.txt',
      title: null,
      publisher: null,
      published: null,
      language: 'en',
      byline: null,
      credit: null,
      canonical: null,
      text,
      ...report,
    },
    statements: statements.map((words, index) => statementOf(text, words, ids, index)),
    entities,
    mentions: [],
    places: [],
    moments: [],
    quantities: [],
    evidence: [],
    run: { version: '0.0.0', mode: 'rules', fallback: null, stages: [{ name: 'by hand', version: 1 }] },
    ...parts,
  }
}

function statementOf(text: string, words: StatementWords, ids: readonly string[], index: number): Statement {
  const { source, kind, named, role, entity, cue, content, anonymity, within, ...rest } = words
  const narrated = source === undefined && cue === undefined
  const spans = (part: string | undefined) =>
    part === undefined ? [] : part.split(' … ').map((piece) => at(text, piece))
  return {
    id: ids[index] ?? '',
    narrated,
    parent: within === undefined ? null : (ids[within] ?? null),
    source:
      source === undefined && !narrated
        ? null
        : {
            spans: spans(source),
            kind: kind ?? (narrated ? 'publisher' : 'person'),
            named: named ?? false,
            role: role ?? null,
            entity: entity ?? null,
            anonymity: {
              granted: anonymity !== undefined,
              span: anonymity === undefined ? null : at(text, anonymity.words),
              reason: anonymity === undefined ? null : at(text, anonymity.reason),
            },
          },
    cue: { spans: spans(cue), lemma: cue === undefined ? null : wordsAt(text, at(text, cue)) },
    content: { spans: spans(content) },
    nature: narrated ? null : 'speech',
    stance: 'asserts',
    directness: narrated ? null : 'indirect',
    addressee: null,
    addresseeSpan: null,
    medium: null,
    said: null,
    certainty: 'certain',
    polarity: 'positive',
    confidence: 0.8,
    ...rest,
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
