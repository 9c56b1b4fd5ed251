/** The reports of a fictional agency, made from what its office would fill in; every total is computed. */

import { type CellId, cellsOf, type EditionId, type Report, reportSchema } from '@gouji/core'

/** Six kinds of applicants in the order of the form; what is left out at the end is 0. */
type Applicants = readonly number[]

/** 结果维持, 结果纠正, 其他结果, 尚未审结. */
type Outcomes = readonly [upheld: number, corrected: number, other: number, pending: number]

interface Disputes {
  readonly reconsideration?: Outcomes
  readonly litigationDirect?: Outcomes
  readonly litigationAfterReconsideration?: Outcomes
}

type Triple = readonly [number, number, number]

interface Disclosure2019 {
  /** 本年新制作, 本年新公开, 对外公开总数量. */
  readonly normativeDocuments?: Triple
  /** 上一年项目数量, 本年增/减, 处理决定数量. */
  readonly licensing?: Triple
  readonly otherServices?: Triple
  readonly penalties?: Triple
  readonly coercion?: Triple
  readonly fees?: readonly [previousItems: number, change: number]
  readonly procurement?: readonly [projects: number, amount: number, unit: '元' | '万元']
}

interface Disclosure2021 {
  /** 本年制发, 本年废止, 现行有效. */
  readonly normativeDocuments?: Triple
  readonly licensing?: number
  readonly penalties?: number
  readonly coercion?: number
  /** 万元. */
  readonly fees?: number
}

interface Prose {
  readonly publishedOn: string
  readonly head: readonly string[]
  readonly overview: readonly string[]
  /** Text beside the tables, where the agency writes any. */
  readonly disclosureText?: readonly string[]
  readonly requestsText?: readonly string[]
  readonly disputesText?: readonly string[]
  readonly improvements: readonly string[]
  readonly otherMatters: readonly string[]
}

interface Tables<Disclosure> {
  readonly disclosure: Disclosure
  /** By row of table `requests`; totals and what is carried forward are not given. */
  readonly requests: Readonly<Record<string, Applicants>>
  readonly disputes: Disputes
}

export interface AgencyFacts {
  /** Its folder. */
  readonly id: string
  readonly name: string
  readonly kind: Report['agency']['kind']
  readonly contact: NonNullable<Report['head']['contact']>
  readonly of2020: Prose & Tables<Disclosure2019>
  readonly of2024: Prose & Tables<Disclosure2021>
}

export interface FictionalAgency {
  readonly id: string
  readonly name: string
  readonly reports: { readonly 2020: Report; readonly 2024: Report }
}

/** Makes both reports: 2020 in edition 2019, 2024 in edition 2021. */
export function defineAgency(facts: AgencyFacts): FictionalAgency {
  const { id, name, of2020, of2024 } = facts
  return {
    id,
    name,
    reports: {
      2020: makeReport(facts, { year: 2020, edition: '2019', given: of2020, disclosure: disclosure2019(of2020) }),
      2024: makeReport(facts, { year: 2024, edition: '2021', given: of2024, disclosure: disclosure2021(of2024) }),
    },
  }
}

function makeReport(
  { name, kind, contact }: AgencyFacts,
  {
    year,
    edition,
    given,
    disclosure,
  }: { year: number; edition: EditionId; given: Prose & Tables<unknown>; disclosure: Readonly<Record<string, number>> },
): Report {
  const amount = (given.disclosure as Disclosure2019).procurement
  const beside = {
    disclosure: given.disclosureText,
    requests: given.requestsText,
    disputes: given.disputesText,
  }
  return reportSchema.parse({
    schema: 'gouji/report@1',
    edition,
    year,
    agency: { name, kind, code: null },
    title: `${name}${year}年政府信息公开工作年度报告`,
    head: { period: { from: `${year}-01-01`, to: `${year}-12-31` }, contact, text: given.head.join('\n') },
    sections: {
      overview: given.overview.join('\n'),
      disclosure: beside.disclosure?.join('\n') ?? '',
      requests: beside.requests?.join('\n') ?? '',
      disputes: beside.disputes?.join('\n') ?? '',
      improvements: given.improvements.join('\n'),
      otherMatters: given.otherMatters.join('\n'),
    },
    publishedOn: given.publishedOn,
    cells: cellsFrom(edition, {
      ...disclosure,
      ...requestCells(edition, given.requests),
      ...disputeCells(given.disputes),
    }),
    ...(amount && amount[1] > 0 && { units: { 'disclosure.procurement.amount': amount[2] } }),
  })
}

/** Every cell of the edition; what is not given is 0, and nothing is given that the edition lacks. */
function cellsFrom(edition: EditionId, given: Readonly<Record<string, number>>): Report['cells'] {
  const ids = cellsOf(edition).map(({ id }) => id)
  const unknown = Object.keys(given).filter((id) => !ids.includes(id as CellId))
  if (unknown.length > 0) throw new RangeError(`edition ${edition} has no ${unknown.join(', ')}`)
  return Object.fromEntries(ids.map((id) => [id, given[id] ?? 0]))
}

function named(row: string, columns: readonly string[], values: readonly number[] = []): Record<string, number> {
  return Object.fromEntries(values.map((value, i) => [`disclosure.${row}.${columns[i]}`, value]))
}

function disclosure2019({ disclosure }: Tables<Disclosure2019>): Record<string, number> {
  const items = ['previousItems', 'change', 'decisions']
  const [projects = 0, amount = 0] = disclosure.procurement ?? []
  return {
    ...named(
      'normativeDocuments',
      ['newlyMade', 'newlyPublished', 'publishedTotal'],
      disclosure.normativeDocuments ?? [],
    ),
    ...named('licensing', items, disclosure.licensing),
    ...named('otherServices', items, disclosure.otherServices),
    ...named('penalties', items, disclosure.penalties),
    ...named('coercion', items, disclosure.coercion),
    ...named('fees', items, disclosure.fees),
    ...named('procurement', ['projects', 'amount'], [projects, amount]),
  }
}

function disclosure2021({ disclosure }: Tables<Disclosure2021>): Record<string, number> {
  return {
    ...named('normativeDocuments', ['issued', 'repealed', 'inForce'], disclosure.normativeDocuments),
    'disclosure.licensing.decisions': disclosure.licensing ?? 0,
    'disclosure.penalties.decisions': disclosure.penalties ?? 0,
    'disclosure.coercion.decisions': disclosure.coercion ?? 0,
    'disclosure.fees.amount': disclosure.fees ?? 0,
  }
}

const columns = ['naturalPerson', 'enterprise', 'researchInstitution', 'publicWelfare', 'legalServices'] as const
const applicants = [...columns, 'otherOrganization'] as const

function requestCells(edition: EditionId, given: Tables<unknown>['requests']): Record<string, number> {
  const { received = [], broughtForward = [], ...results } = given
  const handled = applicants.map((_, i) => sum(Object.values(results).map((row) => row[i] ?? 0)))
  const carriedForward = handled.map((done, i) => (received[i] ?? 0) + (broughtForward[i] ?? 0) - done)
  if (carriedForward.some((left) => left < 0)) throw new RangeError(`${edition}: more handled than received`)
  return Object.fromEntries(
    Object.entries({ received, broughtForward, ...results, handled, carriedForward }).flatMap(([row, values]) => [
      ...applicants.map((column, i) => [`requests.${row}.${column}`, values[i] ?? 0] as const),
      [`requests.${row}.total`, sum(values)] as const,
    ]),
  )
}

function disputeCells(given: Disputes): Record<string, number> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([group, [upheld, corrected, otherOutcome, pending]]) =>
      Object.entries({
        upheld,
        corrected,
        otherOutcome,
        pending,
        total: upheld + corrected + otherOutcome + pending,
      }).map(([column, value]) => [`disputes.${group}.${column}`, value]),
    ),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
