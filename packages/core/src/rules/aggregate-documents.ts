import { cellName, cellsOf } from '../form/cells.ts'
import { aggregate } from '../levels/aggregate.ts'
import { additive, hasOwnPart, withoutItself } from '../levels/gap.ts'
import { verdict } from './checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Documents extends Params {
  readonly cell: string
  readonly published: number
  readonly sum: number
}

/**
 * 规章、规范性文件件数不大于本级和所辖单位之和；联合发文只计一次，可以小于。
 *
 * Documents add up with joint ones counted once: a district has no more than its members together, and perhaps fewer.
 */
export const aggregateDocuments = defineRule<Documents>({
  id: 'aggregate-documents',
  title: {
    zh: '本级报告的文件件数不大于本级和所辖单位之和',
    en: 'A district counts no more documents than its members together.',
  },
  basis: '惯例：联合发文只计一次',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: ['members'],
  check: ({ report, roster, cells: { values } }) => {
    if (!roster || roster.missing.length > 0) return passed
    const members = withoutItself(report, roster.members)
    const { cells } = aggregate(members, { edition: report.edition })
    // What the government itself issues is in no report of a member.
    const severity = hasOwnPart(report, members) ? undefined : ('info' as const)
    const violations = cellsOf(report.edition).flatMap(({ id, index, table }) => {
      const published = values[index] ?? Number.NaN
      const { sum = 0, open = [], notComparable = [] } = cells[id] ?? {}
      if (table !== 'disclosure' || additive(id) || open.length + notComparable.length > 0 || !(published > sum))
        return []
      return [{ cells: [id], params: { cell: id, published, sum }, ...(severity && { severity }) }]
    })
    return verdict<Documents>(violations)
  },
  message: ({ params: { cell, published, sum } }, edition) => ({
    zh: `${cellName(edition, cell)}填 ${published}，多于汇总数 ${sum}，本级制发的请说明`,
    en: `${cell} is ${published}, more than its members together (${sum}).`,
  }),
})
