import { z } from 'zod'

/** An error as the API answers it: problem details for HTTP (RFC 9457), as `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string().describe('Names the kind of problem; nothing needs to be fetched from it.'),
    title: z.string().describe('What kind of problem it is, in a few words.'),
    status: z.int().min(400).max(599).describe('The HTTP status code.'),
    detail: z.string().describe('What went wrong this time, as a full sentence.'),
    instance: z.string().describe('The path that was asked for.'),
  })
  .readonly()
  .meta({ id: 'Problem', description: 'Problem details for HTTP (RFC 9457).' })

export type Problem = z.infer<typeof problemSchema>
