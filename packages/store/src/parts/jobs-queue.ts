/** Who does which job next: one seam, a queue on each database. */

import type { Selectable } from 'kysely'
import { jobPatience } from '../contract/jobs.ts'
import type { Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'

export type JobRow = Selectable<Tables['jobs']>
export type JobKey = Pick<JobRow, 'district' | 'id' | 'kind'>

/** What happens within a transaction happens with the change of the record, or not at all. */
export interface JobQueue {
  /** Outside of transactions, before a job of the kind is put in. */
  readonly prepare: (kind: string) => Promise<void>
  readonly put: (tx: Tx, job: JobKey & { readonly notBefore?: string | undefined }) => Promise<void>
  readonly take: (
    worker: string,
    want: { readonly now: string; readonly until: string; readonly kinds: readonly string[] },
  ) => Promise<JobRow | undefined>
  /** Its worker lives. */
  readonly keep: (job: JobKey) => Promise<void>
  /** Nothing more is to be done about it. */
  readonly close: (tx: Tx, job: JobKey) => Promise<void>
  /** After a pause it is handed out again. */
  readonly putBack: (tx: Tx, job: JobKey) => Promise<void>
}

export const workersDied = '处理这项任务的程序多次中断，没有完成'

export function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** When a job that broke for the n-th time is tried again. */
export function nextTry(at: string, attempts: number): string {
  return later(at, jobPatience.pause * 1000 * 2 ** (attempts - 1))
}
