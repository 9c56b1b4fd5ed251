import type { CheckFinding, EditionId, FilingState, Profile, Report } from '@gouji/core'
import { type Answer, request } from './request.ts'

export interface Filing {
  readonly id: string
  readonly campaign: string
  readonly agency: string
  readonly year: number
  readonly edition: EditionId
  readonly state: FilingState
  readonly dueOn: string
  readonly since: string
  readonly revision: number
  readonly version: number | null
  readonly updatedAt: string
}

export type FieldOrigin = 'typed' | 'pasted' | 'imported' | 'carried' | 'pushed' | 'proposed' | 'summed'

interface Actor {
  readonly kind: 'person' | 'key' | 'system'
  readonly id: string
  readonly name: string
}

export interface Field {
  readonly id: string
  readonly value: unknown
  readonly revision: number
  readonly by: Actor
  readonly at: string
  readonly origin: FieldOrigin
}

export interface FieldChange {
  readonly id: string
  /** Absent: the field is taken away. */
  readonly value?: unknown
  readonly base: number
  readonly origin: FieldOrigin
}

export type FieldOutcome =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'conflict'; readonly id: string; readonly current: Field | null }
  | { readonly kind: 'refused'; readonly id: string; readonly message: string }

export interface StoredExplanation {
  readonly fingerprint: string
  readonly rule: string
  readonly reason: string
  readonly by: Actor
  readonly at: string
}

export interface FilingRemark {
  readonly id: string
  /** What it is about; `null`: the report as a whole. */
  readonly target: { readonly field: string; readonly paragraph?: number } | null
  readonly kind: 'note' | 'return'
  readonly text: string
  readonly by: Actor
  readonly at: string
  readonly answer: { readonly text: string; readonly by: Actor; readonly at: string } | null
  readonly settled: { readonly by: Actor; readonly at: string } | null
}

export interface FilingMove {
  readonly to: FilingState
  readonly name: string
  readonly needsNote: boolean
  /** Findings that stand in the way. */
  readonly blockedBy: readonly CheckFinding[]
}

interface FilingStep {
  readonly from: FilingState
  readonly to: FilingState
  readonly note: string | null
  readonly by: Actor
  readonly at: string
  readonly version: number
}

export interface FilingView {
  readonly filing: Filing
  readonly agency: { readonly id: string; readonly name: string; readonly kind: Report['agency']['kind'] }
  readonly campaign: { readonly id: string; readonly name: string; readonly state: 'open' | 'closed' }
  readonly fields: readonly Field[]
  /** Its content may be changed now, by whoever asks. */
  readonly mayFill: boolean
  readonly previous: Report | null
  readonly profile: Profile
  readonly explanations: readonly StoredExplanation[]
  readonly remarks: readonly FilingRemark[]
  readonly moves: readonly FilingMove[]
  readonly steps: readonly FilingStep[]
}

export interface PatchAnswer {
  readonly revision: number
  readonly outcomes: readonly FieldOutcome[]
}

const at = (id: string) => `/filings/${encodeURIComponent(id)}`

export const listFilings = (): Promise<Answer<{ readonly filings: readonly Filing[] }>> => request('/filings')

export const getFiling = (id: string): Promise<Answer<FilingView>> => request(at(id))

export const patchFields = (
  id: string,
  changes: readonly FieldChange[],
  options: { readonly keepalive?: boolean } = {},
): Promise<Answer<PatchAnswer>> => request(`${at(id)}/fields`, { method: 'PATCH', body: { changes }, ...options })

export const moveFiling = (
  id: string,
  body: { readonly to: FilingState; readonly revision: number; readonly note: string | null },
): Promise<Answer<FilingView>> => request(`${at(id)}/moves`, { method: 'POST', body })

export const putExplanation = (
  id: string,
  { fingerprint, ...body }: { readonly fingerprint: string; readonly rule: string; readonly reason: string },
): Promise<Answer<StoredExplanation>> =>
  request(`${at(id)}/explanations/${encodeURIComponent(fingerprint)}`, { method: 'PUT', body })

export const removeExplanation = (id: string, fingerprint: string): Promise<Answer<void>> =>
  request(`${at(id)}/explanations/${encodeURIComponent(fingerprint)}`, { method: 'DELETE' })

export const addRemark = (id: string, body: Pick<FilingRemark, 'target' | 'text'>): Promise<Answer<FilingRemark>> =>
  request(`${at(id)}/remarks`, { method: 'POST', body })

export const answerRemark = (remark: string, text: string): Promise<Answer<FilingRemark>> =>
  request(`/remarks/${encodeURIComponent(remark)}/answer`, { method: 'POST', body: { text } })

export const fieldHistory = (id: string, field: string): Promise<Answer<{ readonly items: readonly Field[] }>> =>
  request(`${at(id)}/fields/${encodeURIComponent(field)}/history`)

/** What last year's report offers to begin with; nothing is written. */
export const getStart = (id: string): Promise<Answer<{ readonly changes: readonly FieldChange[] }>> =>
  request(`${at(id)}/start`)

/** Keeps the file that a draft is taken from; the service reads it too, and writes nothing. */
export const keepDocument = (id: string, file: File): Promise<Answer<unknown>> => {
  const body = new FormData()
  body.append('file', file, file.name)
  return request(`${at(id)}/import`, { method: 'POST', body })
}

export const eventsOf = (id: string): string => `/api/v1${at(id)}/events`

/** Last year's report, where it was not filed here. */
export const putPrevious = (id: string, file: File): Promise<Answer<{ readonly report: Report }>> => {
  const body = new FormData()
  body.append('file', file, file.name)
  return request(`${at(id)}/previous`, { method: 'POST', body })
}
