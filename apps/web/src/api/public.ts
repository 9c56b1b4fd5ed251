/** The public's requests, typed by what the service says of itself. */

import type { components } from '@gouji/client'
import type { Report } from '@gouji/core'
import { type Answer, request } from './request.ts'

type Schemas = components['schemas']

export type FoundReport = Schemas['FoundReport']
export type PublicAgency = Schemas['PublicAgencies']['items'][number]
export type Figure = Schemas['Figures']['figures'][number]
/** `versions`: the older ones first. */
export type WholePublished = Omit<Schemas['WholePublishedReport'], 'report'> & { readonly report: Report }

export interface ReportSearch {
  readonly text?: string | undefined
  readonly year?: number | undefined
  readonly kind?: string | undefined
  readonly agency?: string | undefined
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

export interface AgencySearch {
  readonly text?: string | undefined
  readonly kind?: string | undefined
  /** Only these. */
  readonly ids?: readonly string[] | undefined
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

/** `?a=1&b=2` of what is given. */
function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

const reportPath = ({ agency, year }: { readonly agency: string; readonly year: number }) =>
  `/public/reports/${encodeURIComponent(agency)}/${year}`

export const publicYears = (): Promise<Answer<{ readonly years: readonly number[] }>> => request('/public/years')

export const findAgencies = (search: AgencySearch): Promise<Answer<Schemas['PublicAgencies']>> =>
  request(`/public/agencies${queryOf({ ...search, ids: search.ids?.join(',') })}`)

export const findReports = (search: ReportSearch): Promise<Answer<Schemas['PublishedReports']>> =>
  request(`/public/reports${queryOf({ ...search })}`)

export const publishedReport = (
  key: { readonly agency: string; readonly year: number },
  version?: number,
): Promise<Answer<WholePublished>> => request(`${reportPath(key)}${queryOf({ version })}`)

export const publicFigures = (asked: {
  readonly cells: readonly string[]
  readonly agencies?: readonly string[]
  readonly years?: readonly number[]
}): Promise<Answer<{ readonly figures: readonly Figure[] }>> =>
  request(
    `/public/figures${queryOf({ cells: asked.cells.join(','), agencies: asked.agencies?.join(','), years: asked.years?.join(',') })}`,
  )

/** Address of a published report as a file. */
export const reportFile = (
  key: { readonly agency: string; readonly year: number },
  { format, version }: { readonly format: string; readonly version?: number | undefined },
): string => `/api/v1${reportPath(key)}/report.${format}${queryOf({ version })}`

/** Address of all published reports as one file. */
export const openDataFile = (format: 'csv' | 'ndjson', year?: number): string =>
  `/api/v1/public/open-data.${format}${queryOf({ year })}`
