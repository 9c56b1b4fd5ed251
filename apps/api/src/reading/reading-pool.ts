/**
 * Documents are read by processes of their own: a file that is large, or made to be so, holds up nobody who asks the
 * service meanwhile, and one that breaks, hangs or needs too much memory costs itself and nothing else.
 *
 * Not threads: memory that runs out in a thread ends the whole process (see `process-lane.ts` of the command).
 */

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ReadResult } from '@gouji/documents'
import workerpool from 'workerpool'
import type { ReadOne } from './read-one.ts'

export interface ReadingPool {
  readonly read: ReadOne
  close(): Promise<void>
}

export interface ReadingLimits {
  /** From the beginning of the work; a document that waits for its turn costs none of it. */
  readonly milliseconds: number
  /** Of the heap; what a document may cost outside it is bounded by the limits of its reader. */
  readonly mebibytes: number
}

const defaultLimits: ReadingLimits = { milliseconds: 60_000, mebibytes: 1024 }

/** Each keeps some 100 MiB: more would cost memory where few documents come at once. */
const mostProcesses = 4

/** The first document starts the first process. */
export function createReadingPool({
  milliseconds = defaultLimits.milliseconds,
  mebibytes = defaultLimits.mebibytes,
}: Partial<ReadingLimits> = {}): ReadingPool {
  // From source the worker is TypeScript too; built it is an entry of its own.
  const fromSource = import.meta.url.endsWith('.ts')
  const file = fileURLToPath(new URL(fromSource ? './worker.ts' : './worker.mjs', import.meta.url))
  const pool = workerpool.pool(file, {
    workerType: 'process',
    maxWorkers: Math.min(mostProcesses, availableParallelism()),
    // What dies of memory says so at length; the log has it in a line.
    emitStdStreams: true,
    forkOpts: {
      execArgv: [...(fromSource ? ['--conditions=source'] : []), `--max-old-space-size=${mebibytes}`],
      serialization: 'advanced',
    },
  })
  return {
    read: async (bytes, options) => {
      try {
        return await (pool.exec('read', [bytes, options]).timeout(milliseconds) as unknown as Promise<ReadResult>)
      } catch (error) {
        return lost(error, milliseconds / 1000)
      }
    },
    close: async () => {
      await pool.terminate(true)
    },
  }
}

function lost(error: unknown, seconds: number): ReadResult {
  if (error instanceof workerpool.Promise.TimeoutError) {
    const zh = `读取超过 ${seconds} 秒没有完成，已停止；文件可能过于复杂或已损坏，请在 Word 或 WPS 中另存后再试`
    return { kind: 'unreadable', reason: 'too-complex', message: { zh, en: `Not read within ${seconds} s.` } }
  }
  return {
    kind: 'unreadable',
    reason: 'reader-broke',
    message: {
      zh: '读取这份文件的进程意外退出，可能是文件过于复杂，占用内存过多；请在 Word 或 WPS 中另存后再试',
      en: 'The process that read the document ended; it may have needed too much memory.',
    },
    cause: error instanceof Error ? error.message : String(error),
  }
}
