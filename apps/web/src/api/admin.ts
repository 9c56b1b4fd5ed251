import type { EditionId, Report, Role } from '@gouji/core'
import { type Answer, request } from './request.ts'

type AgencyKind = Report['agency']['kind']

export interface RosterAgency {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  readonly shortName: string | null
  readonly kind: AgencyKind
  readonly code: string | null
  readonly position: number
  readonly retired: boolean
  readonly revision: number
}

export type AgencyPut = Omit<RosterAgency, 'id' | 'revision' | 'position'> & {
  readonly id?: string
  readonly revision?: number
  readonly position?: number
}

export interface RosterPreview {
  readonly rows: readonly {
    readonly row: number
    readonly name: string
    readonly shortName: string | null
    readonly kind: AgencyKind
    readonly code: string | null
    readonly parent: string | null
    readonly change: 'new' | 'changed' | 'same'
  }[]
  readonly problems: readonly RowProblem[]
  readonly applied: boolean
}

export interface Person {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly role: Exclude<Role, 'integration'>
  readonly agency: string | null
  readonly active: boolean
  readonly revision: number
}

export interface OneTimePassword {
  readonly person: Person
  readonly password: string
}

export interface PeopleImport {
  readonly rows: readonly {
    readonly row: number
    readonly name: string
    readonly role: Person['role']
    /** Its name. */
    readonly agency: string | null
    readonly username: string
    readonly change: 'new' | 'known'
  }[]
  /** Rows without a name, left out. */
  readonly blank: number
  readonly problems: readonly RowProblem[]
  readonly applied: boolean
  readonly passwords: readonly { readonly username: string; readonly password: string }[]
}

interface RowProblem {
  readonly row: number
  readonly column: string | null
  readonly message: string
}

export interface Campaign {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly edition: EditionId
  readonly state: 'open' | 'closed'
  readonly opensOn: string
  readonly createdAt: string
  readonly revision: number
}

export interface CampaignDue {
  readonly agency: string
  readonly agencyName: string
  readonly dueOn: string
  readonly stateName: string
}

export type KeyAction = 'read' | 'fill' | 'submit' | 'check'

export interface ApiKey {
  readonly id: string
  readonly name: string
  readonly agencies: readonly string[]
  readonly actions: readonly KeyAction[]
  /** Its first characters, to tell it from others. */
  readonly start: string | null
  readonly expiresAt: string | null
  readonly createdAt: string
}

export interface Webhook {
  readonly id: string
  readonly url: string
  readonly events: readonly string[]
  readonly active: boolean
  readonly createdAt: string
}

export interface Delivery {
  readonly id: string
  readonly webhook: string
  readonly event: string
  readonly state: 'waiting' | 'delivered' | 'dead'
  readonly attempts: number
  readonly nextAt: string | null
  readonly lastError: string | null
  readonly createdAt: string
}

export interface AuditEvent {
  readonly number: number
  readonly at: string
  readonly by: { readonly kind: string; readonly id: string; readonly name: string }
  readonly action: string
  readonly subject: string | null
  readonly detail: unknown
}

export interface Verification {
  readonly intact: boolean
  readonly audit: { readonly checked: number; readonly broken: readonly BrokenLink[] }
  readonly versions: { readonly checked: number; readonly broken: readonly BrokenLink[] }
}

interface BrokenLink {
  readonly subject: string
  readonly number: number
  readonly reason: 'altered' | 'removed' | 'inserted'
}

export interface ProfileAnswer {
  readonly profile: unknown
  readonly effective: unknown
  readonly revision: number
}

const part = encodeURIComponent

export const getRoster = (): Promise<Answer<{ readonly agencies: readonly RosterAgency[] }>> => request('/roster')

export const putAgencies = (agencies: readonly AgencyPut[]): Promise<Answer<unknown>> =>
  request('/roster', { method: 'PUT', body: { agencies } })

export const importRoster = (file: File, apply: boolean): Promise<Answer<RosterPreview>> =>
  sendList('/roster/import', file, apply)

export const importPeople = (file: File, apply: boolean): Promise<Answer<PeopleImport>> =>
  sendList('/people/import', file, apply)

function sendList<T>(path: string, file: File, apply: boolean): Promise<Answer<T>> {
  const body = new FormData()
  body.append('file', file, file.name)
  return request(`${path}?apply=${apply}`, { method: 'POST', body })
}

export const getPeople = (): Promise<Answer<{ readonly people: readonly Person[] }>> => request('/people')

export const addPerson = (
  body: Pick<Person, 'username' | 'name' | 'role' | 'agency'>,
): Promise<Answer<OneTimePassword>> => request('/people', { method: 'POST', body })

export const changePerson = (
  id: string,
  body: Partial<Pick<Person, 'name' | 'role' | 'agency' | 'active'>> & { readonly revision: number },
): Promise<Answer<Person>> => request(`/people/${part(id)}`, { method: 'PATCH', body })

export const resetPerson = (id: string): Promise<Answer<OneTimePassword>> =>
  request(`/people/${part(id)}/reset`, { method: 'POST' })

export const getCampaigns = (): Promise<Answer<{ readonly campaigns: readonly Campaign[] }>> => request('/campaigns')

export const addCampaign = (body: {
  readonly name: string
  readonly year: number
  readonly opensOn?: string
}): Promise<Answer<Campaign>> => request('/campaigns', { method: 'POST', body })

export const changeCampaign = (
  id: string,
  body: Partial<Pick<Campaign, 'name' | 'state'>> & { readonly revision: number },
): Promise<Answer<Campaign>> => request(`/campaigns/${part(id)}`, { method: 'PATCH', body })

export const getDues = (id: string): Promise<Answer<{ readonly rows: readonly CampaignDue[] }>> =>
  request(`/campaigns/${part(id)}/board`)

export const putDues = (
  id: string,
  agencies: readonly { readonly agency: string; readonly dueOn: string }[],
): Promise<Answer<unknown>> => request(`/campaigns/${part(id)}/agencies`, { method: 'PUT', body: { agencies } })

export const getKeys = (): Promise<Answer<{ readonly keys: readonly ApiKey[] }>> => request('/keys')

export const addKey = (
  body: Pick<ApiKey, 'name' | 'agencies' | 'actions' | 'expiresAt'>,
): Promise<Answer<{ readonly key: ApiKey; readonly secret: string }>> => request('/keys', { method: 'POST', body })

export const removeKey = (id: string): Promise<Answer<void>> => request(`/keys/${part(id)}`, { method: 'DELETE' })

export const getWebhooks = (): Promise<Answer<{ readonly webhooks: readonly Webhook[] }>> => request('/webhooks')

export const putWebhook = (
  id: string,
  body: Pick<Webhook, 'url' | 'events' | 'active'>,
): Promise<Answer<{ readonly webhook: Webhook; readonly secret: string | null }>> =>
  request(`/webhooks/${part(id)}`, { method: 'PUT', body })

export const removeWebhook = (id: string): Promise<Answer<void>> =>
  request(`/webhooks/${part(id)}`, { method: 'DELETE' })

export const getDeliveries = (
  after: string | null,
): Promise<Answer<{ readonly items: readonly Delivery[]; readonly next: string | null }>> =>
  request(`/webhooks/deliveries?state=dead${after === null ? '' : `&after=${part(after)}`}`)

export const retryDelivery = (id: string): Promise<Answer<void>> =>
  request(`/webhooks/deliveries/${part(id)}/retry`, { method: 'POST' })

export const getAudit = (
  query: Readonly<Record<string, string>>,
): Promise<Answer<{ readonly items: readonly AuditEvent[]; readonly next: string | null }>> =>
  request(`/audit?${new URLSearchParams(query)}`)

export const verifyAudit = (): Promise<Answer<Verification>> => request('/audit/verify')

export const getProfile = (): Promise<Answer<ProfileAnswer>> => request('/profile')

export const putProfile = (profile: unknown, revision: number): Promise<Answer<ProfileAnswer>> =>
  request('/profile', { method: 'PUT', body: profile, headers: { 'if-match': `"${revision}"` } })
