import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributedOf } from '../../../../test/attributed-of.ts'
import type { AttributedParts } from '../../../../test/attributed-of.ts'
import type { Attributed } from '../../states.ts'
import { findEntities } from './find-entities.ts'
import type { FoundEntities } from './find-entities.ts'
import { knowNames } from './know-names.ts'

function entitiesIn(known: Attributed): FoundEntities {
  return findEntities(known, knowNames(known.report.text, known.names), [])
}

/** Entities as `name = alias, alias`, in order. All texts here are invented. */
function entitiesOf(text: string, parts: AttributedParts): readonly string[] {
  return entitiesIn(attributedOf(text, parts)).entities.map(({ name, aliases }) => [name, ...aliases].join(' = '))
}

describe('findEntities', () => {
  const cases: readonly [string, string, AttributedParts['names'], readonly string[]][] = [
    [
      'joins a full name and the surname after it',
      'President Ana Torre spoke. Torre left. Ben Ode stayed.',
      [
        ['person', 'President Ana Torre'],
        ['person', 'Torre'],
        ['person', 'Ben Ode'],
      ],
      ['Ana Torre = Torre', 'Ben Ode'],
    ],
    [
      'joins a surname in a heading with the full name after it',
      'Torre resigns\nAna Maria Torre resigned. A. Torre was mayor.',
      [
        ['person', 'Ana Maria Torre'],
        ['person', 'A. Torre'],
        ['person', 'Torre'],
      ],
      ['Ana Maria Torre = Torre = A. Torre'],
    ],
    [
      'keeps two people of one surname apart',
      'Ana Torre met Ben Torre.',
      [
        ['person', 'Ana Torre'],
        ['person', 'Ben Torre'],
      ],
      ['Ana Torre', 'Ben Torre'],
    ],
    [
      'joins a name with the abbreviation in brackets and alone',
      'The Oderland Harbor Guard (OHG) left. The OHG said so.',
      [
        ['organization', 'Oderland Harbor Guard'],
        ['organization', 'OHG'],
      ],
      ['Oderland Harbor Guard = OHG'],
    ],
    [
      'joins a ministry however it is put',
      'The Ministry of Fisheries closed. The Fisheries Ministry opened.',
      [
        ['organization', 'Ministry of Fisheries'],
        ['organization', 'Fisheries Ministry'],
      ],
      ['Ministry of Fisheries = Fisheries Ministry'],
    ],
    [
      'joins what the text says are other names, tagged or not',
      'Red Oar -- also known as Redoar or Rote Ruder -- grew. Redoar shrank.',
      [['organization', 'Red Oar']],
      ['Rote Ruder = Red Oar = Redoar'],
    ],
    [
      'joins a person with an alias and the alias alone',
      'Ana Torre -- known by the alias Mira Salt -- fled. "Salt" runs the pier.',
      [
        ['person', 'Ana Torre'],
        ['person', 'Salt'],
      ],
      ['Ana Torre = Mira Salt = Salt'],
    ],
    ['makes no entity of adjectives of peoples', 'A Peruvian ship.', [['norp', 'Peruvian']], []],
    ['never joins a person with a place', 'Lima spoke in Lima.', [['place', 'Lima']], ['Lima']],
  ]
  it.each(cases)('%s', (_, text, names, expected) => {
    expect(entitiesOf(text, { names: names ?? [] })).toEqual(expected)
  })

  it('leaves a bare surname that two people bear without an entity', () => {
    const text = 'Ana Torre met Ben Torre.\nOne.\nTwo.\nThree.\nTorre left.'
    const names = [
      ['person', 'Ana Torre'],
      ['person', 'Ben Torre'],
      ['person', 'Torre'],
    ] as const
    const { mentions } = entitiesIn(attributedOf(text, { names }))
    expect(mentions.map(({ entity }) => entity)).toEqual(['e1', 'e2', null])
  })

  it('ties a pronoun and a definite description to the source before it', () => {
    const text = 'Ben Ode, a harbor spokesman, said it rained. He said it stopped. The spokesman said more.'
    const known = attributedOf(text, {
      names: [['person', 'Ben Ode']],
      said: [
        { source: 'Ben Ode, a harbor spokesman,', cue: 'said', named: true, role: 'spokesperson' },
        { source: 'He', cue: 'said', named: true },
        { source: 'The spokesman', cue: 'said' },
      ],
    })
    const { sources, entities } = entitiesIn(known)
    expect(sources.map(({ entity }) => entity)).toEqual(['e1', 'e1', 'e1'])
    expect(entities).toHaveLength(1)
  })

  it('ties a pronoun to a person who was named before it, and said nothing', () => {
    const text = 'Ben Ode left the harbor. "It rained," he said.'
    const known = attributedOf(text, {
      names: [['person', 'Ben Ode']],
      said: [{ source: 'he', cue: 'said' }],
    })
    expect(entitiesIn(known).sources.map(({ entity }) => entity)).toEqual(['e1'])
  })

  it.each([
    ['the one who bears the title', 'Sen. Ana Torre left. The senator said it rained.', 'e1'],
    ['no one where two bear it', 'Sen. Ana Torre met Sen. Ben Ode. The senator said it rained.', 'e3'],
  ])('ties "the senator" to %s', (_, text, entity) => {
    const known = attributedOf(text, {
      names: [
        ['person', 'Sen. Ana Torre'],
        ['person', 'Sen. Ben Ode'],
      ],
      said: [{ source: 'The senator', cue: 'said' }],
    })
    expect(entitiesIn(known).sources.map((source) => source.entity)).toEqual([entity])
  })

  it('does not tie a pronoun of the other gender', () => {
    const text = 'Mrs. Ana Torre said it rained. He said it stopped.'
    const known = attributedOf(text, {
      names: [['person', 'Mrs. Ana Torre']],
      said: [
        { source: 'Mrs. Ana Torre', cue: 'said', named: true },
        { source: 'He', cue: 'said' },
      ],
    })
    expect(entitiesIn(known).sources.map(({ entity }) => entity)).toEqual(['e1', null])
  })

  it('ties "the official" to the official before, not to another one', () => {
    const text = 'A harbor official said no. A customs inspector said yes. The official said maybe.'
    const said = ['A harbor official', 'A customs inspector', 'The official'].map((source) => ({ source, cue: 'said' }))
    expect(entitiesIn(attributedOf(text, { said })).sources.map(({ entity }) => entity)).toEqual(['e1', 'e2', 'e1'])
  })

  it('gives the facts beside a name with their words', () => {
    const text =
      'The 34-year-old harbor pilot Ana Torre is a member of Red Oar.\nRed Oar, which is banned in Oderland as a smuggling ring, was founded by a former pilot a decade ago.\nThe Pier Guard, a branch of the Harbor Safety Office, closed.'
    const { entities } = entitiesIn(
      attributedOf(text, {
        names: [
          ['person', 'Ana Torre'],
          ['organization', 'Red Oar'],
          ['organization', 'Pier Guard'],
        ],
      }),
    )
    expect(entities.map(({ name, facts }) => [name, facts.map(({ kind, value }) => `${kind}: ${value}`)])).toEqual([
      ['Ana Torre', ['age: 34', 'role: harbor pilot', 'memberOf: Red Oar']],
      [
        'Red Oar',
        ['designated: banned in Oderland as a smuggling ring', 'founder: a former pilot', 'founded: a decade ago'],
      ],
      ['Pier Guard', ['partOf: Harbor Safety Office']],
    ])
    for (const { span, value } of entities.flatMap(({ facts }) => facts)) {
      expect(text.slice(span.start, span.end)).toBe(value)
    }
  })

  it('keeps every span inside the text, ids unique and the answer the same, whatever the words', () => {
    const word = fc.constantFrom(
      'Ana',
      'Torre',
      'the',
      'said',
      'OHG',
      'known as',
      ',',
      '--',
      '(',
      ')',
      'aged',
      '34',
      '“',
      '🙂',
      'Mr.',
      '\n',
      'member of',
      'founded by',
      'Иван',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const text = `${words.join(' ')} said`
        const known = attributedOf(text, {
          names: [
            ['person', 'Ana Torre'],
            ['person', 'Torre'],
            ['organization', 'OHG'],
          ],
          said: [{ source: words.join(' '), cue: 'said', named: true }],
        })
        const found = entitiesIn(known)
        expect(entitiesIn(known)).toEqual({ ...found, entityIn: expect.any(Function) as unknown })
        const ids = found.entities.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const spans = [...found.mentions, ...found.entities.flatMap(({ facts }) => facts)].map(({ span }) => span)
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const { value, span } of found.entities.flatMap(({ facts }) => facts)) {
          expect(text.slice(span.start, span.end)).toBe(value)
        }
      }),
      { numRuns: 200 },
    )
  })
})
