/** Runs named peers in one run and prints medians and ratios. */

import { Bench } from 'tinybench'

export interface Peers {
  readonly title: string
  /** What one call does, so that a figure means something: `one report`, `one document of 4 pages`. */
  readonly unit: string
  /** The first is what the others are compared with. */
  readonly tasks: Readonly<Record<string, () => unknown>>
}

/** The median time of each peer, in milliseconds. */
export async function sideBySide({ title, unit, tasks }: Peers): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ time: 1500, warmupTime: 300 })
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task)
  await bench.run()
  const medians = new Map<string, number>()
  for (const { name, result } of bench.tasks) {
    if (result.state !== 'completed') throw new Error(`${title}: ${name} did not run to its end (${result.state})`)
    medians.set(name, result.latency.p50)
  }
  print(title, unit, medians)
  return medians
}

function print(title: string, unit: string, medians: ReadonlyMap<string, number>): void {
  const [first = 1] = medians.values()
  process.stdout.write(`\n${title} (median, ${unit})\n`)
  for (const [name, median] of medians) {
    const perSecond = Math.round(1000 / median).toLocaleString('en')
    const time = median < 0.1 ? `${(median * 1000).toFixed(2)} µs` : `${median.toFixed(2)} ms`
    process.stdout.write(
      `  ${name.padEnd(44)} ${time.padStart(12)} ${perSecond.padStart(10)}/s  ${(median / first).toFixed(2)} ×\n`,
    )
  }
}
