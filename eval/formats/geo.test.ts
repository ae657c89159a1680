import { describe, expect, it } from 'vitest'
import { parseGeo } from './geo.ts'

// Invented articles in the form of the two corpora.
const TOPONYMS = `<articles><article docid="1"><text><![CDATA[Qaram & Dorvia closed.]]></text><toponyms count="2">
<toponym><start>0</start><end>5</end><phrase>Qaram</phrase><gaztag geonameid="1"><name>Qaram City</name><lat>12.5</lat><lon>-3</lon></gaztag></toponym>
<toponym><start>8</start><end>14</end><phrase>Dorvia</phrase></toponym>
</toponyms></article></articles>`
const LOCATIONS = `<articles><article><text>In Qaram ⛴ and 🚢 Dorvia.</text><locations>
<location><name>Qaram</name><start>4</start><end>9</end><lat>12.5</lat><lon>-3</lon></location>
<location><name>Dorvia</name><start>18</start><end>24</end><lat>1</lat><lon>2</lon></location>
</locations></article></articles>`

describe('parseGeo', () => {
  it('reads toponyms that are counted from 0, with and without a point', () => {
    const [article] = parseGeo('LGL', TOPONYMS)
    expect(article).toEqual({
      name: 'LGL#1',
      corpus: 'lgl',
      text: 'Qaram & Dorvia closed.',
      places: [
        { name: 'Qaram', span: { start: 0, end: 5 }, lat: 12.5, lon: -3 },
        { name: 'Dorvia', span: { start: 8, end: 14 }, lat: null, lon: null },
      ],
    })
  })

  it('reads locations that are counted from 1, in code points where these give the names', () => {
    const [article] = parseGeo('geo', LOCATIONS)
    const words = article?.places.map(({ span }) => article.text.slice(span.start, span.end))
    expect(words).toEqual(['Qaram', 'Dorvia'])
  })
})
