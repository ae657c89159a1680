import type { PageQuery } from '../contract/page.ts'
import { AppError } from '../errors.ts'

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
  readonly next: string | null
}

/**
 * The page of a list that a query asks for. Lists here only grow at their end, so a cursor that holds a position
 * stays right while more is read. To a client it is opaque.
 *
 * @throws {AppError} `cursor-unknown` where the cursor is none of ours, or points past the end.
 */
export function pageOf<Item>(list: readonly Item[], query: PageQuery): Page<Item> {
  const start = query.cursor === undefined ? 0 : fromCursor(query.cursor, list.length)
  const end = Math.min(start + query.limit, list.length)
  return { items: list.slice(start, end), total: list.length, next: end < list.length ? toCursor(end) : null }
}

function toCursor(position: number): string {
  return Buffer.from(`after:${position}`).toString('base64url')
}

function fromCursor(cursor: string, length: number): number {
  const digits = /^after:(0|[1-9]\d{0,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1]
  const position = digits === undefined ? -1 : Number(digits)
  if (position < 0 || position > length || toCursor(position) !== cursor) {
    throw new AppError('cursor-unknown', 'The cursor is not one that this list gave: start again without one.')
  }
  return position
}
