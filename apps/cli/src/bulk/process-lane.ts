/**
 * A lane in a process of its own. One that breaks, hangs or needs too much memory costs the file it was at, and nothing
 * else: the next file gets a new one.
 *
 * Not a worker thread: the heap limit of a thread (`resourceLimits`) ends the whole process where memory runs out in a
 * built-in function. `new Array(1000).fill(0)` kept in a loop did so in every one of four tries on Node 24; of a
 * process it ended the process.
 */

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../usage-error.ts'
import { unreadReasons } from '../words-bulk.ts'
import { newBell } from './bell.ts'
import type { Lane } from './check-all.ts'
import { type Checked, type OpenedFile, unread } from './check-bytes.ts'
import type { ReadBefore } from './read-before.ts'
import type { FromWorker, Lost, ReadingPlan, Task, ToWorker, WorkerPlan } from './worker-messages.ts'

export interface WorkerLimits {
  /** Between two signs of life: a document, or the end of the file. */
  readonly milliseconds: number
  /** Of the heap; what a document may cost outside it is bounded by the limits of its reader. */
  readonly mebibytes: number
}

/** V8 would let the young part of the heap grow to 128 MiB in every worker, which makes nothing faster here. */
const youngHeap = '--max-semi-space-size=16'

const defaultLimits: WorkerLimits = { milliseconds: 60_000, mebibytes: 1024 }

interface Running {
  tell(message: ToWorker): void
  /** What the process says next; where it says nothing more, or not in time, why. */
  next(milliseconds?: number): Promise<FromWorker | Lost>
  end(): void
}

/** A lane that checks. */
export function processLane(plan: WorkerPlan, { limits }: { readonly limits?: WorkerLimits } = {}): Lane {
  const task = { kind: 'check', plan } as const
  return laneFor<Checked>(task, { limits, lost: (source, reason) => unread(source, { reason, ...plan }) })
}

/** A lane that reads last year's reports. */
export function readingLane(plan: ReadingPlan): Lane<ReadBefore> {
  const lost = (source: string, reason: Lost['reason']) =>
    ({ kind: 'unread', source, message: unreadReasons[reason] }) as const
  return laneFor<ReadBefore>({ kind: 'read', plan }, { lost })
}

/** What a worker answers is of the kind of its task. */
function laneFor<T extends Checked | ReadBefore>(
  task: Task,
  {
    limits = defaultLimits,
    lost,
  }: {
    readonly limits?: WorkerLimits | undefined
    /** What is said of a file that cost its worker. */
    readonly lost: (source: string, reason: Lost['reason']) => T
  },
): Lane<T> {
  let running: Running | undefined
  let closed = false
  const drop = () => {
    running?.end()
    running = undefined
  }
  return {
    async *check(file: OpenedFile) {
      if (closed) return
      const mine = running ?? launch(task, limits)
      if (!running) {
        // Known before it is ready, so that closing the lane ends it.
        running = mine
        const first = await mine.next()
        if (closed) return
        if (first.kind === 'usage') throw new UsageError(first.sentence)
        if (first.kind === 'lost') throw new Error(`a worker did not start (${first.cause})`)
      }
      mine.tell({ kind: 'file', file })
      for (;;) {
        const said = await mine.next(limits.milliseconds)
        if (said.kind === 'done' || closed) return
        if (said.kind === 'document') yield said.document as T
        else if (said.kind === 'usage') throw new UsageError(said.sentence)
        else if (said.kind === 'lost') {
          drop()
          yield lost(file.source, said.reason)
          return
        }
      }
    },
    close: async () => {
      closed = true
      drop()
    },
  }
}

/** Starts a process; the first thing it says is that it has loaded everything. */
function launch(task: Task, { mebibytes }: WorkerLimits): Running {
  // From source the worker is TypeScript too; built it is an entry of its own beside the command.
  const fromSource = import.meta.url.endsWith('.ts')
  const file = fileURLToPath(new URL(fromSource ? './worker.ts' : './worker.mjs', import.meta.url))
  // What dies of memory says so at length; nobody reads it but who looks for a fault.
  const said = task.plan.env.GOUJI_DEBUG === '1' ? 2 : 'ignore'
  const child = fork(file, [], {
    execArgv: [...(fromSource ? ['--conditions=source'] : []), `--max-old-space-size=${mebibytes}`, youngHeap],
    serialization: 'advanced',
    stdio: ['ignore', said, said, 'ipc'],
  })
  const running = listenTo(child)
  running.tell(task)
  return running
}

function listenTo(child: ChildProcess): Running {
  const letters: (FromWorker | Lost)[] = []
  const bell = newBell()
  const put = (letter: FromWorker | Lost) => {
    letters.push(letter)
    bell.ring()
  }
  child.on('message', (message) => put(message as FromWorker))
  child.on('error', (error) => put({ kind: 'lost', reason: 'checker-died', cause: error.message }))
  child.on('exit', (code, signal) => {
    // Ctrl-C reaches every process of the terminal: the run is about to end, and the file is not to blame.
    if (signal !== 'SIGINT') put({ kind: 'lost', reason: reasonOf(code, signal), cause: signal ?? `code ${code}` })
  })
  return {
    // One that is gone already has said so.
    tell: (message) => void child.send(message, () => {}),
    next: async (milliseconds) => {
      let slow = false
      const late = () => {
        slow = true
        bell.ring()
      }
      const timer = milliseconds === undefined ? undefined : setTimeout(late, milliseconds)
      try {
        for (;;) {
          const letter = letters.shift()
          if (letter) return letter
          if (slow) return { kind: 'lost', reason: 'too-slow', cause: `silent for ${milliseconds} ms` }
          await bell.wait()
        }
      } finally {
        clearTimeout(timer)
      }
    },
    end: () => {
      child.kill('SIGKILL')
      put({ kind: 'lost', reason: 'checker-died', cause: 'ended' })
    },
  }
}

/** V8 aborts where its heap is full, the system kills where its memory is. */
function reasonOf(code: number | null, signal: string | null): Lost['reason'] {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134 ? 'out-of-memory' : 'checker-died'
}
