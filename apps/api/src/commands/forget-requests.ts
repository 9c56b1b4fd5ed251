import type { Parts } from '../parts.ts'

const day = 24 * 60 * 60 * 1000
const hour = day / 24

/** Once an hour, answers kept for idempotency keys are dropped when they are a day old. */
export function forgetOldRequests({ store, clock, log }: Parts): { readonly stop: () => void } {
  const timer = setInterval(() => {
    store.requests
      .forget(new Date(clock().getTime() - day).toISOString())
      .catch((error: unknown) => log.warn({ error }, 'old answers were not dropped'))
  }, hour)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
