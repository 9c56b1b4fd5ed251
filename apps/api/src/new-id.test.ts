import { expect, test } from 'vitest'
import { newId } from './new-id.ts'

test('Ids made later sort later, whatever the rest of them', () => {
  const times = [0, 1, 1_700_000_000_000, 1_768_444_800_000, 2 ** 48 - 1]
  const ids = times.map((time) => newId(time))
  expect(ids).toEqual(ids.toSorted())
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
  expect(new Set(Array.from({ length: 1000 }, () => newId(0))).size).toBe(1000)
})
