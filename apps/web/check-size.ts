/** Fails when the fill page loads more JavaScript than it may: what a clerk waits for on a slow line in January. */

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Bytes of gzip, before the readers of documents, which load when used. */
const most = 250 * 1000

/** What is loaded for the fill page of somebody who is signed in. */
const entries = ['index.html', 'src/shell/app-frame.vue', 'src/fill/fill-page.vue']

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

const dist = new URL('dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<string, Chunk>
const files = new Set<string>()

function add(name: string): void {
  const chunk = manifest[name]
  if (!chunk) throw new Error(`${name} is not in the build`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const other of chunk.imports ?? []) add(other)
}

for (const entry of entries) add(entry)
const sizes = [...files]
  .map((file) => ({ file, size: gzipSync(readFileSync(new URL(file, dist))).length }))
  .toSorted((a, b) => b.size - a.size)
const total = sizes.reduce((sum, { size }) => sum + size, 0)
console.log(
  `fill page: ${(total / 1000).toFixed(1)} kB of gzip JavaScript in ${files.size} files, at most ${most / 1000}`,
)
if (total > most) {
  for (const { file, size } of sizes) console.error(`${(size / 1000).toFixed(1)} kB  ${file}`)
  process.exitCode = 1
}
