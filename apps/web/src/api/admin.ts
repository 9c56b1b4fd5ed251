/** The administrator's requests, typed by what the service says of itself. */

import type { components } from '@gouji/client'
import { type Answer, request } from './request.ts'

type Schemas = components['schemas']

export type RosterAgency = Schemas['RosterAgency']
export type AgencyPut = Schemas['RosterPut']['agencies'][number]
export type RosterPreview = Schemas['RosterPreview'] & {
  /** Columns nobody knows. */
  readonly unread: readonly string[]
}
export type Person = Schemas['Person']
export type PeopleImport = Schemas['PeopleImport']
export type OneTimePassword = Schemas['OneTimePassword']
export type Campaign = Schemas['Campaign']
export type CampaignDue = Pick<
  Schemas['BoardRow'],
  'agency' | 'agencyName' | 'dueOn' | 'publishBy' | 'state' | 'stateName' | 'untouched'
>
export type ApiKey = Schemas['Key']
export type KeyAction = ApiKey['actions'][number]
export type Webhook = Schemas['Webhook']
export type Delivery = Schemas['Delivery']
export type DeliveryState = Delivery['state']
export type AuditEvent = Schemas['AuditEvent']
export type Verification = Schemas['Verification']
export type ProfileAnswer = Schemas['ProfileAnswer']

const part = encodeURIComponent

export const getRoster = (): Promise<Answer<{ readonly agencies: readonly RosterAgency[] }>> => request('/roster')

export const putAgencies = (agencies: readonly AgencyPut[]): Promise<Answer<unknown>> =>
  request('/roster', { method: 'PUT', body: { agencies } })

/** Written where it is applied: all that is sound. */
export const importRoster = (file: File, apply: boolean): Promise<Answer<RosterPreview>> =>
  sendList('/roster/import', file, apply)

export const importPeople = (file: File, apply: boolean): Promise<Answer<PeopleImport>> =>
  sendList('/people/import', file, apply)

function sendList<T>(path: string, file: File, apply: boolean): Promise<Answer<T>> {
  const body = new FormData()
  body.append('file', file, file.name)
  return request(`${path}?faulty=skip&apply=${apply}`, { method: 'POST', body })
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
  readonly reviewDays: number
}): Promise<Answer<Campaign>> => request('/campaigns', { method: 'POST', body, once: true })

export const changeCampaign = (
  id: string,
  body: Partial<Pick<Campaign, 'name' | 'state'>> & { readonly revision: number },
): Promise<Answer<Campaign>> => request(`/campaigns/${part(id)}`, { method: 'PATCH', body })

/** Of a campaign that nobody has begun. */
export const removeCampaign = (id: string): Promise<Answer<void>> =>
  request(`/campaigns/${part(id)}`, { method: 'DELETE' })

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
  state: DeliveryState | '',
  after: string | null,
): Promise<Answer<{ readonly items: readonly Delivery[]; readonly next: string | null }>> =>
  request(`/webhooks/deliveries?${new URLSearchParams({ ...(state && { state }), ...(after !== null && { after }) })}`)

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
