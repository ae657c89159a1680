import { describe, expect, it } from 'vitest'
import { loadNewswire } from '../formats/worldwide-newswire.ts'
import { writeTemporary } from '../temporary-folder.ts'
import { goldNames, names, scoreNames } from './names.ts'

// Invented article in the corpus's format.
const ARTICLE = `https://news.example/1\tO

Lena\tB-Person
Marsh\tI-Person
of\tO
the\tO
Qaram\tB-Organization
Harbor\tI-Organization
Board\tI-Organization
met\tO
Dorvians\tB-NORP
near\tO
Qaram\tB-Location
Bridge\tI-Facility
in\tO
Old\tB-Location
Qaram\tI-Location
on\tO
Friday\tB-Date
.\tO
`

async function figuresOf(damage: (article: string) => string): Promise<Readonly<Record<string, number>>> {
  const gold = await loadNewswire(await writeTemporary({ 'a.tsv': ARTICLE }))
  const [copy] = await loadNewswire(await writeTemporary({ 'a.tsv': damage(ARTICLE) }))
  const { figures } = await scoreNames(gold, () => Promise.resolve(copy === undefined ? [] : goldNames(copy)))
  return figures
}

describe('scoreNames', () => {
  it('gives 100 for gold against itself', async () => {
    expect(new Set(Object.values(await figuresOf((article) => article)))).toEqual(new Set([100]))
  })

  it('takes a facility for a place', async () => {
    expect(
      (await figuresOf((article) => article.replace('Bridge\tI-Facility', 'Bridge\tB-Location')))['micro.exact.f1'],
    ).toBe(100)
  })

  it('loses a name whose border is wrong, twice: once missed, once invented', async () => {
    const figures = await figuresOf((article) => article.replace('Lena\tB-Person', 'Lena\tO'))
    expect(figures).toMatchObject({ 'person.exact.f1': 0, 'place.exact.f1': 100, 'micro.exact.f1': 80 })
  })

  it('does not count what is no person, organization or place in the micro average', async () => {
    const figures = await figuresOf((article) => article.replace('B-NORP', 'O').replace('B-Date', 'O'))
    expect(figures).toMatchObject({ 'norp.exact.f1': 0, 'micro.exact.f1': 100 })
  })
})

describe('the names task', () => {
  it('reads the articles of a folder, or those of a list', async () => {
    const data = await writeTemporary({ 'a.tsv': ARTICLE, 'b.tsv': ARTICLE })
    expect((await names.run({ mode: 'rules', data })).documents).toBe(2)
    expect((await names.run({ mode: 'rules', data, only: new Set(['b']) })).documents).toBe(1)
    await expect(names.run({ mode: 'rules', data, only: new Set(['c']) })).rejects.toThrow('No .tsv file')
  })
})
