/** So many requests a minute from one person, key or address; counted in each process on its own. */

import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { Problem } from '../problem.ts'
import { addressOf } from '../request-origin.ts'

const minute = 60_000
const most = 50_000

/** A bucket that fills evenly: a burst up to the limit, then as many as the limit allows. */
export interface RateLimit {
  /** Seconds to wait; 0: go on. */
  take(who: string, perMinute: number): number
}

export function createRateLimit(clock: () => Date): RateLimit {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return {
    take(who, perMinute) {
      const now = clock().getTime()
      const bucket = buckets.get(who) ?? { left: perMinute, at: now }
      const left = Math.min(perMinute, bucket.left + ((now - bucket.at) / minute) * perMinute)
      buckets.delete(who)
      const oldest = buckets.size >= most ? buckets.keys().next().value : undefined
      if (oldest !== undefined) buckets.delete(oldest)
      buckets.set(who, { left: left < 1 ? left : left - 1, at: now })
      return left < 1 ? Math.ceil(((1 - left) / perMinute) * 60) : 0
    },
  }
}

export function limitRate(limit: RateLimit): MiddlewareHandler<Env> {
  return async function rateLimited(c, next) {
    const { actor, role } = c.var.who
    const who = role === 'public' ? addressOf(c) : actor.id
    refuseOver(limit.take(who, c.var.parts.settings.limits.requests))
    await next()
  }
}

/** Attempts to sign in, and everything else that guesses. */
export function limitGuesses(c: Context<Env>, limit: RateLimit): void {
  refuseOver(limit.take(`guess ${addressOf(c)}`, c.var.parts.settings.limits.signIns))
}

function refuseOver(seconds: number): void {
  if (seconds > 0) throw new Problem('too-many-requests', { headers: { 'Retry-After': String(seconds) } })
}
