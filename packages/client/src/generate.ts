/** Writes the types of the API (`schema.ts`) anew from its description (`openapi.json`). */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { schemaText } from './schema-text.ts'

writeFileSync(fileURLToPath(new URL('schema.ts', import.meta.url)), await schemaText())
