/** Filings over HTTP. Shapes are those of the service's description; core's own types stand where it only names them. */

import type { components } from '@gouji/client'
import type { CheckFinding, FilingState, Profile, Report } from '@gouji/core'
import { type Answer, request } from './request.ts'

type Schemas = components['schemas']

export type Filing = Schemas['Filing']
export type Field = Schemas['Field']
export type FieldOrigin = Field['origin']
export type FieldOutcome = Schemas['FieldOutcome']
export type FilingRemark = Schemas['Remark']

/** A change of one field; without a value the field is taken away. */
export type FieldChange = Readonly<Pick<Field, 'id' | 'origin'>> & {
  readonly value?: unknown
  /** Revision of the field the change was made on; 0 where there was none. */
  readonly base: number
}

export type FilingMove = Omit<Schemas['PossibleMove'], 'blockedBy'> & {
  /** Findings that stand in the way. */
  readonly blockedBy: readonly CheckFinding[]
}

/** Everything somebody needs who opens a filing. */
export type FilingView = Omit<Schemas['FilingView'], 'previous' | 'profile' | 'moves'> & {
  readonly previous: Report | null
  readonly profile: Profile
  readonly moves: readonly FilingMove[]
}

const at = (id: string) => `/filings/${encodeURIComponent(id)}`

export const listFilings = (): Promise<Answer<Schemas['Filings']>> => request('/filings')

export const getFiling = (id: string): Promise<Answer<FilingView>> => request(at(id))

export const patchFields = (
  id: string,
  changes: readonly FieldChange[],
  options: { readonly keepalive?: boolean } = {},
): Promise<Answer<Schemas['PatchAnswer']>> =>
  request(`${at(id)}/fields`, { method: 'PATCH', body: { changes }, ...options })

export const moveFiling = (
  id: string,
  body: { readonly to: FilingState; readonly revision: number; readonly note: string | null },
): Promise<Answer<FilingView>> => request(`${at(id)}/moves`, { method: 'POST', body })

/** Asks the lead to sign off. */
export const askSignOff = (id: string): Promise<Answer<FilingView>> =>
  request(`${at(id)}/sign-off-request`, { method: 'POST' })

/** Asks whoever fills it in to mend what they asked to be signed. */
export const sendBack = (id: string, note: string): Promise<Answer<FilingView>> =>
  request(`${at(id)}/send-back`, { method: 'POST', body: { note } })

export const putExplanation = (
  id: string,
  { fingerprint, ...body }: { readonly fingerprint: string; readonly rule: string; readonly reason: string },
): Promise<Answer<Schemas['FilingExplanation']>> =>
  request(`${at(id)}/explanations/${encodeURIComponent(fingerprint)}`, { method: 'PUT', body })

export const removeExplanation = (id: string, fingerprint: string): Promise<Answer<void>> =>
  request(`${at(id)}/explanations/${encodeURIComponent(fingerprint)}`, { method: 'DELETE' })

export const addRemark = (id: string, body: Pick<FilingRemark, 'target' | 'text'>): Promise<Answer<FilingRemark>> =>
  request(`${at(id)}/remarks`, { method: 'POST', body, once: true })

export const withdrawRemark = (remark: string): Promise<Answer<void>> =>
  request(`/remarks/${encodeURIComponent(remark)}`, { method: 'DELETE' })

export const answerRemark = (remark: string, text: string): Promise<Answer<FilingRemark>> =>
  request(`/remarks/${encodeURIComponent(remark)}/answer`, { method: 'POST', body: { text } })

export const fieldHistory = (id: string, field: string): Promise<Answer<Schemas['FieldHistory']>> =>
  request(`${at(id)}/fields/${encodeURIComponent(field)}/history`)

/** What was changed since the filing was at a revision: what each field held then, and holds now. */
export const differencesSince = (id: string, revision: number): Promise<Answer<Schemas['FieldDifferences']>> =>
  request(`${at(id)}/differences?since=${revision}`)

/** A version as it was moved, with its report. */
export const versionOf = (id: string, number: number): Promise<Answer<{ readonly report: Report }>> =>
  request(`${at(id)}/versions/${number}`)

/** What last year's report offers to begin with; nothing is written. */
export const getStart = (id: string): Promise<Answer<Schemas['StartProposal']>> => request(`${at(id)}/start`)

/** Keeps the file that a draft is taken from; the service reads it too, and writes nothing. */
export const keepDocument = (id: string, file: File): Promise<Answer<unknown>> => {
  const body = new FormData()
  body.append('file', file, file.name)
  return request(`${at(id)}/import`, { method: 'POST', body })
}

/** `since`: the revision of the filing as it was read, so that no change between reading and listening is missed. */
export const eventsOf = (id: string, since: number): string => `/api/v1${at(id)}/events?since=${since}`

/** Last year's report, where it was not filed here. One that names another agency is refused, unless that is meant. */
export const putPrevious = (
  id: string,
  file: File,
  { otherAgency = false }: { readonly otherAgency?: boolean } = {},
): Promise<Answer<{ readonly report: Report }>> => {
  const body = new FormData()
  body.append('file', file, file.name)
  return request(`${at(id)}/previous${otherAgency ? '?otherAgency=yes' : ''}`, { method: 'POST', body })
}

/** Last year's report that was read from a file is used no longer. */
export const removePrevious = (id: string): Promise<Answer<void>> => request(`${at(id)}/previous`, { method: 'DELETE' })
