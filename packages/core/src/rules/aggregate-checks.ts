/** The shape of rules that hold a district's report against its members. */

import { findGaps, type Gap } from '../levels/gap.ts'
import { verdict } from './checks.ts'
import { type Facts, type Params, passed, type Verdict } from './rule.ts'

/** How a published figure differs from the sum of the members. */
export interface GapParams extends Params {
  readonly cells: number
  /** The gap that leads: its cell, the published figure, the sum. */
  readonly cell: string
  readonly published: number
  readonly sum: number
  /** The member that explains all gaps by being left out or counted twice; empty: none does. */
  readonly culprit: string
  readonly how: string
  readonly missing: string
}

const mostCells = 12

/** Every cell that belongs to the rule is the sum of its members; one violation, with the gaps of all its cells. */
export function addsUp(belongs: (gap: Gap) => boolean): (facts: Facts) => Verdict<GapParams> {
  return ({ report, roster }) => {
    if (!roster) return passed
    const found = findGaps(report, roster.members)
    const gaps = found.gaps.filter(belongs)
    const [first] = gaps
    if (!first) return passed
    const leading = gaps.find(({ cell }) => cell === 'requests.received.total') ?? first
    const [culprit, another] = found.culprits
    const params = {
      cells: gaps.length,
      cell: leading.cell,
      published: leading.published,
      sum: leading.sum,
      culprit: culprit && !another ? culprit.member : '',
      how: culprit && !another ? culprit.how : '',
      missing: roster.missing.join('、'),
    }
    const cells = [leading.cell, ...gaps.map(({ cell }) => cell).filter((cell) => cell !== leading.cell)]
    // With reports missing the sum must fall short: the gap is shown, not judged.
    const severity = roster.missing.length > 0 ? ('warning' as const) : undefined
    return verdict<GapParams>([{ cells: cells.slice(0, mostCells), params, ...(severity && { severity }) }])
  }
}

/** What the params say, in Chinese, behind the words of the rule. */
export function gapWords({ cells, published, sum, culprit, how, missing }: GapParams): string {
  const more = cells > 1 ? `（共 ${cells} 格不一致）` : ''
  const who = culprit === '' ? '' : `，差额正好是${culprit}的数，疑${how === 'twice' ? '重复计入' : '漏汇总'}`
  const lacking = missing === '' ? '' : `，尚缺${missing}的报告`
  return `填 ${published}，所辖单位合计 ${sum}，相差 ${Math.abs(published - sum)}${more}${who}${lacking}`
}
