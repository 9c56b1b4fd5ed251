/** So many requests a minute from one person, key or address; counted by all processes together. */

import { createHash } from 'node:crypto'
import type { RateStore } from '@gouji/store'
import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { Problem } from '../problem.ts'
import { addressOf } from '../request-origin.ts'

const minute = 60_000
const most = 50_000

/** A bucket that fills evenly: a burst up to the limit, then as many as the limit allows. */
export interface RateLimit {
  /** Seconds to wait; 0: go on. */
  take(who: string, perMinute: number): Promise<number>
}

interface Purse {
  readonly left: number
  readonly until: number
}

/**
 * A second's worth is fetched at once and spent here, so that not every request asks the database; one by one where
 * there are few. Several processes let pass a second's worth each above the limit, and no more.
 */
export function createRateLimit({
  rates,
  clock,
}: {
  readonly rates: RateStore
  readonly clock: () => Date
}): RateLimit {
  const purses = new Map<string, Purse>()

  function put(who: string, purse: Purse): void {
    purses.delete(who)
    const oldest = purses.size >= most ? purses.keys().next().value : undefined
    if (oldest !== undefined) purses.delete(oldest)
    purses.set(who, purse)
  }

  return {
    async take(who, perMinute) {
      const at = clock()
      const purse = purses.get(who)
      if (purse && purse.left > 0 && purse.until > at.getTime()) {
        put(who, { ...purse, left: purse.left - 1 })
        return 0
      }
      const want = Math.max(1, Math.floor(perMinute / 60))
      const { granted, wait } = await rates.take(who, { perMinute, want, now: at.toISOString() })
      if (granted === 0) return wait
      // Another request of the same may have fetched meanwhile.
      const { left = 0 } = purses.get(who) ?? {}
      put(who, { left: left + granted - 1, until: at.getTime() + minute })
      return 0
    },
  }
}

export function limitRate(limit: RateLimit): MiddlewareHandler<Env> {
  return async function rateLimited(c, next) {
    const { actor, role } = c.var.who
    const who = role === 'public' ? addressOf(c) : actor.id
    refuseOver(await limit.take(who, c.var.parts.settings.limits.requests))
    await next()
  }
}

/** Attempts to sign in, and everything else that guesses; `account`: whose secret is guessed at. */
export async function limitGuesses(
  c: Context<Env>,
  { limit, account }: { readonly limit: RateLimit; readonly account: string },
): Promise<void> {
  const { signIns, signInsOfAll } = c.var.parts.settings.limits
  const address = addressOf(c)
  // Some type their password where the name belongs: it is not written down as it is.
  const whose = createHash('sha256').update(account.trim().toLowerCase()).digest('hex')
  refuseOver(await limit.take(`guess ${address} ${whose}`, signIns))
  refuseOver(await limit.take(`guess ${address}`, signInsOfAll))
}

function refuseOver(seconds: number): void {
  if (seconds > 0) throw new Problem('too-many-requests', { headers: { 'Retry-After': String(seconds) } })
}
