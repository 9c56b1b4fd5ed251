/** A district’s report against the reports of its agencies: what is no fault, what is one, and how grave. */

import type { EditionId, Member, Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { cellsFrom, type Figures } from '../figures.ts'

export interface District {
  readonly title: string
  readonly published: Report
  readonly members: readonly Member[]
  readonly missing?: readonly string[]
  /** The rules that speak, each with its severity; empty: nothing is said. */
  readonly said: readonly string[]
}

type Rest = Partial<Pick<Report, 'units' | 'cells'>> & { readonly edition?: EditionId; readonly year?: number }

function reportOf(name: string, figures: Figures, { edition = '2021', year, units, cells }: Rest = {}): Report {
  const kind = name.endsWith('人民政府') && !name.includes('镇') ? 'government' : 'department'
  return exampleReport({
    edition,
    year: year ?? (edition === '2021' ? 2024 : 2020),
    agency: { name, kind },
    cells: { ...cellsFrom(edition, figures), ...cells },
    ...(units && { units }),
  })
}

const member = (name: string, figures: Figures, rest: Rest = {}): Member => ({
  name,
  report: reportOf(name, figures, rest),
})

const water: Figures = {
  requests: { received: [21, 3], broughtForward: [2], disclosed: [12, 2], 'unableToProvide.notHeld': [7] },
  disputes: { reconsideration: [2, 1, 0, 1] },
  disclosure: { 'normativeDocuments.issued': 3, 'licensing.decisions': 120, 'fees.amount': 12.5 },
}
const forests: Figures = {
  requests: { received: [9, 1], disclosed: [6, 1], partlyDisclosed: [2] },
  disputes: { litigationDirect: [1, 0, 0, 0] },
  disclosure: { 'normativeDocuments.issued': 1, 'licensing.decisions': 45, 'fees.amount': 3.2 },
}
const town: Figures = { requests: { received: [4], disclosed: [3] }, disclosure: { 'licensing.decisions': 7 } }
const own: Figures = {
  requests: { received: [15, 2], disclosed: [8, 2], 'notHandled.petition': [4] },
  disputes: { reconsideration: [3, 0, 1, 0] },
  disclosure: { 'normativeDocuments.issued': 4 },
}

const name = '云溪区人民政府'
const A = member('云溪区水务局', water)
const B = member('云溪区林业局', forests)
const C = member('青石镇人民政府', town)
const O = member('云溪区人民政府办公室', own)
const everyone = [A, B, C, O]

/** The published report: the cells of some reports added, with some written otherwise. */
function sumOf(members: readonly Member[], { cells, units }: Rest = {}): Report {
  const ids = Object.keys(cellsFrom('2021', {})) as (keyof Report['cells'])[]
  const sums = ids.map((id) => {
    const sum = members.reduce((total, { report }) => total + Number(report.cells[id] ?? 0), 0)
    return [id, Math.round(sum * 100) / 100] as const
  })
  return reportOf(name, {}, { cells: { ...Object.fromEntries(sums), ...cells }, ...(units && { units }) })
}

const blank = (beginning = ''): Report['cells'] =>
  Object.fromEntries(
    Object.keys(cellsFrom('2021', {}))
      .filter((id) => id.startsWith(beginning))
      .map((id) => [id, null]),
  )
const allThree = (severity: string) =>
  ['requests', 'disputes', 'decisions'].map((table) => `aggregate-${table} ${severity}`)
const fees = (amount: number, units?: Report['units']): Rest => ({
  cells: { 'disclosure.fees.amount': amount },
  ...(units && { units }),
})
const inYuan = { 'disclosure.fees.amount': '元' }
const issued = (count: number): Rest => ({ cells: { 'disclosure.normativeDocuments.issued': count } })
const amount = 'disclosure.procurement.amount'
const bought = (projects: number, sum: number, unit?: string): Rest => ({
  edition: '2019',
  cells: { 'disclosure.procurement.projects': projects, [amount]: sum },
  ...(unit && { units: { [amount]: unit } }),
})
const withOwn = [member('云溪区人民政府办公室', {}, { edition: '2019' })]

export const districts: readonly District[] = [
  { title: 'everyone, and the government’s own part', published: sumOf(everyone), members: everyone, said: [] },
  {
    title: 'the own part under the name of the government itself',
    published: sumOf(everyone),
    members: [A, B, C, member(name, own)],
    said: [],
  },
  {
    title: 'the own part is in no report',
    published: sumOf(everyone),
    members: [A, B, C],
    said: ['aggregate-requests warning', 'aggregate-disputes warning', 'aggregate-documents info'],
  },
  {
    title: 'documents of the government’s own, in no report',
    published: sumOf([A, B, C], issued(8)),
    members: [A, B, C],
    said: ['aggregate-documents info'],
  },
  {
    title: 'an agency with nothing',
    published: sumOf(everyone),
    members: [...everyone, member('区档案局', {})],
    said: [],
  },
  { title: 'a bureau left out', published: sumOf([A, C, O]), members: everyone, said: allThree('error') },
  {
    title: 'a bureau counted twice',
    published: sumOf([...everyone, B]),
    members: everyone,
    said: [...allThree('error'), 'aggregate-documents warning'],
  },
  { title: 'two left out', published: sumOf([A, O]), members: everyone, said: allThree('error') },
  {
    title: 'a town with few figures left out',
    published: sumOf([A, B, O]),
    members: everyone,
    said: ['aggregate-requests error', 'aggregate-decisions error'],
  },
  {
    title: 'a report is missing',
    published: sumOf(everyone),
    members: [A, B, O],
    missing: ['青石镇人民政府'],
    said: ['aggregate-requests warning', 'aggregate-decisions warning'],
  },
  {
    title: 'a report is missing, and one was left out besides',
    published: sumOf([A, O]),
    members: [A, B, O],
    missing: ['青石镇人民政府'],
    said: allThree('warning'),
  },
  {
    title: 'the sum among its own members',
    published: sumOf(everyone),
    members: [...everyone, { name, report: sumOf(everyone) }],
    said: ['aggregate-roster info'],
  },
  {
    title: 'an agency under its old name and its new one',
    published: sumOf(everyone),
    members: [...everyone, member('云溪区水利局', water)],
    said: allThree('error'),
  },
  {
    title: 'an agency is there twice',
    published: sumOf(everyone),
    members: [...everyone, A],
    said: [...allThree('error'), 'aggregate-roster error'],
  },
  {
    title: 'a bureau merged in the year: its figures are in those of the other',
    published: sumOf([A, B, C, O]),
    members: [A, B, C, O, member('云溪区移民办公室', {})],
    said: [],
  },
  {
    title: 'a bureau filed blank, and the district has nothing of it',
    published: sumOf([A, C, O]),
    members: [A, member('云溪区林业局', {}, { cells: blank() }), C, O],
    said: [],
  },
  {
    title: 'a bureau filed blank, and the district has its figures',
    published: sumOf(everyone),
    members: [A, member('云溪区林业局', {}, { cells: blank() }), C, O],
    said: allThree('warning'),
  },
  {
    title: 'a town left the requests blank, of which there were none',
    published: sumOf([A, B, O]),
    members: [A, B, member('青石镇人民政府', {}, { cells: blank('requests.') }), O],
    said: [],
  },
  {
    title: 'a bureau gives its fees in 元 and says so',
    published: sumOf(everyone),
    members: [member('云溪区水务局', water, fees(125_000, inYuan)), B, C, O],
    said: [],
  },
  {
    title: 'a bureau gives its fees in 元 and does not say so',
    published: sumOf(everyone),
    members: [member('云溪区水务局', water, fees(125_000)), B, C, O],
    said: ['aggregate-decisions error'],
  },
  {
    title: 'the district gives fees in 元 and says so',
    published: sumOf(everyone, fees(157_000, inYuan)),
    members: everyone,
    said: [],
  },
  {
    title: 'the district gives fees in 元 and does not say so',
    published: sumOf(everyone, fees(157_000)),
    members: everyone,
    said: ['aggregate-decisions error'],
  },
  {
    title: 'an amount that the district rounds',
    published: sumOf(everyone),
    members: [member('云溪区水务局', water, fees(12.4987)), B, C, O],
    said: [],
  },
  { title: 'whole ten thousands', published: sumOf(everyone, fees(16)), members: everyone, said: [] },
  {
    title: 'more than rounding',
    published: sumOf(everyone, fees(17)),
    members: everyone,
    said: ['aggregate-decisions error'],
  },
  {
    title: 'a bureau left out, whose fees are less than what is rounded',
    published: sumOf([A, C, O], fees(12.5)),
    members: [A, member('云溪区林业局', forests, fees(0.04)), C, O],
    said: allThree('error'),
  },
  { title: 'one document of two agencies', published: sumOf(everyone, issued(7)), members: everyone, said: [] },
  {
    title: 'a case of two defendants, counted once',
    published: sumOf(everyone, {
      cells: { 'disputes.litigationDirect.upheld': 0, 'disputes.litigationDirect.total': 0 },
    }),
    members: everyone,
    said: ['aggregate-disputes error'],
  },
  {
    title: 'the district in 万元, its bureaus in 元, and all say so',
    published: reportOf(name, {}, bought(5, 40.4, '万元')),
    members: [member('甲局', {}, bought(2, 251_000, '元')), member('乙局', {}, bought(3, 153_000, '元')), ...withOwn],
    said: [],
  },
  {
    title: 'one bureau in 万元 that nobody states',
    published: reportOf(name, {}, bought(5, 404_000)),
    members: [member('甲局', {}, bought(2, 251_000)), member('乙局', {}, bought(3, 15.3)), ...withOwn],
    said: ['aggregate-decisions error'],
  },
  {
    title: 'a bureau on the form of the years before, as far as both forms go',
    published: sumOf(everyone),
    members: [
      A,
      member(
        '云溪区林业局',
        {
          requests: forests.requests ?? {},
          disputes: forests.disputes ?? {},
          disclosure: { 'licensing.decisions': 45 },
        },
        { edition: '2019', year: 2024 },
      ),
      C,
      O,
    ],
    said: ['aggregate-roster warning'],
  },
  {
    title: 'last year’s report of a town',
    published: sumOf(everyone),
    members: [A, B, member('青石镇人民政府', town, { year: 2023 }), O],
    said: ['aggregate-roster error'],
  },
]
