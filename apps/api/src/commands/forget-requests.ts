import type { Parts } from '../parts.ts'

const day = 24 * 60 * 60 * 1000
const hour = day / 24

/** Once an hour, answers kept for idempotency keys are dropped when they are a day old, and counts that are over. */
export function forgetOldRequests({ store, clock, log }: Parts): { readonly stop: () => void } {
  const timer = setInterval(() => {
    const answers = store.requests.forget(new Date(clock().getTime() - day).toISOString())
    Promise.all([answers, store.rates.forget()]).catch((error: unknown) =>
      log.warn({ error }, 'what is over was not dropped'),
    )
  }, hour)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
