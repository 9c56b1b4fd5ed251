/** One connection that LISTENs, opened when someone listens and opened again when it breaks. */

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Signal } from '../contract/signals.ts'

const pause = 1_000

export function listenOn(
  settings: pg.ClientConfig,
  { channel, onSignal }: { readonly channel: string; readonly onSignal: (signal: Signal) => void },
): { readonly need: () => () => void; readonly close: () => Promise<void> } {
  let needed = 0
  let closed = false
  let client: pg.Client | undefined
  let running = false

  async function keepListening(): Promise<void> {
    running = true
    while (needed > 0 && !closed) {
      try {
        await listenOnce()
      } catch {
        // Signals are hints: until the connection is back, whoever waits looks from time to time.
      }
      if (needed > 0 && !closed) await sleep(pause, undefined, { ref: false })
    }
    running = false
  }

  async function listenOnce(): Promise<void> {
    const current = new pg.Client(settings)
    const ended = new Promise<void>((resolve) => {
      current.on('error', () => resolve())
      current.on('end', () => resolve())
    })
    current.on('notification', ({ payload }) => {
      if (payload) onSignal(JSON.parse(payload) as Signal)
    })
    await current.connect()
    client = current
    if (closed || needed === 0) return stop()
    await current.query(`listen "${channel}"`)
    await ended
    client = undefined
    await current.end().catch(() => undefined)
  }

  async function stop(): Promise<void> {
    const current = client
    client = undefined
    await current?.end().catch(() => undefined)
  }

  return {
    need: () => {
      needed += 1
      if (!running) void keepListening()
      return () => {
        needed -= 1
        if (needed === 0) void stop()
      }
    },
    close: async () => {
      closed = true
      await stop()
    },
  }
}
