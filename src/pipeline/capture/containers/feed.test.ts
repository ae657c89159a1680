import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { partLine, partsOf } from '../../../../test/capture/parts-of.ts'
import { unpackFeed } from './feed.ts'

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example Wire</title><link>https://news.example/</link><language>en-gb</language>
<item><title>One &amp; two</title><link>https://news.example/1</link><guid>g1</guid><pubDate>Sat, 03 May 2031 10:05:00 +0430</pubDate><dc:creator>Ana Example</dc:creator><description>short</description><content:encoded><![CDATA[<p>The whole text, he said.</p>]]></content:encoded></item>
<item><title>Two</title><link>https://news.example/2</link><description>&lt;p&gt;Only a summary, she said.&lt;/p&gt;</description></item>
<item><title>No text</title><link>https://news.example/</link></item></channel></rss>`

describe('unpackFeed', () => {
  it('reads RSS: the full content where it is present, and what the feed says of it', async () => {
    const parts = await partsOf(unpackFeed, RSS)
    expect(parts.map(partLine)).toEqual([
      'g1: <p>The whole text, he said.</p>',
      'https://news.example/2: <p>Only a summary, she said.</p>',
      'https://news.example/! empty',
    ])
    expect(parts[0]).toMatchObject({
      mediaType: 'text/html',
      hints: {
        title: 'One & two',
        publisher: 'Example Wire',
        published: 'Sat, 03 May 2031 10:05:00 +0430',
        byline: 'Ana Example',
        language: 'en-gb',
        canonical: 'https://news.example/1',
      },
    })
  })

  it('reads Atom', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Fil</title><entry><title type="html">T &lt;b&gt;x&lt;/b&gt;</title><link href="https://news.example/1"/><id>i1</id><author><name>Ana</name></author><published>2031-05-03T00:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi <b>there</b></p></div></content></entry></feed>`
    const [part] = await partsOf(unpackFeed, atom)
    expect(part).toMatchObject({
      name: 'i1',
      hints: { title: 'T x', language: 'fr', byline: 'Ana', published: '2031-05-03T00:00:00Z' },
    })
  })

  it('reads JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: 'https://news.example/1', content_text: 'Words.' }],
    }
    const [part] = await partsOf(unpackFeed, JSON.stringify(feed))
    expect(part).toMatchObject({
      name: '1',
      mediaType: 'text/plain',
      hints: { publisher: 'J', canonical: 'https://news.example/1' },
    })
  })

  it('decodes by the XML declaration', async () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><guid>1</guid><description>Мост закрыт</description></item></channel></rss>'
    expect((await partsOf(unpackFeed, iconv.encode(xml, 'windows-1251'))).map(partLine)).toEqual(['1: Мост закрыт'])
  })

  it('does not expand entities that a document type declares', async () => {
    const entities = Array.from(
      { length: 9 },
      (_entity, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    )
    const xml = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "lol">${entities.join('')}]><rss version="2.0"><channel><item><guid>1</guid><description>He said &e9; and no more.</description></item></channel></rss>`
    const [part] = await partsOf(unpackFeed, xml)
    expect(part === undefined ? '' : partLine(part)).toMatch(/^1: He said .{0,20} and no more\.$/)
  })

  it('refuses a feed that asks for files', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/hosts">]><rss version="2.0"><channel><item><guid>1</guid><description>&f;</description></item></channel></rss>'
    await expect(partsOf(unpackFeed, xml)).rejects.toMatchObject({ code: 'damaged' })
  })

  it('says so where a feed cannot be parsed', async () => {
    await expect(partsOf(unpackFeed, '<rss><channel>')).rejects.toMatchObject({ code: 'damaged' })
  })
})
