import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newSpool } from './spool.ts'

it('a list gives back what it was given, in memory and beyond', () =>
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.constantFrom(1, 40, 1_000_000), fc.nat(), (values, most, seed) => {
      const spool = newSpool<unknown>({ most })
      try {
        values.forEach((value, i) => {
          spool.add(value)
          // What is read between does not disturb what comes.
          if ((i + seed) % 3 === 0) expect(spool.get(i)).toEqual(JSON.parse(JSON.stringify(value)))
        })
        expect(spool.count).toBe(values.length)
        expect([...spool.all()]).toEqual(JSON.parse(JSON.stringify(values)))
        for (let i = values.length - 1; i >= 0; i--) expect(spool.get(i)).toEqual(JSON.parse(JSON.stringify(values[i])))
      } finally {
        spool.close()
      }
    }),
  ))

it('beyond memory it holds thousands of values', () => {
  const spool = newSpool<{ i: number; text: string }>({ most: 1024 })
  for (let i = 0; i < 5000; i++) spool.add({ i, text: '政'.repeat(i % 700) })
  for (const i of [0, 4999, 17, 2500]) expect(spool.get(i)).toEqual({ i, text: '政'.repeat(i % 700) })
  expect(Array.from(spool.all(), ({ i }) => i)).toEqual(Array.from({ length: 5000 }, (_, i) => i))
  spool.close()
})
