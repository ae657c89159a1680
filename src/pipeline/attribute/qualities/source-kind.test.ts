import { describe, expect, it } from 'vitest'
import { taggedOf } from '../../../../test/tagged-of.ts'
import { readWords } from '../words.ts'
import { classifySource, type SourceFacets } from './source-kind.ts'

type Case = readonly [string, SourceFacets['kind'], boolean, SourceFacets['role']]

/* All sources here are invented, but for bodies and media that data/source-names.tsv has. */
const several: readonly Case[] = [
  ['{person:Ana/NNP Ruiz/NNP} and/CC {person:Ilo/NNP Marr/NNP}', 'group', true, null],
  ['{person:Ana/NNP Ruiz/NNP} ,/, {person:Ilo/NNP Marr/NNP} and/CC two/CD villagers/NNS', 'group', true, null],
  ['two/CD soldiers/NNS and/CC three/CD soldiers/NNS', 'group', false, 'military'],
  ['{place:Ruritania/NNP} and/CC {place:Sarnia/NNP}', 'authorities', true, null],
  ['officials/NNS in/IN {place:Sarn/NNP} and/CC {place:Lom/NNP}', 'group', false, 'official'],
  ['a/DT chorus/NN of/IN angry/JJ senators/NNS', 'group', false, 'politician'],
  ['one/CD of/IN the/DT doctors/NNS', 'person', false, 'medic'],
  ['some/DT of/IN the/DT doctors/NNS', 'group', false, 'medic'],
  ['another/DT 19/CD percent/NN', 'group', false, null],
  ['those/DT close/JJ to/IN him/PRP', 'group', false, null],
  ['many/JJ {norp:Democrats/NNPS}', 'group', false, 'politician'],
]
const bodies: readonly Case[] = [
  ['the/DT {organization:FBI/NNP}', 'authorities', true, 'security'],
  ['{organization:Reuters/NNP}', 'media', true, null],
  ['{organization:Sarn/NNP Border/NNP Police/NNP}', 'authorities', true, 'security'],
  ['the/DT {organization:Lom/NNP Teachers/NNPS Association/NNP}', 'organization', true, null],
  ['{norp:Mexico/NNP}', 'authorities', true, null],
  ['the/DT city/NN of/IN {place:Sarn/NNP}', 'authorities', true, null],
  ['the/DT {person:Ruiz/NNP} campaign/NN', 'organization', true, null],
  ['the/DT army/NN', 'authorities', false, 'military'],
  ['a/DT poll/NN released/VBN last/JJ week/NN', 'document', false, null],
  ["{person:Ana/NNP Ruiz/NNP} 's/POS report/NN", 'document', false, null],
]
const persons: readonly Case[] = [
  ['Attorney/NNP General/NNP {person:Ana/NNP Ruiz/NNP}', 'person', true, 'official'],
  ['Sen./NNP {person:Ana/NNP Ruiz/NNP}', 'person', true, 'politician'],
  [
    '{person:Ana/NNP Ruiz/NNP} ,/, the/DT former/JJ governor/NN of/IN {place:Lom/NNP} ,/,',
    'person',
    true,
    'former-official',
  ],
  ['retired/JJ Lt./NNP Gen./NNP {person:Ilo/NNP Marr/NNP}', 'person', true, 'military'],
  ['{person:Mr./NNP King/NNP}', 'person', true, null],
  ['a/DT source/NN in/IN the/DT security/NN services/NNS', 'person', false, 'security'],
  ["{person:Ana/NNP Ruiz/NNP} 's/POS lawyer/NN", 'person', false, 'lawyer'],
  ['you/PRP', 'person', false, null],
]

describe('classifySource', () => {
  it.each([...several, ...bodies, ...persons])('%s', (line, kind, named, role) => {
    const words = readWords(taggedOf(line))
    expect(classifySource(words, { first: 0, end: words.tokens.length })).toEqual({ kind, named, role })
  })
})
