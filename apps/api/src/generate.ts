/** Writes what follows from the routes: the description in the client's room, and the table of permissions. */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { descriptionText } from './description-text.ts'
import { accessPage } from './policy/access-page.ts'
import { routesOf } from './policy/routes-of.ts'
import { createTestService } from './testing/index.ts'

const write = (path: string, text: string) => writeFileSync(fileURLToPath(new URL(path, import.meta.url)), text)

write('../../../packages/client/openapi.json', await descriptionText())
const service = await createTestService()
write('../access.md', accessPage(routesOf(service.app)))
await service.close()
