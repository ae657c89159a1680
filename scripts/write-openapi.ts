import { writeFile } from 'node:fs/promises'

import { toOpenApiDocument } from '../src/contract/openapi-document.ts'

const target = new URL('../docs/openapi.json', import.meta.url)
await writeFile(target, `${JSON.stringify(toOpenApiDocument(), null, 2)}\n`)
console.log('Wrote docs/openapi.json.')
