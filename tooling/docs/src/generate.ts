/** Writes what is derived from the core, and removes the pages of rules that are no more. */

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { generated } from './generated.ts'
import { pagesFolder, root } from './places.ts'

const files = await generated()
for (const [path, text] of files) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
for (const name of await readdir(join(root, pagesFolder))) {
  if (!files.has(`${pagesFolder}/${name}`)) await rm(join(root, pagesFolder, name))
}
process.stdout.write(`${files.size} files written\n`)
