import { describe, expect, it } from 'vitest'
import { attributedOf } from '../../../../test/attributed-of.ts'
import type { Said } from '../../../../test/attributed-of.ts'
import { findEntities } from '../entities/find-entities.ts'
import { knowNames } from '../entities/know-names.ts'
import { completeStatements } from '../statements/complete-statements.ts'
import { findEvidence } from './find-evidence.ts'

/** Evidence as `kind: words (statements that it shows)`. All texts here are invented. */
function evidenceOf(text: string, said: readonly Said[] = []): readonly string[] {
  const known = attributedOf(text, { said })
  const statements = completeStatements(known, findEntities(known, knowNames(known.report.text, known.names), []), [])
  const ids = statements.map(({ id }) => id)
  return findEvidence(text, statements).map(({ span, kind, shows }) => {
    return `${kind}: ${text.slice(span.start, span.end)} (${shows.map((id) => String(ids.indexOf(id))).join()})`
  })
}

describe('findEvidence', () => {
  it.each([
    ['The video purportedly showed smoke over the pier.', ['footage: video ()']],
    ['Satellite images show a new pier.', ['satellite-image: Satellite images ()']],
    ['Drone footage and photos of the pier were shared.', ['footage: Drone footage ()', 'photo: photos ()']],
    [
      'An audio recording was leaked with internal documents.',
      ['recording: audio recording ()', 'document: internal documents ()'],
    ],
    ['They documented the videotape shop.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(evidenceOf(text)).toEqual(expected)
  })

  it('shows the statements whose source it is', () => {
    const said: Said[] = [
      { source: 'Ana Torre', cue: 'said', named: true },
      { source: 'the video', cue: 'showed', kind: 'document' },
    ]
    expect(evidenceOf('Ana Torre said the video showed smoke.', said)).toEqual(['footage: video (1)'])
  })

  it('takes a letter that speaks for a document', () => {
    const said: Said[] = [{ source: 'A letter from the mayor', cue: 'says', kind: 'document' }]
    expect(evidenceOf('A letter from the mayor says it rained. Another letter came.', said)).toEqual([
      'document: letter (0)',
    ])
  })
})
