import { deflateRawSync } from 'node:zlib'

/** A ZIP archive of the given entries, packed. */
export function makeZip(entries: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const head = header(name, bytes, packed.length)
    const local = Buffer.concat([word(0x04034b50, 4), head, Buffer.from(name)])
    directory.push(
      Buffer.concat([
        word(0x02014b50, 4),
        word(20, 2),
        head,
        word(0, 2),
        word(0, 2),
        word(0, 2),
        word(0, 4),
        word(offset, 4),
        Buffer.from(name),
      ]),
    )
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const central = Buffer.concat(directory)
  const count = word(directory.length, 2)
  const end = [
    word(0x06054b50, 4),
    word(0, 2),
    word(0, 2),
    count,
    count,
    word(central.length, 4),
    word(offset, 4),
    word(0, 2),
  ]
  return Buffer.concat([...parts, central, ...end])
}

/** A Word document of the given paragraphs' XML. */
export function makeDocx(body: string, extra: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return makeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...extra,
  })
}

function header(name: string, bytes: Buffer, packedLength: number): Buffer {
  return Buffer.concat([
    word(20, 2),
    word(0x0800, 2),
    word(8, 2),
    word(0, 4),
    word(crc32(bytes), 4),
    word(packedLength, 4),
    word(bytes.length, 4),
    word(Buffer.byteLength(name), 2),
    word(0, 2),
  ])
}

function word(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes)
  if (bytes === 2) buffer.writeUInt16LE(value)
  else buffer.writeUInt32LE(value)
  return buffer
}

const TABLE = Uint32Array.from({ length: 256 }, (_value, index) => {
  let entry = index
  for (let bit = 0; bit < 8; bit++) entry = entry & 1 ? 0xedb88320 ^ (entry >>> 1) : entry >>> 1
  return entry
})

/** Node has a CRC-32 of its own only from version 22. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
