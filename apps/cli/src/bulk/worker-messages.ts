/** What the command and its workers say to each other: plain data. */

import type { Message, Profile } from '@gouji/core'
import type { unreadReasons } from '../words-bulk.ts'
import type { Checked, OpenedFile, Plan } from './check-bytes.ts'
import type { ReadBefore } from './read-before.ts'

/** A plan as plain data: rules are code, and every worker loads them itself. */
export interface WorkerPlan extends Omit<Plan, 'settings'> {
  readonly profile: Profile
  /** The module of the district's own rules. */
  readonly rules?: string | undefined
  readonly cwd: string
  readonly env: { readonly GOUJI_DEBUG: string | undefined }
}

/** Reports are read and no more: those of last year. */
export interface ReadingPlan {
  readonly env: WorkerPlan['env']
}

/** What there is to do comes first, then file after file. */
export type ToWorker =
  | { readonly kind: 'check'; readonly plan: WorkerPlan }
  | { readonly kind: 'read'; readonly plan: ReadingPlan }
  | { readonly kind: 'file'; readonly file: OpenedFile }

/** The first thing a worker is told. */
export type Task = Exclude<ToWorker, { readonly kind: 'file' }>

/** That it is ready, what came of each document of a file, that the file is done, or that the whole run must end. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'document'; readonly document: Checked | ReadBefore }
  | { readonly kind: 'done' }
  | { readonly kind: 'usage'; readonly sentence: Message }

/** A worker says nothing more, or not in time. */
export interface Lost {
  readonly kind: 'lost'
  readonly reason: keyof typeof unreadReasons
  readonly cause: string
}
