/** Runs the command inside the test, with streams that remember. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../program.ts'
import type { Io, Sink } from '../terminal.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface World {
  readonly cwd?: string
  readonly stdin?: string
  readonly env?: Io['env']
  /** Width of the terminal both streams are; without it they are none. */
  readonly terminal?: number
  /** The day; the clock stands still. */
  readonly today?: string
  readonly onInterrupt?: Io['onInterrupt']
}

export async function runInMemory(argv: readonly string[], world: World = {}): Promise<Ran> {
  const { cwd = import.meta.dirname, stdin = '', env = {}, terminal, today = '2026-02-10', onInterrupt } = world
  const out = memory(terminal)
  const err = memory(terminal)
  const code = await run(argv, {
    stdin: bytes(stdin),
    stdout: out.sink,
    stderr: err.sink,
    cwd,
    env,
    now: () => new Date(today),
    ...(onInterrupt && { onInterrupt }),
  })
  return { code, stdout: out.text(), stderr: err.text() }
}

/** Streams that remember, for parts of the command that are called alone. */
export function inMemoryIo(): { readonly io: Io; readonly stdout: () => string } {
  const out = memory(undefined)
  const err = memory(undefined)
  const now = () => new Date('2026-02-10')
  const io = { stdin: bytes(''), stdout: out.sink, stderr: err.sink, cwd: import.meta.dirname, env: {}, now }
  return { io, stdout: out.text }
}

/** A folder with files for the time of one test. */
export async function withFiles<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function memory(terminal: number | undefined): { sink: Sink; text: () => string } {
  let written = ''
  const write = (text: string, done?: () => void) => {
    written += text
    done?.()
  }
  return {
    sink: { write, ...(terminal !== undefined && { isTTY: true, columns: terminal }) },
    text: () => written,
  }
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
