/**
 * Runs named peers in turns and prints medians and ratios.
 *
 * Each round gives every peer a short stretch, so that what disturbs the machine for a while disturbs all of them, and
 * what one compiles or leaves behind is there for all. A ratio is that of one round; printed is the median of rounds.
 */

import { Bench } from 'tinybench'

export interface Peers {
  readonly title: string
  /** What one call does, so that a figure means something: `one report`, `one document of 4 pages`. */
  readonly unit: string
  /** The first is what the others are compared with. */
  readonly tasks: Readonly<Record<string, () => unknown>>
  /** What is promised of a peer: the milliseconds its median takes at most. */
  readonly most?: Readonly<Record<string, number>>
}

/** What came of one peer: milliseconds, and how many times as long as the first. */
export interface Figure {
  readonly median: number
  readonly ratio: number
}

const rounds = 11
/** Milliseconds of each peer in a round. */
const stretch = 140

/** The median time of each peer, in milliseconds, and its ratio to the first. */
export async function sideBySide({ title, unit, tasks, most = {} }: Peers): Promise<ReadonlyMap<string, Figure>> {
  const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]))
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    const bench = new Bench({ time: stretch, iterations: 3, warmup: false })
    for (const [name, task] of Object.entries(tasks)) bench.add(name, task)
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${title}: ${name} did not run to its end (${result.state})`)
      if (round > 0) times.get(name)?.push(result.latency.p50)
    }
  }
  const [first = []] = times.values()
  const figures = new Map(
    Array.from(times, ([name, own]) => {
      const ratio = middle(own.map((time, round) => time / (first[round] ?? time)))
      return [name, { median: middle(own), ratio }] as const
    }),
  )
  print({ title, unit, most }, figures)
  return figures
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function print({ title, unit, most }: Required<Omit<Peers, 'tasks'>>, figures: ReadonlyMap<string, Figure>): void {
  process.stdout.write(`\n${title} (median, ${unit})\n`)
  for (const [name, { median, ratio }] of figures) {
    const limit = most[name]
    const promised = limit === undefined ? '' : `  ${median <= limit ? 'within' : 'ABOVE'} the ${limit} ms promised`
    const perSecond = Math.round(1000 / median).toLocaleString('en')
    const time = median < 0.1 ? `${(median * 1000).toFixed(2)} µs` : `${median.toFixed(2)} ms`
    process.stdout.write(
      `  ${name.padEnd(44)} ${time.padStart(12)} ${perSecond.padStart(10)}/s  ${ratio.toFixed(2)} ×${promised}\n`,
    )
  }
}
