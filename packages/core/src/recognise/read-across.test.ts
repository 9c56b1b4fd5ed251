import { expect, test } from 'vitest'
import type { CellId } from '../form/editions.ts'
import type { SourceCell } from '../report/source.ts'
import { cityReport } from '../testing/city-report.ts'
import { printedSource } from '../testing/printed-source.ts'
import { recognise } from './recognise.ts'

const disputes = 3
const last: CellId = 'disputes.litigationAfterReconsideration.total'

/** Table `disputes` of a report, its last label and its last number written otherwise. */
function readWith({ label, number = '156' }: { label: string; number?: string }) {
  const source = printedSource(cityReport())
  const blocks = source.blocks.map((block) => {
    if (block.kind !== 'table' || block.place.table !== disputes) return block
    const rows = block.rows.map((row, r) =>
      row.map((cell, c): SourceCell => {
        if (c < row.length - 1 || r < block.rows.length - 2) return cell
        return { ...cell, text: r === block.rows.length - 1 ? number : label }
      }),
    )
    return { ...block, rows }
  })
  const reading = recognise({ ...source, blocks })
  return { cells: reading?.report.cells, remarks: reading?.remarks }
}

test.each(['', '合　　', '数量', '总'])('A last head that reads “%s” moves no number of the row below it', (label) => {
  expect(readWith({ label })).toEqual({ cells: cityReport().cells, remarks: [] })
  expect(readWith({ label, number: '' })).toEqual({ cells: { ...cityReport().cells, [last]: null }, remarks: [] })
})
