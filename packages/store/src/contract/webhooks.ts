/** Webhooks and their deliveries. */

import type { Change, Page, Paging } from './change.ts'

export interface Webhook {
  readonly id: string
  readonly url: string
  readonly secret: string
  readonly events: readonly string[]
  readonly active: boolean
  readonly createdAt: string
}

export interface Delivery {
  readonly id: string
  readonly webhook: string
  readonly event: string
  readonly payload: unknown
  readonly state: 'waiting' | 'delivered' | 'dead'
  readonly attempts: number
  readonly nextAt: string | null
  readonly lastError: string | null
  readonly createdAt: string
}

/** What happened, as the webhooks that want it are told. */
export interface WebhookEvent {
  readonly id: string
  readonly event: string
  readonly payload: unknown
  readonly at: string
}

export interface WebhookStore {
  list(district: string): Promise<readonly Webhook[]>
  put(district: string, webhook: Omit<Webhook, 'createdAt'>, change: Change): Promise<Webhook>
  remove(district: string, id: string, change: Change): Promise<boolean>
  /** One delivery for each active webhook that wants the event; in the transaction of nothing else. */
  emit(district: string, event: WebhookEvent): Promise<number>
  due(lease: {
    readonly worker: string
    readonly now: string
    readonly until: string
    readonly limit: number
  }): Promise<readonly (Delivery & { readonly district: string })[]>
  settle(
    id: string,
    worker: string,
    outcome:
      | { readonly delivered: true; readonly at: string }
      | { readonly delivered: false; readonly error: string; readonly retryAt: string | null; readonly at: string },
  ): Promise<boolean>
  deliveries(district: string, filter: { readonly state?: Delivery['state'] }, paging: Paging): Promise<Page<Delivery>>
  /** Puts a dead one back in line. */
  retry(district: string, id: string, at: string): Promise<boolean>
}
