/** Mutation `i` of a seed: made, read, checked. The same numbers always give the same document. */

import { type CheckedReport, checkReport } from '@gouji/core'
import { readDocuments } from '@gouji/documents'
import { mutate } from './mutate.ts'
import { seeded } from './random.ts'
import type { Seed } from './seeds.ts'

export interface ReadMutated {
  /** `report`, or why it could not be read; an archive has several. */
  readonly outcome: string
  /** What a reader broke on. */
  readonly broke?: string
  readonly checked?: CheckedReport
}

export function documentOf(documents: readonly Seed[], i: number): Seed {
  const document = documents[i % documents.length]
  if (!document) throw new RangeError('no seeds')
  return document
}

export async function readMutated(
  { name, bytes }: Seed,
  { i, seed }: { readonly i: number; readonly seed: number },
): Promise<readonly ReadMutated[]> {
  const found: ReadMutated[] = []
  for await (const { result } of readDocuments(mutate(bytes, seeded(seed + i)), { name })) {
    if (result.kind !== 'unreadable') {
      found.push({ outcome: 'report', checked: checkReport({ source: name, ...result }) })
    } else if (result.reason === 'reader-broke') found.push({ outcome: result.reason, broke: result.cause ?? '' })
    else found.push({ outcome: result.reason })
  }
  return found
}
