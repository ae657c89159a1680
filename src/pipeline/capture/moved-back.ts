import type { OffsetPiece } from '../../model/offset-map.ts'

/** The pieces for a text from which the first `units` were cut off. */
export function movedBack(pieces: readonly OffsetPiece[], units: number): OffsetPiece[] {
  return pieces.map(({ text, original, width }) => {
    const moved = text - units
    return width === undefined ? { text: moved, original } : { text: moved, original, width }
  })
}
