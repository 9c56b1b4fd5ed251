/**
 * `pnpm run bench:bulk [COUNT…] [--workers 1,2] [--formats ndjson,html] [--previous]`: `gouji check` over so many
 * thousand Word files, with so many workers: documents a second, processor time, and the most memory the command and
 * its workers had until a quarter, half and the end of the run. Files are made once, in GOUJI_BENCH_FOLDER or the folder
 * for temporary files, and kept there; a larger count uses those of a smaller one.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bulkFolder, perFolder } from './bulk-files.ts'
import { type Taken, watch } from './bulk-memory.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: '1,2' },
    formats: { type: 'string', default: 'ndjson' },
    previous: { type: 'boolean', default: false },
  },
})
const counts = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000]
const formats = values.formats.split(',')
const base = process.env.GOUJI_BENCH_FOLDER ?? join(tmpdir(), 'gouji-bench')
const command = join(import.meta.dirname, '../../../apps/cli/src/main.ts')

/** The figures, and the size of all results in MiB. */
async function check(
  folder: string,
  { workers, previous }: { readonly workers: string; readonly previous: string | undefined },
): Promise<Taken & { readonly result: number }> {
  const results = formats.map((format) => join(base, `result-${process.pid}.${format}`))
  const outputs = formats.flatMap((format, i) => ['--format', format, '--output-file', results[i] ?? ''])
  const beside = previous === undefined ? [] : ['--previous', previous]
  const argv = ['check', folder, '--no-config', '--concurrency', workers, ...beside, ...outputs]
  const child = spawn(process.execPath, ['--conditions=source', command, ...argv], { stdio: 'ignore' })
  const ended = watch(child)
  const [code] = await once(child, 'close')
  const taken = ended()
  if (code !== 0 && code !== 1) throw new Error(`the command ended with ${code}`)
  let result = 0
  for (const path of results) {
    result += (await stat(path)).size / 2 ** 20
    await rm(path)
  }
  return { ...taken, result }
}

const columns = [
  ['files', 8],
  ['workers', 8],
  ['seconds', 9],
  ['files/s', 8],
  ['ms CPU/file', 12],
  ['command MiB ¼ ½ 1', 22],
  ['workers MiB ¼ ½ 1', 22],
  ['result MiB', 11],
] as const
const line = (cells: readonly (string | number)[]) =>
  process.stdout.write(`${cells.map((cell, i) => String(cell).padStart(columns[i]?.[1] ?? 0)).join('')}\n`)

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
process.stdout.write(`formats: ${formats.join(', ')}${values.previous ? '; beside last year’s reports' : ''}\n`)
line(columns.map(([name]) => name))
for (const count of counts) {
  if (count % perFolder !== 0 || count === 0) throw new RangeError(`${count} is not so many thousand`)
  const folder = await bulkFolder(count / perFolder, { base })
  const previous = values.previous ? await bulkFolder(count / perFolder, { base, year: 2023 }) : undefined
  for (const workers of values.workers.split(',')) {
    const {
      seconds,
      processorSeconds,
      command: own,
      workers: others,
      result,
    } = await check(folder, {
      workers,
      previous,
    })
    line([
      count,
      workers,
      seconds.toFixed(1),
      Math.round(count / seconds),
      ((processorSeconds * 1000) / count).toFixed(2),
      own.map(Math.round).join(' '),
      others.map(Math.round).join(' '),
      Math.round(result),
    ])
  }
}
