import { readFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'

/** The types of the API as they follow from its description. */
export async function schemaText(): Promise<string> {
  const description = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'))
  const types = await openapiTypescript(description, { alphabetize: true })
  return `// Written by \`pnpm run docs\` from openapi.json.\n\n${astToString(types)}`
}
