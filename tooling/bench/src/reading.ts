/**
 * `pnpm run bench:reading [COUNT]`: the documents of the corpus read over and over in one process, format by format,
 * COUNT times in all (10,000): documents a second of `readReport` alone, and what memory holds after each tenth, garbage collected.
 */

import { readdir, readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { readReport } from '@gouji/documents'

const count = Number(process.argv[2] ?? 10_000)
const tenths = 10
const corpus = join(import.meta.dirname, '../../corpus/documents')

interface Document {
  readonly format: string
  readonly bytes: Uint8Array
}

const documents: Document[] = []
for (const path of (await readdir(corpus, { recursive: true })).sort()) {
  const format = /\.(docx|doc|wps|html?|pdf|xlsx|txt|md)$/u.exec(path)?.[1]
  if (format) documents.push({ format, bytes: new Uint8Array(await readFile(join(corpus, path))) })
}

const spent = new Map<string, { documents: number; milliseconds: number }>()
process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
process.stdout.write(`${documents.length} documents read ${count} times in all; MiB held\n`)
process.stdout.write(`${['documents', 'resident', 'heap', 'outside'].map((column) => column.padStart(12)).join('')}\n`)
for (let i = 0; i < count; i++) {
  const { format, bytes } = documents[i % documents.length] as Document
  const started = performance.now()
  await readReport(bytes, { name: format })
  const sum = spent.get(format) ?? { documents: 0, milliseconds: 0 }
  spent.set(format, sum)
  // The first time around loads the readers.
  if (i >= documents.length) {
    sum.documents += 1
    sum.milliseconds += performance.now() - started
  }
  if ((i + 1) % Math.ceil(count / tenths) === 0) printMemory(i + 1)
}
process.stdout.write('\n')
for (const [format, { documents: read, milliseconds }] of spent) {
  const perSecond = Math.round((read / milliseconds) * 1000)
  process.stdout.write(`${format.padStart(12)}${String(perSecond).padStart(12)} documents/s, one after the other\n`)
}

function printMemory(read: number): void {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const numbers = [read, ...[rss, heapUsed, external].map((bytes) => Math.round(bytes / 2 ** 20))]
  process.stdout.write(`${numbers.map((number) => String(number).padStart(12)).join('')}\n`)
}
