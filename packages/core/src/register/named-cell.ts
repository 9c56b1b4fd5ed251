/** Cells by the names that people give rows and columns in tables of their own. */

import { cellsOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { TableId } from '../form/form.ts'
import { foldLabel, foldWidth } from '../recognise/fold.ts'
import { labelsOf } from '../recognise/labels.ts'
import { columnOfKind } from './applicants.ts'
import { outcomeOf, unanswered } from './outcomes.ts'

/** Rows of table `requests` that no answer tells. */
const rowWords: readonly (readonly [row: string, RegExp])[] = [
  ['received', /^(?:本年度?)?(?:新收|收到|受理)(?:的?(?:政府信息公开)?申请)?(?:数量?|件数|总数)?$/u],
  ['broughtForward', /^上年度?结转(?:申请)?(?:数量?|件数)?$/u],
  ['carriedForward', /^结转(?:至|到)?(?:下|次)一?年度?(?:继续)?(?:办理)?(?:数量?|件数)?$/u],
  ['handled', /^(?:办理结果)?(?:总计|合计|小计|共计)$|^(?:已办结|办结)(?:总?数|合计|总计)?$/u],
]
const totalWords = /^(?:总计|合计|小计|共计|总数|总量)$/u

/** The rows of a table that a name can mean; none, or several: it does not tell. */
export function rowsNamed(edition: EditionId, { table, name }: { table: TableId; name: string }): readonly string[] {
  const printed = entriesOf(edition, { table, name }).flatMap((entry) =>
    entry.kind === 'row' && entry.row.kind !== 'heading' ? [entry.row.id] : [],
  )
  if (printed.length > 0 || table !== 'requests') return printed
  const folded = foldWidth(name)
  const known = rowWords.find(([, words]) => words.test(folded))?.[0]
  const outcome = known ?? outcomeOf(edition, name)
  return outcome === undefined || outcome === unanswered ? [] : [outcome]
}

/** The columns of a table that a name can mean. */
export function columnsNamed(edition: EditionId, { table, name }: { table: TableId; name: string }): readonly string[] {
  const printed = entriesOf(edition, { table, name }).flatMap((entry) =>
    entry.kind === 'column' && entry.column.kind !== 'heading' ? [entry.column.id] : [],
  )
  if (printed.length > 0 || table !== 'requests') return printed
  if (totalWords.test(foldWidth(name))) return ['total']
  const applicant = columnOfKind(name)
  return applicant === undefined ? [] : [applicant]
}

/** The one cell of a table where a row and a column of these meet. */
export function cellWhere(
  edition: EditionId,
  { table, rows, columns }: { table: TableId; rows: readonly string[]; columns: readonly string[] },
): CellId | undefined {
  const found = cellsOf(edition).filter(
    (cell) => cell.table === table && rows.includes(cell.row.id) && columns.includes(cell.column.id),
  )
  return found.length === 1 ? found[0]?.id : undefined
}

function entriesOf(edition: EditionId, { table, name }: { table: TableId; name: string }) {
  return labelsOf(edition, table).entries.get(foldLabel(name)) ?? []
}
