import {
  type Aggregate,
  aggregate,
  type CellId,
  cellsOf,
  emptyReport,
  findGaps,
  type GapReport,
  type Member,
  numbersOfMembers,
  type Report,
  type Roster,
} from '@gouji/core'
import type { Agency, Campaign, Filing } from '@gouji/store'
import type { Desk } from './desk.ts'
import { handedOver, handedOverReport, identityOf, onceHandedOver } from './latest-report.ts'

type Place = Pick<Desk, 'store' | 'district'>

export interface SumMember {
  readonly agency: Agency
  readonly filing: Filing
  readonly report: Report
}

export interface SumMembers {
  /** Those that handed their report over. */
  readonly members: readonly SumMember[]
  /** Those that did not yet. */
  readonly missing: readonly Agency[]
  /** The filing of the district's government itself, where the campaign has one. */
  readonly own: Filing | undefined
}

const unwritten = { schema: 'gouji/report@1', title: '', head: { text: '' }, sections: {}, publishedOn: null } as const

/** The reports of a campaign that the district's own report is the sum of; of their prose, nothing. */
export async function membersOf({ store, district }: Place, campaign: string): Promise<SumMembers> {
  const moved = await store.filings.cells(district, { campaign, states: handedOver })
  const cells = new Map(moved.map((one) => [one.filing, one]))
  return handedIn({ store, district }, campaign, async (filing, agency) => {
    const one = cells.get(filing.id)
    if (!one) return undefined
    return {
      ...unwritten,
      ...identityOf(filing, agency),
      cells: one.cells,
      ...(one.units && { units: one.units }),
    }
  })
}

/** What each handed over last, whether or not it was returned since, with all that was written. */
export async function lastHandedOver({ store, district }: Place, campaign: string): Promise<readonly SumMember[]> {
  const { members } = await handedIn({ store, district }, campaign, (filing) =>
    handedOverReport(store, { district, filing, states: onceHandedOver }),
  )
  return members
}

async function handedIn(
  { store, district }: Place,
  campaign: string,
  reportOf: (filing: Filing, agency: Agency) => Promise<Report | undefined>,
): Promise<SumMembers> {
  const [filings, agencies] = await Promise.all([
    store.filings.list(district, { campaign }),
    store.roster.list(district, { withRetired: true }),
  ])
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const read = await Promise.all(
    filings.map(async (filing) => {
      const agency = byId.get(filing.agency)
      if (!agency || agency.parent === null) return { filing, agency, report: undefined }
      return { filing, agency, report: await reportOf(filing, agency) }
    }),
  )
  const members: SumMember[] = []
  const missing: Agency[] = []
  let own: Filing | undefined
  for (const { filing, agency, report } of read) {
    if (!agency) continue
    if (agency.parent === null) own = filing
    else if (report) members.push({ agency, filing, report })
    else missing.push(agency)
  }
  return { members: inOrder(members, agencies), missing, own }
}

function inOrder(members: readonly SumMember[], agencies: readonly Agency[]): readonly SumMember[] {
  const position = new Map(agencies.map(({ id }, i) => [id, i]))
  return members.toSorted((a, b) => (position.get(a.agency.id) ?? 0) - (position.get(b.agency.id) ?? 0))
}

/** What the district's government itself received and did (本级), which no agency reports: cells only. */
export const ownPartKey = (campaign: string) => `own-part:${campaign}`

/** How the government's own part is called among the members. */
const ownPartName = '本级数据'

interface SummedCell {
  readonly cell: CellId
  readonly value: number
  /** What each member put in, in their order; `null`: no number stands there. The government's own part is apart. */
  readonly values: readonly (number | null)[]
  /** Members whose cell holds no number: the sum may be too small. */
  readonly blanks: readonly string[]
  /** Members whose edition does not have the cell. */
  readonly notComparable: readonly string[]
}

export interface DistrictSum {
  readonly cells: readonly SummedCell[]
  readonly problems: Aggregate['problems']
  /** The district's own report against the sum; `undefined` while nothing was filled in there. */
  readonly gap: GapReport | undefined
}

/** Adds the members' reports and the government's own part, each cell with what everyone put in. Pure. */
export function sumOf(
  members: readonly Pick<SumMember, 'agency' | 'report'>[],
  {
    edition,
    year,
    ownPart,
    own,
  }: Pick<Campaign, 'edition' | 'year'> & {
    readonly ownPart: Report['cells'] | undefined
    readonly own: Report | undefined
  },
): DistrictSum {
  const parts = [
    ...members.map(({ agency: { name }, report }) => ({ name, report })),
    ...(ownPart ? [{ name: ownPartName, report: ownPartReport(ownPart, { edition, year }) }] : []),
  ]
  const added = aggregate(parts, { edition })
  const each = numbersOfMembers(parts, edition).slice(0, members.length)
  return {
    cells: cellsOf(edition).map(({ id: cell, index }) => {
      const { sum = 0, open = [], notComparable = [] } = added.cells[cell] ?? {}
      return {
        cell,
        value: sum,
        values: each.map(({ values }) => orNull(values[index])),
        blanks: open,
        notComparable,
      }
    }),
    problems: added.problems,
    gap: own && findGaps(own, parts satisfies readonly Member[]),
  }
}

function orNull(value = Number.NaN): number | null {
  return Number.isNaN(value) ? null : value
}

/** The own part as a report of its year, so that it is added like any other; what it leaves out is blank. */
function ownPartReport(cells: Report['cells'], { edition, year }: Pick<Campaign, 'edition' | 'year'>): Report {
  const empty = emptyReport(edition, { agency: ownPartName, year })
  return { ...empty, cells: { ...empty.cells, ...cells } }
}

/** The cells of the own part, and the revision of what was written. */
export interface OwnPart {
  readonly cells: Report['cells']
  readonly revision: number
}

export async function ownPartOf({ store, district }: Place, campaign: string): Promise<OwnPart | null> {
  const setting = await store.settings.get(district, ownPartKey(campaign))
  if (!setting) return null
  return { cells: (setting.value as { readonly cells: Report['cells'] }).cells, revision: setting.revision }
}

/**
 * What the report of the district's government is held against (rules on aggregates). While reports, or the own part,
 * are missing the sum must fall short, and the rules only show it.
 */
export async function rosterOf(place: Place, filing: Filing): Promise<Roster | undefined> {
  const [{ members, missing }, ownPart] = await Promise.all([
    membersOf(place, filing.campaign),
    ownPartOf(place, filing.campaign),
  ])
  if (members.length === 0) return undefined
  const own = ownPart ? [{ name: ownPartName, report: ownPartReport(ownPart.cells, filing) }] : []
  return {
    members: [...members.map(({ agency: { name }, report }) => ({ name, report })), ...own],
    missing: [...missing.map(({ name }) => name), ...(ownPart ? [] : [ownPartName])],
  }
}
