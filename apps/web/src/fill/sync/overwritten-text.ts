/** What somebody is told whose cells were filled in differently by others. */

import { type CellValue, cellName, type EditionId } from '@gouji/core'
import type { Field } from '../../api/filings.ts'
import { cellText } from '../../table/cell-text.ts'
import { fillWords } from '../../words/fill.ts'

export function overwrittenText([first, ...others]: readonly Field[], edition: EditionId): string {
  if (!first) return ''
  const { by, id, value } = first
  if (others.length > 0) return fillWords.overwrittenMany(by.name, others.length + 1)
  const now = cellText(value as CellValue | undefined) || fillWords.grid.blank
  return fillWords.overwritten(by.name, cellName(edition, id.slice('cells.'.length)), now)
}
