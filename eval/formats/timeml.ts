import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** A time expression of the gold: TIMEX3's `type` and `value`. */
export interface Timex {
  readonly span: Span
  readonly type: string
  readonly value: string
}

/** A text with its time expressions as UTF-16 spans, and the date of its creation as TimeML writes it. */
export interface TimedText {
  readonly name: string
  readonly text: string
  readonly published: string | null
  readonly times: readonly Timex[]
}

/**
 * Reads inline TimeML (`.tml` files, in the folder and the folders in it): the text of `<TEXT>` without its tags.
 * The creation time becomes the date of publication; time expressions without words are left out.
 *
 *     on <TIMEX3 tid="t1" type="DATE" value="2019-03-04">Monday</TIMEX3>
 */
export async function loadTimeml(folder: string): Promise<TimedText[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.tml')).toSorted()
  return Promise.all(
    files.map(async (file) => parseTimeml(file.replace(/[.]tml$/u, ''), await readFile(join(folder, file), 'utf8'))),
  )
}

/** One TimeML document. */
export function parseTimeml(name: string, content: string): TimedText {
  const document = parseXml(content)
  const body = document.querySelector('TEXT')
  const creation =
    document.querySelector('DCT TIMEX3') ?? document.querySelector('TIMEX3[functionInDocument="CREATION_TIME"]')
  const times: Timex[] = []
  const text = body === null ? '' : collect(body, 0, times)
  return { name, text, published: creation?.getAttribute('value') ?? null, times }
}

const TEXT_NODES = new Set([3, 4])

/** The text inside `element`, which begins at `offset`; adds the time expressions inside to `times`. */
function collect(element: XmlElement, offset: number, times: Timex[]): string {
  let text = ''
  for (const child of element.childNodes) {
    if (TEXT_NODES.has(child.nodeType)) text += child.textContent ?? ''
    else if (child.nodeType === 1) {
      const start = offset + text.length
      const words = collect(child, start, times)
      text += words
      if (child.localName.toUpperCase() === 'TIMEX3' && words !== '')
        times.push({
          span: { start, end: start + words.length },
          type: child.getAttribute('type') ?? '',
          value: child.getAttribute('value') ?? '',
        })
    }
  }
  return text
}
