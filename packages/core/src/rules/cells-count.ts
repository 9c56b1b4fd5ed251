import { cellName, cellsOf, findCell } from '../form/cells.ts'
import { perEdition, standingInTheWay, verdict } from './checks.ts'
import { defineRule, type Facts, type Params, type Verdict, type Violation } from './rule.ts'

interface Written extends Params {
  readonly value: number
}

const ids = perEdition((edition) => cellsOf(edition).map(({ id }) => id))

/**
 * 件数、项数为不小于 0 的整数，金额不小于 0，“本年增/减”为整数，减少为负数。
 *
 * Counts are whole and not negative, money is not negative; a change is whole and may be signed.
 */
export const cellsCount = defineRule<Written>({
  id: 'cells-count',
  title: {
    zh: '件数为不小于 0 的整数，金额不小于 0，增/减为整数',
    en: 'Counts are whole and not negative, money is not negative, a change is whole.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ cells: [cell = ''], params: { value } }, edition) => {
    const measure = findCell(edition, cell)?.column.measure.kind ?? 'count'
    const [zh, en] = expected[measure]
    return { zh: `${cellName(edition, cell)}填 ${value}，${zh}`, en: `${cell} is ${value}: ${en}.` }
  },
})

const expected = {
  count: ['应为不小于 0 的整数', 'a count is whole and not negative'],
  change: ['增减的项目数应为整数，减少填负数', 'a change is a whole number'],
  money: ['金额不能为负数', 'an amount is not negative'],
} as const

function judge(facts: Facts): Verdict<Written> {
  const { values } = facts.cells
  let violations: Violation<Written>[] | undefined
  let open = false
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value >= 0 && Number.isInteger(value)) continue
    const { id, column } = cellsOf(facts.edition.id)[i] as ReturnType<typeof cellsOf>[number]
    if (Number.isNaN(value)) open = true
    else if (
      column.measure.kind === 'money' ? value < 0 : column.measure.kind === 'count' || !Number.isInteger(value)
    ) {
      violations ??= []
      violations.push({ cells: [id], params: { value } })
    }
  }
  return verdict(violations, open ? [standingInTheWay(facts, ids(facts.edition.id))] : undefined)
}
