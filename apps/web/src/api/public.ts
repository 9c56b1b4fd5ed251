import type { CellValue, EditionId, Report } from '@gouji/core'
import { type Answer, request } from './request.ts'

export interface PublishedReport {
  readonly agency: string
  readonly agencyName: string
  readonly kind: Report['agency']['kind']
  readonly year: number
  readonly edition: EditionId
  readonly title: string
  readonly version: number
  /** SHA-256, hex, of the report's canonical JSON (RFC 8785). */
  readonly hash: string
  readonly publishedAt: string
  readonly corrected: boolean
}

interface PublishedVersion {
  readonly version: number
  readonly hash: string
  readonly at: string
  readonly note: string | null
}

export interface WholePublished extends PublishedReport {
  readonly publishedOn: string | null
  readonly report: Report
  /** The older ones first. */
  readonly versions: readonly PublishedVersion[]
}

export interface PublicAgency {
  readonly id: string
  readonly name: string
  readonly kind: Report['agency']['kind']
  readonly parent: string | null
}

export interface Figure {
  readonly agency: string
  readonly year: number
  readonly cell: string
  readonly value: CellValue
}

export interface ReportSearch {
  readonly text?: string | undefined
  readonly year?: number | undefined
  readonly kind?: string | undefined
  readonly agency?: string | undefined
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

interface ReportPage {
  readonly items: readonly PublishedReport[]
  readonly next: string | null
  readonly total?: number
  /** There are more than `total` says. */
  readonly totalIsLeast?: boolean
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

export const publicAgencies = (): Promise<Answer<{ readonly agencies: readonly PublicAgency[] }>> =>
  request('/public/agencies')

export const findReports = (search: ReportSearch): Promise<Answer<ReportPage>> =>
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
