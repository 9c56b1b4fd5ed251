/** What a reviewer asks for about a whole campaign. */

import type { components } from '@gouji/client'
import type { CheckFinding, FilingState, Report, Severity } from '@gouji/core'
import type { Filing, FilingRemark } from './filings.ts'
import { type Answer, request, upload } from './request.ts'

type Schemas = components['schemas']

export type Campaign = Schemas['Campaign']
export type BoardRow = Schemas['BoardRow']
export type Board = Schemas['Board']
export type Job = Schemas['Job']
export type JobEntry = Schemas['JobEntry']
export type Reminder = Schemas['Reminder']
export type SimilarPair = Schemas['Similar']['pairs'][number]
export type Aggregate = Omit<Schemas['DistrictAggregate'], 'report'> & { readonly report: Report }
export type StoredDocument = Schemas['StoredDocument']
export type RuleCount = Schemas['CampaignFindings']['counts'][number]

export interface CampaignFinding {
  readonly filing: string
  readonly agency: string
  readonly agencyName: string
  readonly finding: CheckFinding
}

export interface FindingsPage {
  readonly items: readonly CampaignFinding[]
  readonly next: string | null
  readonly total: number
  /** Reports whose findings are of rules or settings that were changed since. */
  readonly outdated: number
  readonly counts: readonly RuleCount[]
}

export interface FindingsFilter {
  readonly severity?: Severity | undefined
  readonly rule?: string | undefined
  readonly agency?: string | undefined
  readonly outcome?: 'failed' | 'explained' | undefined
  /** `yes`: only of reports that were handed in, or returned since. */
  readonly handed?: 'yes' | undefined
  readonly text?: string | undefined
}

const at = (campaign: string) => `/campaigns/${encodeURIComponent(campaign)}`

export const listCampaigns = (): Promise<Answer<{ readonly campaigns: readonly Campaign[] }>> => request('/campaigns')

export const getBoard = (campaign: string): Promise<Answer<Board>> => request(`${at(campaign)}/board`)

export const filingsOf = (campaign: string): Promise<Answer<{ readonly filings: readonly Filing[] }>> =>
  request(`/filings?campaign=${encodeURIComponent(campaign)}`)

export const moveFilings = (
  campaign: string,
  body: {
    readonly filings: readonly { readonly id: string; readonly revision: number }[]
    readonly to: FilingState
    readonly note: string | null
  },
): Promise<Answer<Schemas['MovesAnswer']>> => request(`${at(campaign)}/moves`, { method: 'POST', body })

export const findingsOf = (
  campaign: string,
  { skip, limit, ...filter }: FindingsFilter & { readonly skip: number; readonly limit: number },
): Promise<Answer<FindingsPage>> => {
  const given = Object.entries({ ...filter, skip: String(skip), limit: String(limit) }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  )
  return request(`${at(campaign)}/findings?${new URLSearchParams(given)}`)
}

export const checkCampaign = (campaign: string): Promise<Answer<Job>> =>
  request(`${at(campaign)}/check`, { method: 'POST' })

/** The jobs of the district, the newest first, without their results. */
export const listJobs = (): Promise<Answer<Schemas['Jobs']>> => request('/jobs?limit=200')

/** What is told of a job as it goes on (server-sent events `progress`). */
export const jobEvents = (id: string): string => `/api/v1/jobs/${encodeURIComponent(id)}/events`

export const cancelJob = (id: string): Promise<Answer<void>> =>
  request(`/jobs/${encodeURIComponent(id)}`, { method: 'DELETE' })

/** Packs all reports of a campaign that were handed in; the file is the job's. */
export const packReports = (campaign: string, format: string): Promise<Answer<Job>> =>
  request(`${at(campaign)}/export?format=${format}`, { method: 'POST' })

/** Address of the file a job wrote. */
export const jobFile = (id: string): string => `/api/v1/jobs/${encodeURIComponent(id)}/result`

/** Hands a zip of documents over; it is read in the background. */
export const importArchive = (campaign: string, file: File, told: (share: number) => void): Promise<Answer<Job>> => {
  const form = new FormData()
  form.append('file', file)
  return upload(`${at(campaign)}/import`, form, told)
}

export const getJob = (id: string): Promise<Answer<Job>> => request(`/jobs/${encodeURIComponent(id)}`)

export const similarOf = (campaign: string, threshold: number | undefined): Promise<Answer<Schemas['Similar']>> =>
  request(`${at(campaign)}/similar${threshold === undefined ? '' : `?threshold=${threshold}`}`)

export const remindersOf = (campaign: string): Promise<Answer<Schemas['Reminders']>> =>
  request(`${at(campaign)}/reminders`)

/** Reminds agencies on their own pages, and keeps that they were; those that have handed in since are passed over. */
export const remind = (campaign: string, agencies: readonly string[]): Promise<Answer<Schemas['Reminders']>> =>
  request(`${at(campaign)}/reminders`, { method: 'POST', body: { agencies }, once: true })

export const circularFile = (campaign: string): string => `/api/v1${at(campaign)}/circular.docx`

export const aggregateOf = (campaign: string): Promise<Answer<Aggregate>> => request(`${at(campaign)}/aggregate`)

/** Writes the government's own part; `revision` 0 where there was none. */
export const putOwnPart = (
  campaign: string,
  { cells, revision }: { readonly cells: Readonly<Record<string, unknown>>; readonly revision: number },
): Promise<Answer<Schemas['OwnPartAnswer']>> =>
  request(`${at(campaign)}/aggregate/own-part`, {
    method: 'PUT',
    body: { cells },
    headers: { 'if-match': `"${revision}"` },
  })

/** Puts the sums into the report of the district's government. */
export const applyAggregate = (campaign: string, incomplete: boolean): Promise<Answer<Schemas['PatchAnswer']>> =>
  request(`${at(campaign)}/aggregate/apply`, { method: 'POST', body: { incomplete } })

export type DistrictProse = Schemas['DistrictProse']

export const districtProse = (campaign: string): Promise<Answer<DistrictProse>> =>
  request(`${at(campaign)}/aggregate/prose`)

/** Puts drafted sections into the report of the district's government. */
export const writeProse = (
  campaign: string,
  sections: readonly { readonly section: string; readonly base: number }[],
): Promise<Answer<Schemas['PatchAnswer']>> =>
  request(`${at(campaign)}/aggregate/prose`, { method: 'POST', body: { sections } })

export const rootAgency = async (): Promise<string | undefined> => {
  const answer = await request<Schemas['Roster']>('/roster')
  return answer.kind === 'ok' ? answer.value.agencies.find(({ parent }) => parent === null)?.id : undefined
}

export const settleRemark = (remark: string, settled: boolean): Promise<Answer<FilingRemark>> =>
  request(`/remarks/${encodeURIComponent(remark)}/settle`, { method: 'POST', body: { settled } })

export const documentsOf = (filing: string): Promise<Answer<{ readonly documents: readonly StoredDocument[] }>> =>
  request(`/filings/${encodeURIComponent(filing)}/documents`)

export const documentFile = ({ filing, hash }: Pick<StoredDocument, 'filing' | 'hash'>): string =>
  `/api/v1/filings/${encodeURIComponent(filing)}/documents/${hash}`
