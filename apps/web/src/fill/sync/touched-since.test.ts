import { expect, it } from 'vitest'
import { enqueue, queueOf } from './queue.ts'
import { isTouchedSince } from './touched-since.ts'

const id = 'cells.requests.received.total'
const field = (at: string, revision = 4) => ({ id, at, revision })
const noon = '2026-01-20T12:00:00.000Z'
const queue = { pending: new Map(), revisions: new Map([[id, 4]]) }
const touched = (fields: readonly ReturnType<typeof field>[], now = queue) =>
  isTouchedSince(id, { at: noon, fields, queue: now })

it('a field is as it was remarked on while its last change is older and nothing is on its way', () => {
  expect(touched([field('2026-01-20T11:00:00.000Z')])).toBe(false)
  expect(isTouchedSince(id, { at: noon, fields: [], queue: queueOf([]) })).toBe(false)
})

it('a later change counts, whether it was loaded, heard of since or is on its way', () => {
  expect(touched([field('2026-01-20T13:00:00.000Z')])).toBe(true)
  expect(touched([field('2026-01-20T11:00:00.000Z', 3)])).toBe(true)
  const waiting = enqueue(queueOf([]), { id, value: 7, origin: 'typed' })
  expect(isTouchedSince(id, { at: noon, fields: [], queue: waiting })).toBe(true)
})
