import type { Signal, SignalListener } from '../contract/signals.ts'

/** Signals within one process. */
export function createSignals(): {
  readonly send: (signal: Signal) => void
  readonly listen: (listener: SignalListener) => () => void
} {
  const listeners = new Set<SignalListener>()
  return {
    send: (signal) => {
      // Later: whoever is told must find the lock of the sender released.
      queueMicrotask(() => {
        for (const listener of listeners) listener(signal)
      })
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
