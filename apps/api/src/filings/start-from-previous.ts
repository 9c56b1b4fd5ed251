import { type CellValue, cellsOf, convertCells, type Report, type ReportField } from '@gouji/core'

/**
 * What a new report takes over from last year's: what was carried forward is brought forward (上年结转), the items
 * there were at the end of last year are those this year began with (上一年项目数量), and the contact. Nothing that
 * happens anew each year, and no prose: text of last year is sameness.
 */
export function startFromPrevious(
  previous: Report,
  { edition, year }: Pick<Report, 'edition' | 'year'>,
): readonly ReportField[] {
  const { cells } = convertCells(previous.cells, { from: previous.edition, to: edition })
  const carried = cellsOf(edition).flatMap(({ id, row, column }): ReportField[] => {
    const value =
      row.id === 'broughtForward'
        ? cells[id.replace('broughtForward', 'carriedForward') as typeof id]
        : column.id === 'previousItems'
          ? itemsAtTheEnd(cells, id)
          : undefined
    return typeof value === 'number' ? [{ id: `cells.${id}`, value }] : []
  })
  const period = year === null ? [] : [{ id: 'head.period', value: { from: `${year}-01-01`, to: `${year}-12-31` } }]
  const contact = Object.entries(previous.head.contact ?? {}).map(([part, value]) => ({
    id: `head.contact.${part}`,
    value,
  }))
  return [...period, ...contact, ...carried]
}

function itemsAtTheEnd(cells: Report['cells'], id: keyof Report['cells']): CellValue | undefined {
  const [before, change] = [cells[id], cells[id.replace('previousItems', 'change') as typeof id]]
  return typeof before === 'number' && typeof change === 'number' ? before + change : undefined
}
