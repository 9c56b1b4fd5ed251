import { type CellId, cellsOf, identitiesOf, type Report } from '@gouji/core'
import type { AgencyKind } from '@gouji/store'
import { type Draw, pick } from './draw.ts'

/** The edition of both demonstration years. */
export const edition = '2021'

export type Figures = Readonly<Record<string, number>>

const applicants = [
  'naturalPerson',
  'naturalPerson',
  'naturalPerson',
  'naturalPerson',
  'enterprise',
  'legalServices',
  'otherOrganization',
] as const
const columns = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalServices',
  'otherOrganization',
] as const
const outcomes = [
  'disclosed',
  'disclosed',
  'disclosed',
  'disclosed',
  'partlyDisclosed',
  'notDisclosed.thirdPartyRights',
  'notDisclosed.processInformation',
  'notDisclosed.enforcementFile',
  'unableToProvide.notHeld',
  'unableToProvide.notHeld',
  'unableToProvide.requiresCreation',
  'notHandled.petition',
  'notHandled.repeated',
  'otherwiseHandled.notSupplemented',
] as const

/** How much there is to tell of, by kind of agency. */
const sizes: Readonly<Record<AgencyKind, { readonly requests: number; readonly decisions: number }>> = {
  government: { requests: 40, decisions: 0 },
  department: { requests: 30, decisions: 900 },
  township: { requests: 8, decisions: 60 },
  subdistrict: { requests: 10, decisions: 40 },
  authorized: { requests: 5, decisions: 10 },
  other: { requests: 5, decisions: 10 },
}

/** The cells of a report in which every sum holds and which goes on from the year before. */
export function makeFigures(
  draw: Draw,
  { kind, before }: { readonly kind: AgencyKind; readonly before: Figures | undefined },
): Figures {
  const cells: Record<string, number> = Object.fromEntries(cellsOf(edition).map(({ id }) => [id, 0]))
  fillDisclosure(cells, draw, { kind, before })
  fillRequests(cells, draw, { kind, before })
  fillDisputes(cells, draw)
  settle(cells)
  return cells
}

function fillDisclosure(
  cells: Record<string, number>,
  draw: Draw,
  { kind, before }: Parameters<typeof makeFigures>[1],
): void {
  const { decisions } = sizes[kind]
  const documents = (column: string) => `disclosure.normativeDocuments.${column}`
  const inForce = before?.[documents('inForce')] ?? 6 + draw(10)
  const issued = draw(3)
  const repealed = Math.min(inForce, draw(2))
  cells[documents('issued')] = issued
  cells[documents('repealed')] = repealed
  cells[documents('inForce')] = inForce + issued - repealed
  const near = (id: string, most: number) => {
    const last = before?.[id]
    cells[id] = last === undefined ? draw(most) : Math.max(0, last + draw(Math.ceil(last / 5)) - Math.floor(last / 10))
  }
  near('disclosure.licensing.decisions', decisions)
  near('disclosure.penalties.decisions', Math.floor(decisions / 6))
  near('disclosure.coercion.decisions', Math.floor(decisions / 40))
}

function fillRequests(
  cells: Record<string, number>,
  draw: Draw,
  { kind, before }: Parameters<typeof makeFigures>[1],
): void {
  const add = (row: string, column: string, count = 1) => {
    const id = `requests.${row}.${column}`
    cells[id] = (cells[id] ?? 0) + count
  }
  for (const column of columns) add('broughtForward', column, before?.[`requests.carriedForward.${column}`] ?? 0)
  const received = 3 + draw(sizes[kind].requests)
  for (let i = 0; i < received; i++) add('received', pick(draw, applicants))
  for (const column of columns) {
    const all = (cells[`requests.received.${column}`] ?? 0) + (cells[`requests.broughtForward.${column}`] ?? 0)
    const carried = column === 'naturalPerson' ? Math.min(all, draw(2)) : 0
    add('carriedForward', column, carried)
    for (let i = carried; i < all; i++) add(pick(draw, outcomes), column)
  }
}

function fillDisputes(cells: Record<string, number>, draw: Draw): void {
  if (draw(2) > 0) return
  cells['disputes.reconsideration.upheld'] = 1 + draw(2)
  cells['disputes.reconsideration.corrected'] = draw(1)
  cells['disputes.litigationDirect.upheld'] = draw(1)
}

/** Totals of rows need those of columns and the other way round. */
export function settle(cells: Record<string, number>): void {
  for (let pass = 0; pass < 2; pass++) {
    for (const { kind, left, right } of identitiesOf(edition)) {
      const [total] = left
      if (kind !== 'balance' && total) cells[total] = right.reduce((sum, id: CellId) => sum + (cells[id] ?? 0), 0)
    }
  }
}

export function asCells(figures: Figures): Report['cells'] {
  return figures as Report['cells']
}
