import { type CellId, cellsOf, emptyReport, type FilingState, type Report } from '@gouji/core'
import type { Agency, Campaign, FieldChange, FieldOutcome } from '@gouji/store'
import { changeAt, type Desk } from './desk.ts'
import { type DistrictSum, membersOf, type OwnPart, ownPartOf, type SumMembers, sumOf } from './district-sum.ts'
import { draftReport, identityOf } from './latest-report.ts'

export interface CampaignSum extends SumMembers {
  readonly sum: DistrictSum
  /** The sum as the report of the district's government. */
  readonly report: Report
  readonly ownPart: OwnPart | null
  /** Everyone handed in, and every cell of everyone holds a number. */
  readonly complete: boolean
}

type Place = Pick<Desk, 'store' | 'district'>

/** Adds what a campaign's agencies handed in (汇总), beside the government's own part and its own report. */
export async function sumCampaign(
  place: Place,
  { campaign, name }: { readonly campaign: Campaign; readonly name: string },
): Promise<CampaignSum> {
  const { store, district } = place
  const { id, edition, year } = campaign
  const [members, ownPart] = await Promise.all([membersOf(place, id), ownPartOf(place, id)])
  const own = await ownReport(place, members)
  const sum = sumOf(members.members, { edition, year, ownPart: ownPart?.cells, own })
  const root = (await store.roster.list(district)).find(({ parent }) => parent === null)
  const complete =
    members.missing.length === 0 &&
    sum.cells.every(({ blanks, notComparable }) => blanks.length + notComparable.length === 0)
  return { ...members, sum, ownPart, complete, report: reportOfSum(sum, { edition, year, root, name }) }
}

/** The report of the district's government, where something was filled in. */
async function ownReport({ store, district }: Place, { own }: SumMembers): Promise<Report | undefined> {
  if (!own) return undefined
  const [draft, agency] = await Promise.all([
    store.filings.draft(district, own.id),
    store.roster.get(district, own.agency),
  ])
  return draft && agency && draft.fields.some(({ id }) => id.startsWith('cells.'))
    ? draftReport(draft, agency)
    : undefined
}

function reportOfSum(
  { cells }: DistrictSum,
  {
    edition,
    year,
    root,
    name,
  }: Pick<Campaign, 'edition' | 'year'> & { readonly root: Agency | undefined; readonly name: string },
): Report {
  const doubtful = cells.filter(({ blanks, notComparable }) => blanks.length + notComparable.length > 0)
  const empty = emptyReport(edition, { agency: root?.name ?? name, year })
  return {
    ...empty,
    ...(root && identityOf({ edition, year }, root)),
    title: `${root?.name ?? name}${year}年政府信息公开工作年度报告`,
    cells: Object.fromEntries(cells.map(({ cell, value }) => [cell, value])),
    ...(doubtful.length > 0 && { certainty: Object.fromEntries(doubtful.map(({ cell }) => [cell, 'sum-incomplete'])) }),
  }
}

export type ApplyOutcome =
  | { readonly kind: 'applied'; readonly revision: number; readonly outcomes: readonly FieldOutcome[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[]; readonly cells: readonly CellId[] }
  | { readonly kind: 'no-filing' }
  | { readonly kind: 'wrong-state'; readonly state: FilingState }

/** Puts the sums into the report of the district's government. A sum that may be too small is not taken unasked. */
export async function applySum(
  desk: Desk,
  {
    sum,
    wanted,
    incomplete,
  }: { readonly sum: CampaignSum; readonly wanted: readonly string[] | undefined; readonly incomplete: boolean },
): Promise<ApplyOutcome> {
  const { store, district } = desk
  const draft = sum.own && (await store.filings.draft(district, sum.own.id))
  if (!draft) return { kind: 'no-filing' }
  const chosen = sum.sum.cells.filter(({ cell }) => !wanted || wanted.includes(cell))
  const open = chosen.filter(({ blanks, notComparable }) => blanks.length + notComparable.length > 0)
  if (!incomplete && (sum.missing.length > 0 || open.length > 0)) {
    return { kind: 'incomplete', missing: sum.missing.map(({ name }) => name), cells: open.map(({ cell }) => cell) }
  }
  const bases = new Map(draft.fields.map(({ id, revision }) => [id, revision]))
  const changes = chosen.map(({ cell, value }): FieldChange => {
    const id = `cells.${cell}`
    return { id, value, base: bases.get(id) ?? 0, origin: 'summed' }
  })
  const patched = await store.filings.patch(
    district,
    draft.filing.id,
    { changes, states: ['draft', 'returned'] },
    changeAt(desk),
  )
  if (patched.kind === 'missing') return { kind: 'no-filing' }
  if (patched.kind === 'stale') return { kind: 'wrong-state', state: patched.current.state }
  return { kind: 'applied', revision: patched.value.filing.revision, outcomes: patched.value.outcomes }
}

/** The cells of an own part that the edition does not have. */
export function unknownCells(
  cells: Readonly<Record<string, unknown>>,
  { edition }: Pick<Campaign, 'edition'>,
): readonly string[] {
  const known = new Set<string>(cellsOf(edition).map(({ id }) => id))
  return Object.keys(cells).filter((cell) => !known.has(cell))
}
