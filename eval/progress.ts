/** Writes how far a task is on one line of a terminal; writes nothing elsewhere. */
export function progressOn(name: string, stream: NodeJS.WriteStream): (done: number, total: number) => void {
  return (done, total) => {
    if (!stream.isTTY) return
    stream.write(`\r${name}: ${done} of ${total} texts${done === total ? '\n' : ''}`)
  }
}
