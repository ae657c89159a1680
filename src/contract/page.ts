import { z } from 'zod'

/** Which part of a list is asked for. */
export const pageQuerySchema = z.object({
  cursor: z.string().max(200).optional().describe('The `next` of the page before; without it, the first page.'),
  limit: z.coerce.number().int().min(1).max(500).default(100).describe('At most so many items.'),
})

export type PageQuery = z.infer<typeof pageQuerySchema>

/** A page of a list, under the name by which OpenAPI knows it. */
export function pageSchemaOf<Item extends z.ZodType>(id: string, item: Item) {
  return z
    .object({
      items: z.array(item).readonly(),
      total: z.int().nonnegative().describe('Items in the whole list.'),
      next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
    })
    .readonly()
    .meta({ id, description: 'One page of a list.' })
}
