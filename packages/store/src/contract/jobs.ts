/**
 * Jobs: what takes longer than a request. The record of a job is public and kept; which worker does it next is told by
 * the table itself on SQLite and by pg-boss on PostgreSQL, in the transaction that changes the record.
 */

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

/** The same on both databases. */
export const jobPatience = {
  /** Milliseconds after which a worker that says nothing is taken for dead. */
  lease: 60_000,
  /** Attempts after which a job that breaks has failed. */
  attempts: 5,
  /** Attempts after which a job has failed whose workers die: whatever kills them, it shall not kill all for ever. */
  deaths: 10,
  /** Seconds before a job that broke is tried again; twice as long each time. */
  pause: 10,
} as const

export interface JobStore {
  add(
    district: string,
    job: Pick<Job, 'id' | 'kind' | 'input'> & { readonly notBefore?: string },
    change: Change,
  ): Promise<Job>
  get(district: string, id: string): Promise<Job | undefined>
  list(district: string, paging: Paging): Promise<Page<Job>>
  /** Takes the next job for a worker; one whose worker fell silent may be taken again. Never by two. */
  take(worker: string, want: { readonly now: string; readonly kinds: readonly string[] }): Promise<Job | undefined>
  /** The worker lives; `false`: the job is another's by now or was cancelled, and the worker must stop. */
  report(
    id: string,
    worker: string,
    state: { readonly progress: Job['progress']; readonly now: string },
  ): Promise<boolean>
  /** `again`: it may be tried again, as often as `jobPatience` allows. `false`: as with `report`. */
  finish(
    id: string,
    worker: string,
    end:
      | { readonly state: 'done'; readonly result: unknown }
      | { readonly state: 'failed'; readonly error: string; readonly again: boolean },
    at: string,
  ): Promise<boolean>
  cancel(district: string, id: string, change: Change): Promise<boolean>
  /** Items of a job that are done already, so that a job taken again does none twice. */
  doneItems(id: string): Promise<ReadonlyMap<string, unknown>>
  itemDone(id: string, item: string, result: unknown): Promise<void>
}
