import type { Report } from '@gouji/core'
import { type DemoAgency, government, members } from './agencies.ts'
import { seeded } from './draw.ts'
import { asCells, edition, type Figures, makeFigures, settle } from './figures.ts'
import { makeProse } from './prose.ts'

/** What an agency of 云溪区 reports in two years, the second going on from the first. */
export interface DemoReports {
  readonly agency: DemoAgency
  readonly reports: readonly [Report, Report]
}

export interface DemoDistrict {
  readonly members: readonly DemoReports[]
  /** The government's reports: its own part and the sum of all. */
  readonly government: DemoReports
  /** What the government's office itself received, in each of the two years. */
  readonly ownParts: readonly [Report['cells'], Report['cells']]
}

/** The reports of the year before `year` and of `year`; every sum holds and nothing is to be complained of. */
export function makeDistrict(year: number, seed = 20260115): DemoDistrict {
  const all = members.map((agency, i) => ({ agency, figures: twoYears(agency, seed + i) }))
  const own = twoYears(government, seed - 1)
  const sums = [0, 1].map((turn) =>
    sumOf([...all.map(({ figures }) => figures[turn] as Figures), own[turn] as Figures]),
  ) as [Figures, Figures]
  return {
    members: all.map(({ agency, figures }, i) => reportsOf(agency, { figures, year, seed: seed * 2 + i })),
    government: reportsOf(government, { figures: sums, year, seed: seed * 2 - 1 }),
    ownParts: [asCells(own[0]), asCells(own[1])],
  }
}

function twoYears({ kind }: DemoAgency, seed: number): readonly [Figures, Figures] {
  const draw = seeded(seed)
  const before = makeFigures(draw, { kind, before: undefined })
  return [before, makeFigures(draw, { kind, before })]
}

function sumOf(parts: readonly Figures[]): Figures {
  const sum: Record<string, number> = {}
  for (const part of parts) for (const [id, value] of Object.entries(part)) sum[id] = (sum[id] ?? 0) + value
  settle(sum)
  return sum
}

function reportsOf(
  agency: DemoAgency,
  {
    figures,
    year,
    seed,
  }: { readonly figures: readonly [Figures, Figures]; readonly year: number; readonly seed: number },
): DemoReports {
  const report = (turn: 0 | 1): Report => {
    const told = { agency, year: year - 1 + turn, figures: figures[turn], turn, draw: seeded(seed + turn) }
    return {
      schema: 'gouji/report@1',
      edition,
      year: told.year,
      agency: { name: agency.name, kind: agency.kind, code: null },
      ...makeProse(told),
      publishedOn: null,
      cells: asCells(figures[turn]),
    }
  }
  return { agency, reports: [report(0), report(1)] }
}
