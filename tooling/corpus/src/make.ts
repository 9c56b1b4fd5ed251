/**
 * Writes the documents of the corpus and what must come out of them.
 *
 * Documents that programs made are kept as they are: one that is missing is made, so delete it to have it anew.
 */

import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { specimens } from './documents.ts'
import { printExpected } from './expected.ts'
import { documentFile, documentsFolder, expectedFile } from './files.ts'

for (const specimen of specimens) {
  const file = documentFile(specimen)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(expectedFile(specimen), printExpected(specimen.expected))
  if (specimen.made === 'here' || !existsSync(file)) await writeFile(file, await specimen.bytes())
}

const wanted = new Set(specimens.flatMap((specimen) => [documentFile(specimen), expectedFile(specimen)]))
for (const name of await readdir(documentsFolder, { recursive: true, withFileTypes: true })) {
  const file = `${name.parentPath.replace(/\/?$/u, '/')}${name.name}`
  if (name.isFile() && !name.name.startsWith('.') && !wanted.has(file)) await rm(file)
}
console.log(`${specimens.length} documents`)
