/** Reports whose sums all hold, from any source of numbers. */

import { identitiesOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { Report } from '../report/report.ts'
import { exampleReport } from './example-report.ts'

/** Gives a whole number from 0 to `most`. */
export type Draw = (most: number) => number

/**
 * A report with every cell filled, every sum of the form holding and nothing implausible in it. The numbers come
 * from `draw`, so that a property test can shrink them and a benchmark can seed them.
 */
export function balancedReport(edition: EditionId, draw: Draw): Report {
  const report = exampleReport({ edition })
  const cells: Partial<Record<CellId, number>> = {}
  for (const [id, value] of Object.entries(disclosureOf[edition](draw))) cells[id as CellId] = value
  const identities = identitiesOf(edition)
  // Parts of totals are free, rare ones mostly zero as in life.
  const totals = new Set(identities.filter(({ kind }) => kind !== 'balance').flatMap(({ left }) => left))
  for (const id of Object.keys(report.cells) as CellId[]) {
    if (id.startsWith('disclosure.') || totals.has(id)) continue
    cells[id] = draw(3) === 0 ? draw(500) : 0
  }
  settleBalance(identities, { cells, draw })
  // Column totals of the parts, then row totals, then the column totals that hold row totals.
  for (let pass = 0; pass < 2; pass++) {
    for (const { kind, left, right } of identities) {
      const [total] = left
      if (kind !== 'balance' && total) cells[total] = right.reduce((sum, id) => sum + (cells[id] ?? 0), 0)
    }
  }
  const after: CellId = 'disputes.litigationAfterReconsideration.total'
  const upheld: CellId = 'disputes.reconsideration.upheld'
  const room: CellId = 'disputes.reconsideration.total'
  const lacking = Math.max(0, (cells[after] ?? 0) - (cells[room] ?? 0))
  cells[upheld] = (cells[upheld] ?? 0) + lacking
  cells[room] = (cells[room] ?? 0) + lacking
  const amount: CellId = 'disclosure.procurement.amount'
  return {
    ...report,
    cells: { ...report.cells, ...cells },
    ...(cells[amount] !== undefined && { units: { [amount]: '元' } }),
  }
}

/** received + brought forward = handled + carried forward, in every applicant column. */
function settleBalance(
  identities: ReturnType<typeof identitiesOf>,
  { cells, draw }: { cells: Partial<Record<CellId, number>>; draw: Draw },
): void {
  const handled = new Map(
    identities.flatMap(({ kind, left, right }) => (kind === 'row-total' ? [[left[0], right] as const] : [])),
  )
  for (const { kind, left, right } of identities) {
    const [received, broughtForward] = left
    const [total, carriedForward] = right
    if (kind !== 'balance' || !received || !broughtForward || !carriedForward) continue
    const parts = handled.get(total) ?? []
    const sum = parts.reduce((added, id) => added + (cells[id] ?? 0), 0) + (cells[carriedForward] ?? 0)
    cells[broughtForward] = draw(sum)
    cells[received] = sum - cells[broughtForward]
  }
}

/** Plausible figures for table `disclosure`, which prints no sums. */
const disclosureOf: Readonly<Record<EditionId, (draw: Draw) => Readonly<Record<string, number>>>> = {
  '2019': (draw) => {
    const published = draw(40)
    const projects = draw(20)
    const items = (row: string) => ({
      [`disclosure.${row}.previousItems`]: 5 + draw(300),
      [`disclosure.${row}.change`]: draw(10) - 5,
    })
    return {
      'disclosure.normativeDocuments.newlyMade': draw(60),
      'disclosure.normativeDocuments.newlyPublished': published,
      'disclosure.normativeDocuments.publishedTotal': published + draw(400),
      ...items('licensing'),
      ...items('otherServices'),
      ...items('penalties'),
      ...items('coercion'),
      ...items('fees'),
      'disclosure.licensing.decisions': 1 + draw(9000),
      'disclosure.penalties.decisions': draw(900),
      'disclosure.procurement.projects': projects,
      'disclosure.procurement.amount': projects === 0 ? 0 : 10_000 + draw(5_000_000),
    }
  },
  '2021': (draw) => {
    const repealed = draw(20)
    const inForce = draw(200)
    return {
      'disclosure.normativeDocuments.issued': draw(inForce + repealed),
      'disclosure.normativeDocuments.repealed': repealed,
      'disclosure.normativeDocuments.inForce': inForce,
      'disclosure.licensing.decisions': 1 + draw(90_000),
      'disclosure.penalties.decisions': draw(900),
      'disclosure.coercion.decisions': draw(30),
      'disclosure.fees.amount': draw(500_000) / 100,
    }
  },
}
