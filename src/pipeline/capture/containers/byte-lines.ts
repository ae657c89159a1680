/** A line of bytes without its line end; `tooLong` lines come with what the limit allows and no more. */
export interface ByteLine {
  readonly bytes: Buffer
  readonly tooLong: boolean
}

/** The lines of a stream, ended by LF or CRLF, none held beyond `maxBytes`. */
export async function* byteLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<ByteLine> {
  let held: Buffer[] = []
  let size = 0
  let tooLong = false
  const hold = (piece: Buffer) => {
    tooLong ||= size + piece.length > maxBytes
    if (tooLong || piece.length === 0) return
    held.push(piece)
    size += piece.length
  }
  const take = (): ByteLine => {
    const line = {
      bytes: withoutReturn(held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held)),
      tooLong,
    }
    held = []
    size = 0
    tooLong = false
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    hold(chunk.subarray(from))
  }
  if (size > 0 || tooLong) yield take()
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line
}
