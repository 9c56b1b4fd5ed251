import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('reads or refuses 400 broken documents of every format; none breaks it, hangs or eats memory', {
  timeout: 180_000,
}, async () => {
  const result = await fuzz({ count: 400, seed: 20260101, threads: 2, mostSeconds: 30, mostMegabytes: 1024 })
  expect(result.broken).toEqual([])
  expect(result.read).toBe(400)
  // Something is still read and something refused: the mutations are neither harmless nor all fatal.
  expect(Object.keys(result.outcomes)).toEqual(expect.arrayContaining(['report', 'damaged']))
})
