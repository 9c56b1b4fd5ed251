/** A job of a campaign, followed to its end: whoever leaves the page and comes back finds it where it is. */

import { onBeforeUnmount, onMounted, shallowRef } from 'vue'
import type { Answer } from '../../api/request.ts'
import { cancelJob, getJob, type Job, type JobEntry, jobEvents, listJobs } from '../../api/review.ts'
import { problemText } from '../../shell/problem-text.ts'

/** Milliseconds after which it is asked anew where the connection broke. */
const pause = 2000

export const isUnderWay = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running'

export function useJob({ kind, campaign }: { readonly kind: string; readonly campaign: string }) {
  const job = shallowRef<Job>()
  /** Those that went before it, the newest first. */
  const earlier = shallowRef<readonly JobEntry[]>([])
  const problem = shallowRef('')
  /** Whether there is one is known. */
  const looked = shallowRef(false)
  let left = false
  let events: EventSource | undefined
  let waiting: ReturnType<typeof setTimeout>
  let ended: (job: Job) => void = () => {}

  async function look(): Promise<void> {
    const answer = await listJobs()
    problem.value = answer.kind === 'ok' ? '' : problemText(answer)
    looked.value = true
    if (answer.kind !== 'ok') return
    const [newest, ...others] = answer.value.items.filter((one) => one.kind === kind && one.campaign === campaign)
    earlier.value = others
    if (!newest) return
    const whole = await getJob(newest.id)
    if (whole.kind === 'ok') take(whole.value)
    else problem.value = problemText(whole)
  }

  function take(now: Job): void {
    job.value = now
    if (isUnderWay(now)) follow(now.id)
  }

  function follow(id: string): void {
    stop()
    // An answer may come when nobody looks any more.
    if (left) return
    events = new EventSource(jobEvents(id))
    events.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const now = JSON.parse(data) as Job
      job.value = now
      if (isUnderWay(now)) return
      stop()
      ended(now)
    })
    events.addEventListener('error', () => {
      stop()
      waiting = setTimeout(() => void again(id), pause)
    })
  }

  async function again(id: string): Promise<void> {
    const answer = await getJob(id)
    if (answer.kind !== 'ok') {
      waiting = setTimeout(() => void again(id), pause)
      return
    }
    take(answer.value)
    if (!isUnderWay(answer.value)) ended(answer.value)
  }

  /** Begins a new one; what the service refused stands in `problem`. */
  async function start(ask: () => Promise<Answer<Job>>): Promise<boolean> {
    const answer = await ask()
    problem.value = answer.kind === 'ok' ? '' : problemText(answer)
    if (answer.kind !== 'ok') return false
    if (job.value) earlier.value = [job.value, ...earlier.value]
    take(answer.value)
    return true
  }

  async function cancel(): Promise<void> {
    if (!job.value) return
    const answer = await cancelJob(job.value.id)
    await look()
    if (answer.kind !== 'ok') problem.value = problemText(answer)
  }

  function stop(): void {
    clearTimeout(waiting)
    events?.close()
  }

  onMounted(look)
  onBeforeUnmount(() => {
    left = true
    stop()
  })
  return {
    job,
    earlier,
    problem,
    looked,
    start,
    cancel,
    look,
    whenEnded: (then: (job: Job) => void) => {
      ended = then
    },
  }
}
