/** `pnpm --filter @gouji/fuzz run fuzz [count] [seed]`: reads mutated documents of every format. */

import { fuzz } from './fuzz.ts'

const [count = '20000', seed = '1'] = process.argv.slice(2)
const started = performance.now()
const result = await fuzz({
  count: Number(count),
  seed: Number(seed),
  threads: 2,
  mostSeconds: 20,
  mostMegabytes: 1024,
})
const seconds = ((performance.now() - started) / 1000).toFixed(0)
process.stdout.write(`${result.read} mutated documents in ${seconds} s, seed ${seed}\n`)
for (const [outcome, times] of Object.entries(result.outcomes).toSorted((a, b) => b[1] - a[1])) {
  process.stdout.write(`  ${outcome.padEnd(22)} ${times}\n`)
}
process.stdout.write(`slowest: ${result.slowestSeconds.toFixed(1)} s, ${result.slowest}\n`)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(`most memory of the process: ${megabytes} MB\n`)
for (const { i, name, why } of result.broken) process.stdout.write(`BROKE ${i} ${name}: ${why}\n`)
process.exitCode = result.broken.length > 0 ? 1 : 0
