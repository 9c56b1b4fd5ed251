import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaText } from './schema-text.ts'

test('The types are those of the description; `pnpm run docs` writes them anew', async () => {
  expect(readFileSync(new URL('schema.ts', import.meta.url), 'utf8')).toBe(await schemaText())
})
