/** Reports whose sums hold, of several sizes: what mistakes are then put into. */

import { type CellId, type CellSpec, cellsOf, type EditionId, identitiesOf, type Report } from '@gouji/core'
import { balancedReport, exampleReport } from '@gouji/core/testing'
import type { Draw } from './random.ts'

/**
 * `units`, `tens`, `hundreds`: every part between 0 and 9, 10 and 99, 100 and 999. `typical`: a quarter of the parts up
 * to 500, the others 0. `small`: an agency with up to twelve requests, nearly every cell 0.
 */
export const sizes = ['units', 'tens', 'hundreds', 'typical', 'small'] as const

export type Size = (typeof sizes)[number]

export function syntheticReport(
  edition: EditionId,
  { size, draw }: { readonly size: Size; readonly draw: Draw },
): Report {
  if (size === 'typical') return balancedReport(edition, draw)
  const partOf = size === 'small' ? fewRequests(edition, draw) : evenParts(size, draw)
  const cells: Record<string, number> = {}
  const identities = identitiesOf(edition)
  const totals = new Set(identities.filter(({ kind }) => kind !== 'balance').flatMap(({ left }) => left))
  const specs = cellsOf(edition).filter(({ table }) => table !== 'disclosure')
  for (const spec of specs) if (!totals.has(spec.id)) cells[spec.id] = partOf(spec)
  const sum = (ids: readonly CellId[]) => ids.reduce((total, id) => total + (cells[id] ?? 0), 0)
  const settleTotals = () => {
    for (const { kind, left, right } of identities) if (kind !== 'balance' && left[0]) cells[left[0]] = sum(right)
  }
  // Totals of columns need those of rows and the other way round.
  settleTotals()
  for (const { kind, left, right } of identities) {
    const [received, broughtForward] = left
    if (kind !== 'balance' || !received || !broughtForward) continue
    cells[broughtForward] = Math.min(cells[broughtForward] ?? 0, sum(right))
    cells[received] = sum(right) - cells[broughtForward]
  }
  settleTotals()
  settleTotals()
  return exampleReport({ edition, cells })
}

const ranges = { units: [0, 9], tens: [10, 99], hundreds: [100, 999] } as const

function evenParts(size: keyof typeof ranges, draw: Draw): (cell: CellSpec) => number {
  const [low, high] = ranges[size]
  return () => low + draw(high - low)
}

/** Most requests come from people and end in a few results. */
function fewRequests(edition: EditionId, draw: Draw): (cell: CellSpec) => number {
  const columns = [
    'naturalPerson',
    'naturalPerson',
    'naturalPerson',
    'naturalPerson',
    'enterprise',
    'otherOrganization',
  ]
  const rows = cellsOf(edition)
    .filter(({ table, row, column }) => table === 'requests' && column.id === 'naturalPerson' && row.kind === 'input')
    .map(({ row }) => row.id)
    .filter((row) => row !== 'received')
  const counts = new Map<string, number>()
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (let requests = 1 + draw(11); requests > 0; requests--) {
    const column = columns[draw(columns.length - 1)]
    const row = draw(2) === 0 ? rows[draw(rows.length - 1)] : ['disclosed', 'unableToProvide.notHeld'][draw(1)]
    count(`requests.${row}.${column}`)
  }
  for (let cases = draw(3); cases > 0; cases--) {
    const group = ['reconsideration', 'litigationDirect'][draw(1)]
    count(`disputes.${group}.${['upheld', 'corrected', 'pending'][draw(2)]}`)
  }
  return ({ id }) => counts.get(id) ?? 0
}
