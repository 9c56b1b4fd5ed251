/**
 * `pnpm run bench:bulk [COUNT…]`: `gouji check` over so many Word files, with one worker and with two: documents a
 * second and the most memory the command and its workers had at a time. Files are made once, in GOUJI_BENCH_FOLDER or
 * the folder for temporary files, and kept.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { bulkFiles } from './bulk-files.ts'

const counts = process.argv.slice(2).map(Number)
const base = process.env.GOUJI_BENCH_FOLDER ?? join(tmpdir(), 'gouji-bench')
const command = join(import.meta.dirname, '../../../apps/cli/src/main.ts')
const millisecondsBetweenLooks = 100

interface Measured {
  readonly seconds: number
  /** Of the command itself and of all its workers together, in MiB. */
  readonly command: number
  readonly workers: number
  /** Of the result, in MiB. */
  readonly result: number
}

async function check(folder: string, { workers }: { readonly workers: number }): Promise<Measured> {
  const result = join(base, 'result.ndjson')
  const argv = [
    'check',
    folder,
    '--no-config',
    '--concurrency',
    String(workers),
    '--format',
    'ndjson',
    '--output-file',
    result,
  ]
  const started = performance.now()
  const child = spawn(process.execPath, ['--conditions=source', command, ...argv], { stdio: 'ignore' })
  const most = { command: 0, workers: 0 }
  const timer = setInterval(() => {
    most.command = Math.max(most.command, residentOf(child.pid))
    most.workers = Math.max(
      most.workers,
      childrenOf(child).reduce((sum, pid) => sum + residentOf(pid), 0),
    )
  }, millisecondsBetweenLooks)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0 && code !== 1) throw new Error(`the command ended with ${code}`)
  const seconds = (performance.now() - started) / 1000
  return { seconds, ...most, result: (await stat(result)).size / 2 ** 20 }
}

/** Resident memory of a process in MiB; 0 where it is no more. */
function residentOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s*(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function childrenOf({ pid }: ChildProcess): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((other) => parentOf(other) === pid)
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/PPid:\s*(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
const columns = ['files', 'workers', 'seconds', 'files/s', 'command MiB', 'workers MiB', 'result MiB']
process.stdout.write(`${columns.map((column) => column.padStart(12)).join('')}\n`)
for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
  const folder = await bulkFiles(count, base)
  for (const workers of [1, 2]) {
    const { seconds, command: own, workers: others, result } = await check(folder, { workers })
    const row = [
      count,
      workers,
      seconds.toFixed(1),
      Math.round(count / seconds),
      ...[own, others, result].map(Math.round),
    ]
    process.stdout.write(`${row.map((cell) => String(cell).padStart(12)).join('')}\n`)
  }
}
