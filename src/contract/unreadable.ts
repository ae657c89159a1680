import { z } from 'zod'

/** A report that could not be read, and why. */
export const unreadableSchema = z
  .object({
    address: z.string().describe('Where its bytes were looked for; a part of a container adds # and its name.'),
    code: z.string().describe('Why, as one word for programs.'),
    message: z.string().describe('Why, as a full sentence for a person.'),
  })
  .readonly()
  .meta({ id: 'Unreadable', description: 'A report that could not be read, and why.' })

export type Unreadable = z.infer<typeof unreadableSchema>
