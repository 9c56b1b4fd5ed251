import type { Job } from '@gouji/store'
import type { Desk } from '../filings/desk.ts'
import type { ReadOne } from '../reading/read-one.ts'

/** What a handler is given: the job, at whose desk it works, and the way to tell how far it is. */
export interface JobWork {
  readonly job: Job
  readonly desk: Desk
  /** Reads a document. */
  readonly read: ReadOne
  /** Throws `Stopped` where the job was cancelled or another worker has taken it. */
  readonly progress: (done: number, total: number | null, note?: string) => Promise<void>
  /**
   * Does an item once: what a worker did that was killed after is taken as it is. The item itself must bear being done
   * twice, for the one in whose middle the worker was killed.
   */
  readonly once: <T>(item: string, work: () => Promise<T>) => Promise<T>
}

/** Answers the job's result, as JSON. */
export type JobHandler = (work: JobWork) => Promise<unknown>

/** The job is no longer this worker's: it stops without a word. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** The job cannot be done however often it is tried; the sentence says why, in Chinese. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless'
}
