import type { Parts } from '../parts.ts'
import { deliverDue } from '../webhooks/deliver.ts'
import { runNextJob } from './run-job.ts'

/** Does all jobs and deliveries that are due, until there is none left or the worker is to stop after what it does. */
export async function workOff(
  parts: Parts,
  { worker, goOn = () => true }: { readonly worker: string; readonly goOn?: () => boolean },
): Promise<void> {
  while (goOn()) {
    const jobs = (await runNextJob(parts, worker)) ? 1 : 0
    const deliveries = goOn() ? await deliverDue(parts, worker) : 0
    if (jobs + deliveries === 0) return
  }
}
