/** Reads and writes documents beside the page, so that typing never waits for them. Readers load when used. */

import { readLists, readReport, writeReport } from '@gouji/documents'
import type { Done, Job } from './work.ts'

self.onmessage = async ({ data }: MessageEvent<Job>) => {
  self.postMessage(await work(data).catch((error: unknown): Done => ({ kind: 'failed', why: String(error) })))
}

async function work(job: Job): Promise<Done> {
  if (job.kind === 'read') {
    const { bytes, name, withDocument = false } = job
    return { kind: 'read', result: await readReport(bytes, { name, withDocument }) }
  }
  if (job.kind === 'lists') return { kind: 'listed', result: await readLists(job.bytes) }
  return { kind: 'written', bytes: new Uint8Array(await writeReport(job.report, job.format)) }
}
