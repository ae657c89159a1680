import { describe, expect, it } from 'vitest'
import { writeTemporary } from '../temporary-folder.ts'
import { loadTimeml, parseTimeml } from './timeml.ts'

// Invented document in the corpus's format.
const DOCUMENT = `<?xml version="1.0" ?>
<TimeML>
<DOCID>invented</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2019-03-04" functionInDocument="CREATION_TIME">March 4, 2019</TIMEX3></DCT>
<TEXT>
Oslin &amp; Sons <EVENT eid="e1" class="REPORTING">said</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2019-03-01">Friday</TIMEX3>
that <TIMEX3 tid="t2" type="DURATION" value="P2W">two <EVENT eid="e2" class="OCCURRENCE">weeks</EVENT></TIMEX3> are enough<TIMEX3 tid="t3" type="DATE" value="2019"/>.
</TEXT>
</TimeML>`

describe('parseTimeml', () => {
  it('takes the text without tags, and the time expressions that have words', () => {
    const { text, published, times } = parseTimeml('a', DOCUMENT)
    expect(text).toBe('\nOslin & Sons said on Friday\nthat two weeks are enough.\n')
    expect(published).toBe('2019-03-04')
    expect(times.map(({ span, type, value }) => [text.slice(span.start, span.end), type, value])).toEqual([
      ['Friday', 'DATE', '2019-03-01'],
      ['two weeks', 'DURATION', 'P2W'],
    ])
  })
})

describe('loadTimeml', () => {
  it('finds the documents of inner folders too', async () => {
    const folder = await writeTemporary({ 'b/one.tml': DOCUMENT, 'two.tml': DOCUMENT, 'three.txt': '' })
    expect((await loadTimeml(folder)).map(({ name }) => name)).toEqual(['b/one', 'two'])
  })
})
