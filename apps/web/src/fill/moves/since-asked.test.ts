import { expect, it } from 'vitest'
import type { Field } from '../../api/filings.ts'
import { changedSinceAsked } from './since-asked.ts'

const by = { kind: 'person', id: 'p1', name: '程一诺' } as const
const field = (id: string, revision: number): Field => ({
  id,
  value: 1,
  revision,
  by,
  at: `2026-01-15T0${revision}:00:00.000Z`,
  origin: 'typed',
})
const fields = [field('title', 2), field('cells.a', 4), field('cells.b', 5)]
const revisionsOf = (all: readonly Field[]) => new Map(all.map(({ id, revision }) => [id, revision]))
const since = (asked: number | null, revision: number, heard = revisionsOf(fields)) => {
  const signOffAsked = asked === null ? null : { by, at: '2026-01-15T03:00:00.000Z', revision: asked }
  return changedSinceAsked({ filing: { revision, signOffAsked }, fields }, heard)
}

it('what was changed after the request is counted, with who did it last and when', () => {
  expect(since(3, 5)).toEqual({ count: 2, last: fields[2] })
})

it('nothing is said where nobody asked, or the request is of the report as it stands', () => {
  expect(since(null, 5)).toBeUndefined()
  expect(since(5, 5)).toBeUndefined()
})

it('a field that was taken away again is a change too', () => {
  expect(since(5, 6)).toEqual({ count: 0, last: undefined })
})

it('of a change heard just now nobody says that an older one was the last', () => {
  expect(since(5, 5, new Map([...revisionsOf(fields), ['cells.a', 7]]))).toEqual({ count: 1, last: undefined })
})
