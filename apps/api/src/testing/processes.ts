/** The program itself, in processes of its own on one database, for tests. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** `gouji serve …` or `gouji worker`, on a database that is there already: `postgres://…`, or the folder of `gouji.sqlite`. */
export function startProcess(args: readonly string[], { database }: { readonly database: string }): ChildProcess {
  const { DATABASE_URL: _, ...inherited } = process.env
  const where = database.startsWith('postgres') ? { DATABASE_URL: database } : { GOUJI_DATA: database }
  const env = { ...inherited, ...where, GOUJI_SECRET: 'x'.repeat(48), GOUJI_LOG: 'error' }
  return spawn(process.execPath, ['--conditions=source', main, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Ends a process, and comes back when it is gone. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** Resolves when a service answers at the port. */
export async function readyAt(port: number): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const response = await fetch(`http://localhost:${port}/readyz`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nothing answers at ${port}`)
}
