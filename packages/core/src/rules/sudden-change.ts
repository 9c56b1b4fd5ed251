import { cellName, findCell } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { judgeEach, perEdition, readerOf } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Jump extends Params {
  readonly thisYear: number
  readonly lastYear: number
}

const watched: readonly CellId[] = [
  'requests.received.total',
  'disputes.reconsideration.total',
  'disputes.litigationDirect.total',
  'disputes.litigationAfterReconsideration.total',
  'disclosure.normativeDocuments.inForce',
  'disclosure.licensing.decisions',
  'disclosure.penalties.decisions',
  'disclosure.coercion.decisions',
]

const cells = perEdition((edition) =>
  watched.flatMap((cell) => (findCell(edition, cell) ? [{ cell, read: readerOf(cell) }] : [])),
)

/**
 * 主要数据与上一年度相比陡增陡减。
 *
 * A leading figure that rises or falls manyfold (tenfold, where a district sets nothing else) is worth a second look.
 */
export const suddenChange = defineRule<Jump>({
  id: 'sudden-change',
  title: {
    zh: '主要数据与上年相比没有成倍的陡增陡减（通常以十倍且一百以上为界）',
    en: 'No leading figure rises or falls manyfold (by default tenfold, and by a hundred).',
  },
  basis: '惯例：增减十倍且一百以上的提示核对',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: ['previous'],
  check: judgeEach(cells, ({ cell, read }, facts) => {
    if (!facts.previous) return undefined
    const thisYear = read(facts)
    const lastYear = read(facts.previous)
    const { suddenChangeTimes, suddenChangeLeast } = facts.profile.thresholds
    const [low, high] = thisYear < lastYear ? [thisYear, lastYear] : [lastYear, thisYear]
    // A first case is no jump, and a cell that one of the years does not have compares with nothing.
    if (!(lastYear > 0 && high > suddenChangeTimes * low && high - low > suddenChangeLeast)) return undefined
    return { cells: [cell], params: { thisYear, lastYear } }
  }),
  message: ({ cells: [cell = ''], params: { thisYear, lastYear } }, edition) => ({
    zh: `${cellName(edition, cell)}本年 ${thisYear}，上年 ${lastYear}${thisYear > 0 ? `，相差约 ${timesBetween(thisYear, lastYear)} 倍` : ''}，请核对`,
    en: `${cell} is ${thisYear}, ${lastYear} last year${thisYear > 0 ? `: ${timesBetween(thisYear, lastYear)} times apart` : ''}.`,
  }),
})

/** To one place: 10.1. */
function timesBetween(one: number, other: number): number {
  return Math.round((10 * Math.max(one, other)) / Math.min(one, other)) / 10
}
