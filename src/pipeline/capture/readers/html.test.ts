import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { rawDocumentOf } from '../../../../test/capture/raw-document-of.ts'
import { findOriginalOffset, findOriginalSpan } from '../../../model/offset-map.ts'
import { readHtml } from './html.ts'

/** Invented paragraphs, long enough for an article. */
const BODY = Array.from(
  { length: 6 },
  (_item, index) =>
    `<p>Officials in Port Orrin said on Monday that pier ${index} of the bridge &amp; the quay were closed.\r\n  Engineers   found cracks in <b>two</b> of its <a href="/x">piers</a>, according to a caf&eacute; owner &#x1F3D4;.</p>`,
).join('\r\n')

const PAGE = `<!doctype html>\r\n<html lang="en-GB"><head><meta charset="utf-8"><title>Bridge closed after cracks found - Example Wire</title>
<meta property="og:site_name" content="Example Wire"><link rel="canonical" href="/a/1">
<meta property="article:published_time" content="2031-05-03T10:00:00+04:30">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge closed after cracks found","author":[{"@type":"Person","name":"Ana Example"}]}]}</script></head>
<body onload="alert(1)"><nav><ul><li><a href=/>Home page</a><li><a href=/w>World news</a></ul></nav><div class="wrap">
<h1 onclick="steal()">Bridge closed after cracks found</h1><div class="byline">By Ana Example</div><div class="content">
<figure><img src=x onerror=alert(1)><figcaption>A bridge in a caption</figcaption></figure>${BODY}
<h2>What comes next</h2><ul><li>First the piers will be repaired, the ministry said.</li></ul>
<blockquote><p>“We will be ready,” she said.</p></blockquote><p>Read more: <a href=/y>Quay reopened</a></p>
<p style="display:none">Hidden words</p><script>alert('evil')</script><p>With reporting by AFP</p></div></div>
<div id="comments"><p>First comment by a reader who said that the bridge is bad, and much more.</p></div><footer>Copyright 2031</footer></body></html>`

const document = rawDocumentOf(PAGE, { address: 'https://news.example/x/2', mediaType: 'text/html' })

describe('readHtml', () => {
  it('takes the main text in paragraphs, with title and by-line, and nothing else', () => {
    const { text, paragraphs } = readHtml(document)
    const words = paragraphs.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
    expect(words.slice(0, 2)).toEqual(['title: Bridge closed after cracks found', 'byline: By Ana Example'])
    expect(words[2]).toBe(
      'prose: Officials in Port Orrin said on Monday that pier 0 of the bridge & the quay were closed. Engineers found cracks in two of its piers, according to a café owner 🏔.',
    )
    expect(words.slice(8)).toEqual([
      'heading: What comes next',
      'list-item: First the piers will be repaired, the ministry said.',
      'quotation: “We will be ready,” she said.',
      'boilerplate: Read more: Quay reopened',
      'prose: With reporting by AFP',
    ])
    for (const absent of ['Home page', 'caption', 'comment', 'Copyright', 'Hidden', 'evil', 'alert', 'steal']) {
      expect(text).not.toContain(absent)
    }
  })

  it('reads what the markup says of it', () => {
    expect(readHtml(document)).toMatchObject({
      title: 'Bridge closed after cracks found',
      byline: 'Ana Example',
      publisher: 'Example Wire',
      published: '2031-05-03T10:00:00+04:30',
      language: 'en-GB',
      canonical: 'https://news.example/a/1',
    })
  })

  it('leads each word back to the markup it stands in', () => {
    const { text, origin } = readHtml(document)
    for (const { 0: word, index } of text.matchAll(/[A-Za-z0-9“”.]+/g)) {
      const start = findOriginalOffset(origin, index) ?? -1
      expect(PAGE.slice(start, start + word.length).replace(/[<&].*$/s, '')).toBe(
        word.slice(0, PAGE.slice(start, start + word.length).replace(/[<&].*$/s, '').length),
      )
      expect(PAGE.charAt(start)).toBe(word.charAt(0))
    }
    const cafe = text.indexOf('café')
    const span = findOriginalSpan(origin, { start: cafe, end: cafe + 4 })
    expect(PAGE.slice(span?.start, span?.end)).toBe('caf&eacute;')
  })

  it('reads a piece of HTML, as feeds hold, as a whole', () => {
    const { text } = readHtml(
      rawDocumentOf('<p>The bridge is closed, he&nbsp;said.</p>Two lines.<br>It may reo\u00ADpen.<br/><br/>Later.', {
        mediaType: 'text/html',
      }),
    )
    expect(text).toBe('The bridge is closed, he\u00A0said.\n\nTwo lines.\n\nIt may reopen.\n\nLater.')
  })

  it('brings words into normal form and still leads back', () => {
    const markup = '<p>The cafe\u0301 was shut.</p><p>“Re\u0301sume\u0301”, he said.</p>'
    const { text, paragraphs, origin } = readHtml(rawDocumentOf(markup, { mediaType: 'text/html' }))
    expect(paragraphs.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'The café was shut.',
      '“Résumé”, he said.',
    ])
    const start = text.indexOf('“Résumé”')
    const span = findOriginalSpan(origin, { start, end: start + 8 })
    expect(markup.slice(span?.start, span?.end)).toBe('“Re\u0301sume\u0301”')
  })

  it.each([
    [
      'declared in a meta element',
      'windows-1251',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    ],
    ['declared wrongly', 'windows-1251', '<meta charset="utf-8">'],
    ['not declared', 'windows-1251', ''],
    ['in UTF-16', 'utf-16le', ''],
  ])('decodes a page whose encoding is %s', (_how, encoding, meta) => {
    const page = `<!doctype html><html><head>${meta}</head><body><p>Жители посёлка сообщили, что мост закрыт.</p></body></html>`
    expect(readHtml(rawDocumentOf(iconv.encode(page, encoding))).text).toBe('Жители посёлка сообщили, что мост закрыт.')
  })

  it.each(['div', 'b', 'span', 'ul><li', 'table><tr><td', 'a', 'svg', 'blockquote'])(
    'refuses 100,000 elements <%s> inside one another',
    (name) => {
      const markup = `<html><body>${`<${name}>`.repeat(100_000)}deep`
      expect(() => readHtml(rawDocumentOf(markup))).toThrow(/nests \d+ elements/)
    },
  )

  it('reads hostile markup as far as it is text', () => {
    const markup = `<html><body>${'<a<b<c <!--'.repeat(20_000)}`
    expect(readHtml(rawDocumentOf(markup)).text).not.toContain('<c')
    const evil = `<html><body><p onmouseover="alert(1)">The <img src=x onerror=alert(1)>bridge<iframe srcdoc="<p>x"></iframe> is <script>bad()</script>closed.</p><style>p{}</style><noscript>no script</noscript><template>t</template></body></html>`
    expect(readHtml(rawDocumentOf(evil)).text).toBe('The bridge is closed.')
  })

  it('takes no address that is not of the web', () => {
    const markup =
      '<html><head><link rel="canonical" href="javascript:alert(1)"></head><body>The bridge is closed.</body></html>'
    expect(readHtml(rawDocumentOf(markup)).canonical).toBeUndefined()
  })
})
