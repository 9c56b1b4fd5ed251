/**
 * `pnpm --filter @gouji/api run bench`: how long somebody waits for a page of the public list while others send
 * documents, where they are read by processes of their own and where the process reads them that answers. In turns, in
 * one run.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Documents on their way at any time. */
const senders = 2
const pause = 20
const seconds = 8
const rounds = 3

const program = fileURLToPath(new URL('reads.ts', import.meta.url))
const document = readFileSync(
  new URL('../../../tooling/corpus/documents/culture-tourism/2024-pdf-word-abridged.pdf', import.meta.url),
)
const arms = [
  { name: 'read by processes of their own', where: 'apart', port: 38971 },
  { name: 'read by the process that answers', where: 'here', port: 38972 },
]

const children: ChildProcess[] = []
try {
  for (const { where, port } of arms) children.push(await start(port, where))
  const found = arms.map(({ name }) => ({ name, waits: [] as number[], read: 0 }))
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { port }] of arms.entries()) {
      const { waits, read } = await measure(`http://127.0.0.1:${port}/api/v1`)
      found[at]?.waits.push(...waits)
      if (found[at]) found[at].read += read
    }
  }
  process.stdout.write(
    `${senders} documents at any time, ${rounds} × ${seconds} s; a page of the public list meanwhile\n`,
  )
  for (const { name, waits, read } of found) {
    const sorted = waits.toSorted((a, b) => a - b)
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1).padStart(7)
    const rate = (read / (rounds * seconds)).toFixed(1)
    process.stdout.write(`  ${name.padEnd(34)}${at(0.5)} ms, 95 % within${at(0.95)} ms; ${rate} documents a second\n`)
  }
} finally {
  for (const child of children) child.kill('SIGTERM')
}

async function measure(address: string): Promise<{ readonly waits: readonly number[]; readonly read: number }> {
  const end = performance.now() + seconds * 1000
  const waits: number[] = []
  let read = 0
  const send = async () => {
    while (performance.now() < end) {
      const response = await fetch(`${address}/extract?name=report.pdf`, { method: 'POST', body: document })
      const answer = await response.text()
      if (!response.ok) throw new Error(answer)
      read += 1
    }
  }
  const ask = async () => {
    while (performance.now() < end) {
      const begun = performance.now()
      await (await fetch(`${address}/public/reports`)).text()
      waits.push(performance.now() - begun)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  await Promise.all([ask(), ...Array.from({ length: senders }, send)])
  return { waits, read }
}

async function start(port: number, where: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=source', program, String(port), where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
