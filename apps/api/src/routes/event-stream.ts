/** Server-sent events: the stream, its heartbeat, and waiting for what happens. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { Signal, Store } from '@gouji/store'
import type { Context } from 'hono'
import { type SSEMessage, type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Env } from '../env.ts'

/** A proxy cuts a connection on which nothing comes for a minute. */
const heartbeat = 15_000
/** After that the client connects again, and is asked again who it is. */
const longest = 30 * 60_000
/** What is being sent when the service stops may go out, unless nobody takes it. */
const lastWords = 500

/** Sends an event. */
export type Say = (message: SSEMessage) => Promise<void>

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
  /** Says what is new; `false`: there will be nothing more. */
  readonly send: (say: Say) => Promise<boolean>
  readonly ended?: () => Promise<void>
}

/** An answer that goes on for as long as the client listens. */
export function follow(c: Context<Env>, { store, fits, pause = heartbeat, send, ended }: Following): Response {
  const { stopping, streams } = c.var.parts
  c.header('X-Accel-Buffering', 'no')
  const told = async (stream: SSEStreamingApi) => {
    const bell = new Bell()
    const stop = store.onSignal((signal) => {
      if (fits(signal)) bell.ring()
    })
    const ring = () => bell.ring()
    stream.onAbort(ring)
    stopping?.addEventListener('abort', ring)
    const until = Date.now() + longest
    const goOn = () => !stream.aborted && !stopping?.aborted && Date.now() < until
    let taken = true
    // Only a write is given up: what is being read in the store is read to its end before the store closes.
    const write = async (writing: () => Promise<unknown>) => {
      if (taken) taken = await isDone(writing(), stopping)
    }
    try {
      while (goOn() && (await send((message) => write(() => stream.writeSSE(message))))) {
        await bell.heard(pause)
        if (goOn()) await write(() => stream.write(': \n\n'))
      }
    } finally {
      stop()
      stopping?.removeEventListener('abort', ring)
      await ended?.()
    }
  }
  const response = streamSSE(c, (stream) => {
    const telling = told(stream)
    // Whoever closes the store waits for those who read in it.
    streams?.add(telling)
    return telling.finally(() => streams?.delete(telling))
  })
  response.headers.set('Cache-Control', 'no-store')
  return response
}

/** `false`: the service has been stopping for a moment, and it still was not. A client that reads no more holds up a write for ever. */
async function isDone(work: Promise<unknown>, stopping: AbortSignal | undefined): Promise<boolean> {
  const done = work.then(() => true)
  if (!stopping) return done
  const over = new AbortController()
  const stopped = new Promise<false>((resolve) => {
    const wait = () =>
      void sleep(lastWords, undefined, { signal: over.signal }).then(
        () => resolve(false),
        () => undefined,
      )
    if (stopping.aborted) wait()
    else stopping.addEventListener('abort', wait, { once: true, signal: over.signal })
  })
  try {
    return await Promise.race([done, stopped])
  } finally {
    over.abort()
  }
}
