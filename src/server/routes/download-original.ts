import type { RouteHandler } from '@hono/zod-openapi'

import type { downloadOriginalRoute } from '../../contract/routes.ts'
import { AppError } from '../../errors.ts'
import type { Library } from '../../operations/library.ts'
import { toAttachment } from '../attachment.ts'
import type { Environment } from '../environment.ts'

/** The bytes of a report as they were captured: always a file to save, whatever the document says it is. */
export function downloadOriginal(library: Library): RouteHandler<typeof downloadOriginalRoute, Environment> {
  return (c) => {
    const { id } = c.req.valid('param')
    const reading = library.find(id)
    if (reading === undefined) throw new AppError('report-unknown', 'There is no report with this id.')
    const original = library.original(id)
    if (original === undefined) {
      throw new AppError(
        'original-unknown',
        'The bytes of this report were not kept, or are no longer where they were.',
      )
    }
    return c.body(Uint8Array.from(original.bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': toAttachment(reading.report.address),
    })
  }
}
