/** Where a request was sent to, and where it came from. */

import type { Context } from 'hono'
import type { Env } from './env.ts'

/** The address of ours that people use, `https://…`. */
export function originOf(c: Context<Env>): string {
  const { origin, behindProxy } = c.var.parts.settings
  if (origin !== undefined) return origin
  const url = new URL(c.req.url)
  if (!behindProxy) return url.origin
  const protocol = c.req.header('X-Forwarded-Proto') ?? url.protocol.slice(0, -1)
  return `${protocol}://${c.req.header('X-Forwarded-Host') ?? url.host}`
}

/** The network address of who asks; of the last hop before our own proxy where there is one. */
export function addressOf(c: Context<Env>): string {
  const forwarded = c.var.parts.settings.behindProxy ? c.req.header('X-Forwarded-For') : undefined
  return forwarded?.split(',').at(-1)?.trim() ?? c.env?.incoming?.socket.remoteAddress ?? 'unknown'
}
