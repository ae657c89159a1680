import { once } from 'node:events'

/** A stream that text is written to: `process.stdout` and `process.stderr` are such. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** Writes, and waits while the other side does not keep up, so that nothing piles up in memory. */
export async function write(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}
