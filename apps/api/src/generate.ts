/** Writes the description of the API into the client's room. */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { descriptionText } from './description-text.ts'

const file = fileURLToPath(new URL('../../../packages/client/openapi.json', import.meta.url))
writeFileSync(file, await descriptionText())
process.exit()
