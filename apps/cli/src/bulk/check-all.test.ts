import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Input } from '../inputs.ts'
import { checkAll, type Lane } from './check-all.ts'
import type { Checked } from './check-bytes.ts'

const document = (source: string): Checked => ({ kind: 'unread', document: { source, reason: 'empty', message: '' } })

/** A lane that takes its time over each document, as long as it is told. */
function laneThat(steps: (source: string) => readonly number[]): Lane {
  return {
    async *check({ source }) {
      for (const [i, turns] of steps(source).entries()) {
        for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
        yield document(`${source}/${i}`)
      }
    },
    close: async () => {},
  }
}

const inputsOf = (count: number): Input[] => Array.from({ length: count }, (_, i) => ({ source: `${i}`, path: `${i}` }))
const open = async ({ source }: Input) => ({ source, bytes: new Uint8Array() })

async function run(inputs: readonly Input[], lanes: readonly Lane[], stop?: AbortSignal): Promise<string[]> {
  const order: string[] = []
  for await (const event of checkAll(inputs, { lanes, open, stop })) {
    order.push(event.kind === 'file' ? `file ${event.at}` : event.kind === 'unread' ? event.document.source : '')
  }
  return order
}

it('documents come in the order of their files, whichever lane is faster', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 3 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      async (files, count) => {
        const steps = (source: string) => files[Number(source)] ?? []
        const lanes = Array.from({ length: count }, () => laneThat(steps))
        const expected = files.flatMap((documents, at) => [...documents.map((_, i) => `${at}/${i}`), `file ${at}`])
        expect(await run(inputsOf(files.length), lanes)).toEqual(expected)
      },
    ),
    { numRuns: 50 },
  ))

it('no lane runs far ahead of the file whose turn it is', async () => {
  let opened = 0
  const counted = async (input: Input) => {
    opened += 1
    return open(input)
  }
  let most = 0
  let done = 0
  const lanes = [laneThat(() => [0]), laneThat(() => [0])]
  for await (const event of checkAll(inputsOf(500), { lanes, open: counted })) {
    if (event.kind === 'file') done += 1
    most = Math.max(most, opened - done)
  }
  expect(done).toBe(500)
  expect(most).toBeLessThanOrEqual(17)
})

it('what a lane throws ends the run', async () => {
  const broken: Lane = {
    check: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('out of order')) }) }),
    close: async () => {},
  }
  await expect(run(inputsOf(3), [broken, laneThat(() => [1])])).rejects.toThrow('out of order')
})

it('an interrupted run gives what is ready and ends', async () => {
  const stop = new AbortController()
  const lane = laneThat((source) => {
    if (source === '3') stop.abort()
    return [1]
  })
  const order = await run(inputsOf(100), [lane], stop.signal)
  expect(order.length).toBeLessThan(10)
  expect(order.slice(0, 4)).toEqual(['0/0', 'file 0', '1/0', 'file 1'])
})
