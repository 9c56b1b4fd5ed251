/** The documents that are broken: one of each format, as our writers write them, and those of the corpus. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cityReport } from '@gouji/core/testing'
import { type WriteFormat, writeReport } from '@gouji/documents'

export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

const corpus = join(import.meta.dirname, '../../corpus/documents')
const formats: readonly WriteFormat[] = ['docx', 'xlsx', 'html', 'pdf', 'text', 'json']
/** Larger ones say nothing more and take longer. */
const mostBytes = 200_000

export async function seeds(): Promise<readonly Seed[]> {
  const written = await Promise.all(
    formats.map(async (format) => ({ name: `written.${format}`, bytes: await writeReport(cityReport(), format) })),
  )
  return [...written, ...(existsSync(corpus) ? filesIn(corpus) : [])]
}

function filesIn(folder: string): Seed[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name): Seed[] => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return filesIn(path)
      if (name.endsWith('.expected.json') || statSync(path).size > mostBytes) return []
      return [{ name: path.slice(corpus.length + 1), bytes: new Uint8Array(readFileSync(path)) }]
    })
}
