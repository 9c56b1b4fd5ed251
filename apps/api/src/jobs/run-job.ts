/** One job, from being taken to its end. */

import { type Job, jobPatience } from '@gouji/store'
import type { Desk } from '../filings/desk.ts'
import type { Parts } from '../parts.ts'
import { Hopeless, type JobWork, Stopped } from './job-work.ts'
import { jobKinds } from './kinds.ts'

type JobParts = Pick<Parts, 'store' | 'clock' | 'newId' | 'log' | 'read'>

/** Takes the next job and does it; `false`: there was none. */
export async function runNextJob(parts: JobParts, worker: string): Promise<boolean> {
  const { store } = parts
  const job = await store.jobs.take(worker, { now: nowOf(parts), kinds: Object.keys(jobKinds) })
  if (!job) return false
  await runJob(parts, { job, worker })
  return true
}

async function runJob(parts: JobParts, { job, worker }: { readonly job: Job; readonly worker: string }): Promise<void> {
  const { store, log } = parts
  const { progress } = job
  let current = progress
  const keepUp = async () => {
    const held = await store.jobs.report(job.id, worker, { progress: current, now: nowOf(parts) })
    if (!held) throw new Stopped()
  }
  // Between two reports of a long item the lease is renewed; what is lost meanwhile shows at the next report.
  const beat = setInterval(() => void keepUp().catch(() => clearInterval(beat)), jobPatience.lease / 3)
  const handled = await store.jobs.doneItems(job.id)
  const work: JobWork = {
    job,
    desk: deskOf(parts, job),
    read: parts.read,
    progress: async (done, total, note) => {
      current = { done, total, note: note ?? null }
      await keepUp()
    },
    once: async <T>(item: string, doIt: () => Promise<T>): Promise<T> => {
      if (handled.has(item)) return handled.get(item) as T
      const result = await doIt()
      await store.jobs.itemDone(job.id, item, result)
      return result
    },
  }
  try {
    const handler = jobKinds[job.kind]
    if (!handler) throw new Hopeless('本版本不认识这种任务')
    const result = await handler(work)
    await keepUp()
    await store.jobs.finish(job.id, worker, { state: 'done', result }, nowOf(parts))
  } catch (error) {
    if (error instanceof Stopped) return
    const hopeless = error instanceof Hopeless
    if (!hopeless) log.error({ job: job.id, kind: job.kind, error }, 'a job broke')
    const said = hopeless ? error.message : '处理时程序出错，详见日志'
    await store.jobs.finish(job.id, worker, { state: 'failed', error: said, again: !hopeless }, nowOf(parts))
  } finally {
    clearInterval(beat)
  }
}

function nowOf({ clock }: Pick<Parts, 'clock'>): string {
  return clock().toISOString()
}

function deskOf({ store, clock, newId }: JobParts, { district, by, id }: Job): Desk {
  return { store, district, actor: by, clock, newId, request: id }
}
