import { describe, expect, it } from 'vitest'
import { loadTimeml } from '../formats/timeml.ts'
import { canonicalValue } from '../scores/timeml-value.ts'
import { writeTemporary } from '../temporary-folder.ts'
import { scoreTimex, timex } from './timex.ts'

// Invented document in the corpus's format: four time expressions.
const DOCUMENT = `<?xml version="1.0" ?>
<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2019-03-04" functionInDocument="CREATION_TIME">March 4, 2019</TIMEX3></DCT>
<TEXT>
The harbor closed on <TIMEX3 tid="t1" type="DATE" value="2019-03-01">Friday</TIMEX3>, the mayor said, and opens in
<TIMEX3 tid="t2" type="DURATION" value="P2W">two weeks</TIMEX3>. It had closed in <TIMEX3 tid="t3" type="DATE" value="2018-SU">the
summer of 2018</TIMEX3> and <TIMEX3 tid="t4" type="DATE" value="PAST_REF">recently</TIMEX3>.
</TEXT></TimeML>`

async function figuresOf(damage: (document: string) => string): Promise<Readonly<Record<string, number>>> {
  const gold = await loadTimeml(await writeTemporary({ 'a.tml': DOCUMENT }))
  const [copy] = await loadTimeml(await writeTemporary({ 'a.tml': damage(DOCUMENT) }))
  const predicted = copy?.times.map(({ span, value }) => ({ span, value: canonicalValue(value) })) ?? []
  const { figures } = await scoreTimex(gold, () => Promise.resolve(predicted))
  return figures
}

describe('scoreTimex', () => {
  it('gives 100 for gold against itself', async () => {
    expect(new Set(Object.values(await figuresOf((document) => document)))).toEqual(new Set([100]))
  })

  it('loses only the value where it is wrong', async () => {
    const figures = await figuresOf((document) => document.replace('2019-03-01', '2019-03-08'))
    expect(figures).toMatchObject({ 'strict.f1': 100, 'relaxed.f1': 100, 'value.f1': 75 })
  })

  it('loses only the strict span where words are left out', async () => {
    const figures = await figuresOf((document) =>
      document.replace('value="P2W">two weeks<', 'value="P2W">two</TIMEX3> weeks<').replace('weeks</TIMEX3>', 'weeks'),
    )
    expect(figures).toMatchObject({ 'strict.f1': 75, 'relaxed.f1': 100, 'value.f1': 100 })
  })

  it('loses all three where a time is missed', async () => {
    const figures = await figuresOf((document) =>
      document.replace('<TIMEX3 tid="t4" type="DATE" value="PAST_REF">recently</TIMEX3>', 'recently'),
    )
    expect(figures).toMatchObject({ 'strict.recall': 75, 'relaxed.precision': 100, 'value.f1': 85.71 })
  })
})

describe('the timex task', () => {
  it('reads the documents of a folder', async () => {
    expect((await timex.run({ mode: 'rules', data: await writeTemporary({ 'a.tml': DOCUMENT }) })).documents).toBe(1)
    await expect(timex.run({ mode: 'rules', data: await writeTemporary({}) })).rejects.toThrow('No .tml file')
  })
})
