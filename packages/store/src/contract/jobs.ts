/** Jobs: what takes longer than a request. */

import type { Actor, Change, Page, Paging } from './change.ts'

export interface Job {
  readonly id: string
  readonly district: string
  readonly kind: string
  readonly input: unknown
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly progress: { readonly done: number; readonly total: number | null; readonly note: string | null }
  readonly result: unknown
  readonly error: string | null
  readonly attempts: number
  readonly by: Actor
  readonly createdAt: string
  readonly updatedAt: string
}

export interface JobStore {
  add(
    district: string,
    job: Pick<Job, 'id' | 'kind' | 'input'> & { readonly notBefore?: string },
    change: Change,
  ): Promise<Job>
  get(district: string, id: string): Promise<Job | undefined>
  list(district: string, paging: Paging): Promise<Page<Job>>
  /** Takes the next job for a worker until `leaseUntil`; one whose lease ran out may be taken again. Never by two. */
  take(
    worker: string,
    lease: { readonly now: string; readonly until: string; readonly kinds: readonly string[] },
  ): Promise<Job | undefined>
  /** Extends the lease; `false`: it was lost or the job cancelled, and the worker must stop. */
  report(
    id: string,
    worker: string,
    state: { readonly progress: Job['progress']; readonly until: string; readonly now: string },
  ): Promise<boolean>
  finish(
    id: string,
    worker: string,
    end:
      | { readonly state: 'done'; readonly result: unknown }
      | { readonly state: 'failed'; readonly error: string; readonly retryAt?: string | undefined },
    at: string,
  ): Promise<boolean>
  cancel(district: string, id: string, change: Change): Promise<boolean>
  /** Items of a job that are done already, so that a job taken again does none twice. */
  doneItems(id: string): Promise<ReadonlyMap<string, unknown>>
  itemDone(id: string, item: string, result: unknown): Promise<void>
}
