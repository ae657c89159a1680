/** One answer in an invented web archive. */
export interface WarcAnswer {
  readonly address: string
  readonly type: string
  readonly body: string | Uint8Array
  readonly status?: string
  readonly encoding?: string
}

/** The WARC records of the given answers, each by itself. */
export function makeWarcRecords(answers: readonly WarcAnswer[]): readonly Buffer[] {
  return answers.map(({ address, type, body, status = '200 OK', encoding }, index) => {
    const bytes = Buffer.from(body)
    const coding = encoding === undefined ? '' : `Content-Encoding: ${encoding}\r\n`
    const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${coding}Content-Length: ${bytes.length}\r\n\r\n`
    const block = Buffer.concat([Buffer.from(http), bytes])
    const id = `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
    const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <${id}>\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2031-05-03T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
  })
}
