import { z } from 'zod'

import { reportSchema } from './reading.ts'

/** One line of the list of reports: the report without its text, and how much was found in it. */
export const reportSummarySchema = reportSchema
  .unwrap()
  .omit({ text: true })
  .extend({
    length: z.int().nonnegative().describe('UTF-16 code units of its text.'),
    attributed: z.int().nonnegative().describe('Statements by a source.'),
    narrated: z.int().nonnegative().describe('Statements that the report makes in its own voice.'),
  })
  .readonly()
  .meta({ id: 'ReportSummary', description: 'A report without its text, and how much was found in it.' })

export type ReportSummary = z.infer<typeof reportSummarySchema>
