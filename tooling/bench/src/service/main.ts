/** `pnpm run bench:service`: `POST /api/v1/check` of the built service beside a bare route, by a real client, in one run. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { agencies } from '@gouji/corpus/agencies'
import autocannon from 'autocannon'
import { seeded } from '../random.ts'
import { syntheticReport } from '../synthetic-report.ts'

const seconds = 5
const rounds = 3
const connections = 16

const whole = agencies.find(({ id }) => id === 'housing')?.reports[2024]
if (!whole) throw new Error('the corpus has no report of the housing bureau')
const { cells } = whole
const bodies = {
  'tables alone': syntheticReport('2021', { size: 'typical', draw: seeded(1) }),
  'with prose': whole,
  'with prose and two wrong cells': {
    ...whole,
    cells: {
      ...cells,
      'requests.received.naturalPerson': Number(cells['requests.received.naturalPerson']) + 3,
      'requests.handled.total': Number(cells['requests.handled.total']) + 10,
    },
  },
}
const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'))
const service = fileURLToPath(new URL('../../../../apps/api/dist/main.mjs', import.meta.url))
const bare = fileURLToPath(new URL('bare.ts', import.meta.url))
const env = { ...process.env, GOUJI_DATA: folder, GOUJI_PUBLIC_TOOLS: '1', GOUJI_REQUESTS_PER_MINUTE: '100000000' }

const children: ChildProcess[] = []
try {
  const serviceChild = await start([service, 'serve', '--port', '38951', '--no-worker'], '勾稽已启动')
  const bareChild = await start(['--conditions=source', bare, '38952'], 'ready')
  const peers = [
    { name: 'bare route that parses and echoes', url: 'http://127.0.0.1:38952/check', child: bareChild },
    { name: 'POST /api/v1/check, whole service', url: 'http://127.0.0.1:38951/api/v1/check', child: serviceChild },
  ]
  process.stdout.write(`\n${connections} connections, ${rounds} × ${seconds} s, medians\n`)
  for (const [name, report] of Object.entries(bodies)) {
    const body = JSON.stringify(report)
    const found = peers.map((): Measured[] => [])
    // In turns, so that what else the machine does meets both.
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, { url, child }] of peers.entries()) found[at]?.push(await measure(url, { child, body }))
    }
    print(
      `A report ${name}, ${body.length} characters`,
      peers.map((peer, at) => ({ name: peer.name, ...medians(found[at] ?? []) })),
    )
  }
} finally {
  for (const child of children) child.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}

async function start(argv: readonly string[], ready: string): Promise<ChildProcess> {
  // Into a file, as a service manager does: whoever reads a pipe too slowly holds up the service.
  const said = join(folder, `${ready}.log`)
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', openSync(said, 'w'), 'inherit'] })
  children.push(child)
  for (let turn = 0; turn < 600; turn += 1) {
    if (readFileSync(said, 'utf8').includes(ready)) return child
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${argv[0]} did not start`)
}

interface Measured {
  /** Requests a second. */
  readonly rate: number
  /** Microseconds of processor time of the server for each; tells more than the rate where the machine is shared. */
  readonly cpu: number
}

function print(title: string, found: readonly (Measured & { readonly name: string })[]): void {
  process.stdout.write(`${title}\n`)
  const [first] = found
  for (const { name, rate, cpu } of found) {
    const ratios = `${(rate / (first?.rate ?? 1)).toFixed(2)} × the rate, ${((first?.cpu ?? 1) / cpu).toFixed(2)} × by processor time`
    process.stdout.write(
      `  ${name.padEnd(36)} ${rate.toFixed(0).padStart(7)}/s ${cpu.toFixed(0).padStart(6)} µs each  ${ratios}\n`,
    )
  }
}

async function measure(
  url: string,
  { child, body }: { readonly child: ChildProcess; readonly body: string },
): Promise<Measured> {
  const headers = { 'content-type': 'application/json' }
  const before = processorTime(child)
  const result = await autocannon({ url, method: 'POST', body, headers, connections, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  const spent = processorTime(child) - before
  return { rate: result.requests.average, cpu: spent / result.requests.total }
}

/** Of a process, in microseconds, as Linux counts it: in ticks of 10 ms. */
function processorTime({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

function medians(all: readonly Measured[]): Measured {
  return { rate: median(all.map(({ rate }) => rate)), cpu: median(all.map(({ cpu }) => cpu)) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
