import { cellsOf, findCell, rowName } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { judgeEach, perEdition, readerOf, standingInTheWay } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Pending extends Params {
  readonly lastYear: number
  readonly total: number
}

const groups = perEdition((edition) =>
  cellsOf(edition).flatMap(({ id, table, column }) => {
    if (table !== 'disputes' || column.kind !== 'total') return []
    const source = id.replace(/total$/u, 'pending') as CellId
    return [{ cell: id, source, total: readerOf(id), pending: readerOf(source) }]
  }),
)

/**
 * 上一年度尚未审结的案件，本年应当有结果或者仍未审结。
 *
 * A case that was pending last year was decided this year, or is still pending: it is in this year's total.
 */
export const pendingDisposed = defineRule<Pending>({
  id: 'pending-disposed',
  title: {
    zh: '复议诉讼各组总计不小于上年尚未审结的件数',
    en: 'No group has fewer cases than were pending last year.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: ['previous'],
  check: judgeEach(groups, ({ cell, source, total, pending }, facts) => {
    const { previous } = facts
    const thisYear = total(facts)
    const lastYear = previous ? pending(previous) : 0
    if (thisYear >= lastYear || lastYear === 0) return undefined
    if (Number.isNaN(thisYear)) return standingInTheWay(facts, [cell])
    if (Number.isNaN(lastYear)) return previous && standingInTheWay(previous, [source])
    return { cells: [cell], params: { lastYear, total: thisYear } }
  }),
  message: ({ cells, params: { lastYear, total } }, edition) => {
    const spec = findCell(edition, cells[0] ?? '')
    return {
      zh: `${spec ? rowName(edition, spec) : ''}：上年尚未审结 ${lastYear} 件，本年总计只有 ${total} 件，上年未审结的案件本年应有结果或仍列尚未审结`,
      en: `Group ${spec?.row.id}: ${lastYear} cases were pending last year, but this year counts ${total} in all.`,
    }
  },
})
