import { describe, expect, it } from 'vitest'
import { loadGeo, type PlacedText } from '../formats/geo.ts'
import { writeTemporary } from '../temporary-folder.ts'
import { places, scorePlaces } from './places.ts'

// Invented articles in the form of LGL and of GeoVirus.
const LGL = `<articles><article><text>Qaram and Dorvia closed.</text><toponyms count="2">
<toponym><start>0</start><end>5</end><phrase>Qaram</phrase><gaztag><lat>10</lat><lon>20</lon></gaztag></toponym>
<toponym><start>10</start><end>16</end><phrase>Dorvia</phrase><gaztag><lat>11</lat><lon>21</lon></gaztag></toponym>
</toponyms></article></articles>`
const GEOVIRUS = `<articles><article><text>In Oslin it rained.</text><locations>
<location><name>Oslin</name><start>4</start><end>9</end><lat>-3</lat><lon>40</lon></location>
</locations></article></articles>`

async function figuresOf(damage: (xml: string) => string): Promise<Readonly<Record<string, number>>> {
  const gold = await loadGeo(await writeTemporary({ 'lgl.xml': LGL, 'GeoVirus.xml': GEOVIRUS }))
  const copy = await loadGeo(await writeTemporary({ 'lgl.xml': damage(LGL), 'GeoVirus.xml': damage(GEOVIRUS) }))
  const find = ({ name }: PlacedText) => Promise.resolve(copy.find((text) => text.name === name)?.places ?? [])
  return (await scorePlaces(gold, { find, placeGold: find })).figures
}

describe('scorePlaces', () => {
  it('gives 100 and no error for gold against itself, of each corpus and of both', async () => {
    const figures = await figuresOf((xml) => xml)
    expect(figures).toMatchObject({
      'recognition.f1': 100,
      accuracy161: 100,
      'found.accuracy161': 100,
      'endToEnd.f1': 100,
      meanErrorKm: 0,
      'lgl.accuracy161': 100,
      'geovirus.accuracy161': 100,
    })
  })

  it('loses accuracy, not recognition, where a point is far off', async () => {
    expect(await figuresOf((xml) => xml.replace('<lat>11</lat>', '<lat>21</lat>'))).toMatchObject({
      'recognition.f1': 100,
      accuracy161: 66.67,
      'endToEnd.f1': 66.67,
      'lgl.accuracy161': 50,
      'geovirus.accuracy161': 100,
      meanErrorKm: 370.65,
    })
  })

  it('loses recognition where a place is missed', async () => {
    const figures = await figuresOf((xml) => xml.replace(/<location>.*<\/location>/u, ''))
    expect(figures).toMatchObject({
      'recognition.precision': 100,
      'recognition.recall': 66.67,
      'found.accuracy161': 100,
      'geovirus.recognition.f1': 0,
    })
  })
})

describe('the places task', () => {
  it('prefixes nothing where there is one corpus', async () => {
    const { documents, figures } = await places.run({ mode: 'rules', data: await writeTemporary({ 'lgl.xml': LGL }) })
    expect(documents).toBe(1)
    expect(Object.keys(figures).filter((name) => name.startsWith('lgl.'))).toEqual([])
  })
})
