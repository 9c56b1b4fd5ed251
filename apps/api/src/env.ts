import type { Change, OnceKey } from '@gouji/store'
import type { HttpBindings } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Parts } from './parts.ts'
import type { Who } from './policy/who.ts'

export interface Env {
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: {
    requestId: string
    /** The idempotency key it came with. */
    once?: OnceKey
    /** The answer has the headers of the API already. */
    hasHeaders?: boolean
    who: Who
    parts: Parts
  }
}

export type Api = OpenAPIHono<Env>

/** Who changes something now and under which request, as the store wants to know. */
export function changeOf(c: Context<Env>): Change {
  const { parts, who, requestId, once } = c.var
  return { by: who.actor, at: parts.clock().toISOString(), request: requestId, once }
}
