import { cellsOf } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { editionOf } from '../form/editions.ts'
import type { TableId } from '../form/form.ts'
import { judgeEach, perEdition, sectionName } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Unchanged extends Params {
  readonly table: TableId
  /** Inputs that are not zero. */
  readonly filled: number
}

const tables = perEdition((edition) =>
  editionOf(edition).tables.map(({ id }) => ({
    table: id,
    inputs: cellsOf(edition).flatMap((spec) =>
      spec.table === id && spec.row.kind === 'input' && spec.column.kind === 'input' ? [spec.index] : [],
    ),
    cells: cellsOf(edition).flatMap((spec): CellId[] => (spec.table === id ? [spec.id] : [])),
  })),
)

/**
 * 表格数据与上一年度完全相同，疑沿用上年报告未更新。
 *
 * A table with several figures that are all those of last year was most likely never filled in anew.
 */
export const tablesUnchanged = defineRule<Unchanged>({
  id: 'tables-unchanged',
  title: {
    zh: '表格数据与上一年度不完全相同',
    en: 'A table with several figures differs from last year’s.',
  },
  basis: '惯例：多项非零数据逐格与上年相同的，疑未更新',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: ['previous'],
  check: judgeEach(tables, ({ table, inputs, cells }, { cells: { values }, edition, previous, profile }) => {
    if (!previous || previous.edition.id !== edition.id) return undefined
    const last = previous.cells.values
    if (!inputs.every((index) => values[index] === last[index])) return undefined
    const filled = inputs.filter((index) => values[index] !== 0).length
    // With few figures two years can agree by chance: one request a year, disclosed.
    return filled < profile.thresholds.unchangedLeast ? undefined : { cells, params: { table, filled } }
  }),
  message: ({ params: { table, filled } }, edition) => ({
    zh: `“${sectionName(edition, table)}”的表格与上一年度逐格相同（${filled} 项非零数据），请核对是否沿用了上年数据`,
    en: `Table ${table} is last year’s, cell for cell (${filled} figures that are not zero).`,
  }),
})
