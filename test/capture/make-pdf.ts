/** A line of an invented PDF page: where it stands, how large, and its words in ASCII. */
export interface PdfLineSpec {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly words: string
}

/** A PDF of pages of such lines, in Helvetica; `locked` adds an encryption that no empty password opens. */
export function makePdf(pages: readonly (readonly PdfLineSpec[])[], locked = false): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const kids: string[] = []
  for (const lines of pages) {
    const content = lines
      .map(({ x, y, size, words }) => `BT /F1 ${size ?? 11} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`)
      .join('\n')
    const contents = objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    const page = objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} 0 R >>`,
    )
    kids.push(`${page} 0 R`)
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let encrypt = ''
  if (locked) {
    const number = objects.push(
      `<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -44 >>`,
    )
    encrypt = ` /Encrypt ${number} 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`
  }
  return Buffer.from(assembled(objects, encrypt), 'latin1')
}

function assembled(objects: readonly string[], extra: string): string {
  let pdf = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(pdf.length)
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${pdf}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${extra} >>\nstartxref\n${pdf.length}\n%%EOF\n`
}

function escaped(words: string): string {
  return words.replaceAll(/[\\()]/g, String.raw`\$&`)
}
