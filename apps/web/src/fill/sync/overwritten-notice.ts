/** What somebody is told whose cells or sections were written differently by others. */

import { type CellValue, cellName, type EditionId } from '@gouji/core'
import { cellText } from '../../table/cell-text.ts'
import { fieldName } from '../../words/field-name.ts'
import { fillWords } from '../../words/fill.ts'
import type { Written } from '../draft/draft.ts'
import type { Overwritten } from './own-fields.ts'

interface OverwrittenNotice {
  readonly text: string
  readonly offers?: { readonly name: string; readonly act: () => void }
}

/** Of a text more is lost than of a cell: it can be put back, by `act` as anything that is done. */
export function overwrittenNotice(
  all: readonly Overwritten[],
  {
    edition,
    act,
  }: { readonly edition: EditionId; readonly act: (name: string, written: readonly Written[]) => unknown },
): OverwrittenNotice {
  const prose = all.find(({ field }) => field.id.startsWith('sections.'))
  if (!prose) return { text: textOfCells(all, edition) }
  const { field, mine } = prose
  const name = fieldName(edition, field.id)
  return {
    text: fillWords.overwrittenProse(field.by.name, name),
    offers: {
      name: fillWords.putBackMine,
      act: () => void act(fillWords.putBack(name), [{ id: field.id, value: mine, origin: 'typed' }]),
    },
  }
}

function textOfCells([first, ...others]: readonly Overwritten[], edition: EditionId): string {
  if (!first) return ''
  const { by, id, value } = first.field
  if (others.length > 0) return fillWords.overwrittenMany(by.name, others.length + 1)
  const now = cellText(value as CellValue | undefined) || fillWords.grid.blank
  return fillWords.overwritten(by.name, cellName(edition, id.slice('cells.'.length)), now)
}
