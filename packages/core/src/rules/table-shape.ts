import type { TableId } from '../form/form.ts'
import type { Surplus } from '../report/outline.ts'
import { sectionName, verdict } from './checks.ts'
import { defineRule, type Params, type Violation } from './rule.ts'

interface Shape extends Params {
  readonly table: TableId
  readonly kind: Surplus['kind']
  /** The first labels, quoted. */
  readonly labels: string
  readonly count: number
}

const mostLabels = 3

/**
 * 表格的行列与规定格式一致，没有重复的行，没有多出的列。
 *
 * A table has no row twice and no column beyond the form. A column 法人小计 and filled rows of groups are what local
 * templates print; their sums are judged by a rule of their own.
 */
export const tableShape = defineRule<Shape>({
  id: 'table-shape',
  title: {
    zh: '表格没有重复的行，没有格式以外的列',
    en: 'A table has no row twice and no column beyond the form.',
  },
  basis: '国办公开办函〔2021〕30号附件（2019、2020 年度：〔2019〕60号附件）',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: ['source'],
  check: ({ outline }) => {
    const groups = new Map<string, Surplus[]>()
    for (const one of outline?.surplus ?? []) {
      const key = `${one.table} ${one.kind}`
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
    return verdict([...groups.values()].flatMap(violationOf))
  },
  message: ({ params: { table, kind, labels, count } }, edition) => {
    const many = count > mostLabels ? `等 ${count} ${kind === 'row' ? '行' : '列'}` : ''
    const section = sectionName(edition, table)
    return kind === 'row'
      ? {
          zh: `“${section}”的表格中${labels}${many}重复出现，请删去多余的行`,
          en: `Table ${table} has rows more than once: ${labels}.`,
        }
      : {
          zh: `“${section}”的表格有格式以外的列${labels}${many}，请按规定格式删去`,
          en: `Table ${table} has columns that the form has not: ${labels}.`,
        }
  },
})

function violationOf(surplus: readonly Surplus[]): Violation<Shape>[] {
  const [first] = surplus
  if (!first) return []
  const names = [...new Set(surplus.map(({ label }) => label))]
  const labels = names
    .slice(0, mostLabels)
    .map((name) => `“${name}”`)
    .join('')
  const params = { table: first.table, kind: first.kind, labels, count: names.length }
  return [{ cells: [], params, place: first.place }]
}
