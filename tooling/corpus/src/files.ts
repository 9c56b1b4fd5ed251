/** Where the documents of the corpus are kept. */

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Specimen } from './specimen.ts'

export const documentsFolder = fileURLToPath(new URL('../documents/', import.meta.url))

export function documentFile({ path, extension }: Specimen): string {
  return `${documentsFolder}${path}.${extension}`
}

export function expectedFile({ path, extension }: Specimen): string {
  return `${documentsFolder}${path}.${extension}.expected.json`
}

export async function readDocument(specimen: Specimen): Promise<Uint8Array> {
  return new Uint8Array(await readFile(documentFile(specimen)))
}
