import { cellName, type EditionId } from '@gouji/core'
import { fillWords, sectionShort } from './fill.ts'

/** What people call a field of a report: a cell by row and column, a section, a part of the head. */
export function fieldName(edition: EditionId, id: string): string {
  const [kind, ...rest] = id.split('.')
  const key = rest.join('.')
  if (kind === 'cells') return cellName(edition, key)
  if (kind === 'units') return fillWords.unitOf(cellName(edition, key))
  if (kind === 'sections') return sectionShort[key as keyof typeof sectionShort]
  const head: Readonly<Record<string, string>> = fillWords.headPart as never
  return head[rest.at(-1) ?? id] ?? id
}
