/** Server-sent events: the stream, its heartbeat, and waiting for what happens. */

import type { Signal, Store } from '@gouji/store'
import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Env } from '../env.ts'

/** A proxy cuts a connection on which nothing comes for a minute. */
const heartbeat = 15_000
/** After that the client connects again, and is asked again who it is. */
const longest = 30 * 60_000

/** Wakes when a signal fits, or something else rings; what rings while nobody waits is kept. */
export class Bell {
  #rung = false
  #wake: (() => void) | undefined

  ring(): void {
    this.#rung = true
    this.#wake?.()
  }

  async heard(within: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, within)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#wake = undefined
    this.#rung = false
  }
}

interface Following {
  readonly store: Store
  readonly fits: (signal: Signal) => boolean
  /** How long to wait for a signal before looking again all the same. */
  readonly pause?: number
  /** Sends what is new; `false`: there will be nothing more. */
  readonly send: (stream: SSEStreamingApi) => Promise<boolean>
  readonly bell?: Bell
  readonly ended?: () => void
}

/** An answer that goes on for as long as the client listens. */
export function follow(
  c: Context<Env>,
  { store, fits, pause = heartbeat, send, bell = new Bell(), ended }: Following,
): Response {
  const { stopping } = c.var.parts
  c.header('X-Accel-Buffering', 'no')
  const response = streamSSE(c, async (stream) => {
    const stop = store.onSignal((signal) => {
      if (fits(signal)) bell.ring()
    })
    const ring = () => bell.ring()
    stream.onAbort(ring)
    stopping?.addEventListener('abort', ring)
    const until = Date.now() + longest
    try {
      while (!stream.aborted && !stopping?.aborted && Date.now() < until && (await send(stream))) {
        await bell.heard(pause)
        if (!stream.aborted) await stream.write(': \n\n')
      }
    } finally {
      stop()
      stopping?.removeEventListener('abort', ring)
      ended?.()
    }
  })
  response.headers.set('Cache-Control', 'no-store')
  return response
}
