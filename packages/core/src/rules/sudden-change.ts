import { cellName, findCell } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { judgeEach, perEdition, readerOf } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Jump extends Params {
  readonly thisYear: number
  readonly lastYear: number
}

/** A jump is more than `times` and more than `least` at once, up or down. */
const jump = { times: 10, least: 100 }

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
 * 主要数据与上一年度相比增减十倍以上。
 *
 * A leading figure that rises or falls more than tenfold is worth a second look.
 */
export const suddenChange = defineRule<Jump>({
  id: 'sudden-change',
  title: {
    zh: '主要数据与上年相比没有十倍以上的增减',
    en: 'No leading figure rises or falls more than tenfold.',
  },
  basis: '惯例：增减十倍且一百以上的提示核对',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: ['previous'],
  check: judgeEach(cells, ({ cell, read }, facts) => {
    if (!facts.previous) return undefined
    const thisYear = read(facts)
    const lastYear = read(facts.previous)
    const [low, high] = thisYear < lastYear ? [thisYear, lastYear] : [lastYear, thisYear]
    // A first case is no jump, and a cell that one of the years does not have compares with nothing.
    if (!(low > 0 && high > jump.times * low && high - low > jump.least)) return undefined
    return { cells: [cell], params: { thisYear, lastYear } }
  }),
  message: ({ cells: [cell = ''], params: { thisYear, lastYear } }, edition) => ({
    zh: `${cellName(edition, cell)}本年 ${thisYear}，上年 ${lastYear}，变化超过 ${jump.times} 倍，请核对`,
    en: `${cell} is ${thisYear}, ${lastYear} last year: more than a tenfold change.`,
  }),
})
