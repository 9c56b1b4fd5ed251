import { cellsOf, findCell, shortLabel } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { perEdition, readerOf, standingInTheWay, verdict } from './checks.ts'
import { milderIfTold, toldOfReform } from './prose-checks.ts'
import { defineRule, type Facts, type Params, passed, type Undecided, type Verdict } from './rule.ts'

const total = {
  thisYear: readerOf('requests.broughtForward.total'),
  lastYear: readerOf('requests.carriedForward.total'),
}

/** The applicant columns: the cell of this year, that of last year, and how to read both. */
const columns = perEdition((edition) =>
  cellsOf(edition).flatMap(({ id, row, column }) => {
    if (row.id !== 'broughtForward' || column.kind !== 'input') return []
    const source = id.replace('broughtForward', 'carriedForward') as CellId
    return [{ cell: id, source, column: column.id, thisYear: readerOf(id), lastYear: readerOf(source) }]
  }),
)

/**
 * 各类申请人的“上年结转”等于上一年度报告同列的“结转下年度继续办理”。
 *
 * The same in each applicant column. Where the totals agree, requests were put under another kind of applicant.
 */
export const carryOverColumn = defineRule<Params>({
  id: 'carry-over-column',
  title: {
    zh: '各类申请人的上年结转等于上一年度报告同列的结转下年度',
    en: 'What each column brings forward is what last year’s report carried forward in it.',
  },
  basis: '表格结构（国办公开办函〔2019〕60号、〔2021〕30号）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: ['previous'],
  // What comes with another agency’s duties, or goes with them, is in no report of this one.
  check: milderIfTold(judge, { severity: 'warning', told: toldOfReform }),
  message: ({ cells, params }, edition) => {
    const parts = cells.flatMap((cell) => {
      const column = findCell(edition, cell)?.column
      return column ? [`“${shortLabel(column)}”填 ${params[column.id]}、上年为 ${params[`${column.id}LastYear`]}`] : []
    })
    const differences = cells.flatMap((cell) => {
      const column = findCell(edition, cell)?.column.id ?? ''
      return [Number(params[column]) - Number(params[`${column}LastYear`])]
    })
    const agrees = differences.reduce((sum, difference) => sum + difference, 0) === 0
    return {
      zh: `上年结转与上一年度报告的结转下年度逐列不一致：${parts.join('；')}${agrees ? '（总计一致，疑申请人类别归类不同）' : '，因机构合并、职责划转等不一致的请说明'}`,
      en: `Brought forward differs from what last year’s report carried forward in ${cells.length} column(s).`,
    }
  },
})

function judge(facts: Facts): Verdict<Params> {
  const { previous } = facts
  if (!previous) return passed
  const undecided: Undecided[] = []
  const cells: CellId[] = []
  const params: Record<string, number> = {}
  for (const { cell, source, column, ...read } of columns(facts.edition.id)) {
    const thisYear = read.thisYear(facts)
    const lastYear = read.lastYear(previous)
    if (thisYear === lastYear) continue
    if (Number.isNaN(thisYear)) undecided.push(standingInTheWay(facts, [cell]))
    else if (Number.isNaN(lastYear)) undecided.push(standingInTheWay(previous, [source]))
    else {
      cells.push(cell)
      params[column] = thisYear
      params[`${column}LastYear`] = lastYear
    }
  }
  if (cells.length === 0) return verdict([], undecided)
  const agrees = total.thisYear(facts) === total.lastYear(previous)
  return verdict([{ cells, params, ...(agrees && { severity: 'warning' as const }) }], undecided)
}
