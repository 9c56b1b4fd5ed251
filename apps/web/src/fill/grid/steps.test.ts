import { type CellId, editions, type TableId } from '@gouji/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../table/layout.ts'
import { between, type Direction, edge, inOrder, step } from './steps.ts'

const tables = editions.flatMap(({ id: edition, tables: own }) => own.map(({ id }) => layoutOf(edition, id as TableId)))
const aTable = fc.constantFrom(...tables)
const opposite: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' }

describe('steps through a table', () => {
  it('lead from any cell to any other', () => {
    for (const layout of tables) {
      const all = [...layout.places.keys()]
      const seen = new Set<CellId>()
      const open = [all[0] as CellId]
      while (open.length > 0) {
        const cell = open.pop() as CellId
        if (seen.has(cell)) continue
        seen.add(cell)
        for (const to of ['up', 'down', 'left', 'right'] as const) open.push(step(layout, cell, { to }))
      }
      expect(seen.size).toBe(all.length)
    }
  })

  it('to the side and back return to the cell, unless the table ended', () => {
    fc.assert(
      fc.property(aTable, fc.nat(), fc.constantFrom('left' as const, 'right' as const), (layout, n, to) => {
        const all = [...layout.places.keys()]
        const cell = all[n % all.length] as CellId
        const next = step(layout, cell, { to })
        expect(next === cell || step(layout, next, { to: opposite[to] }) === cell).toBe(true)
      }),
    )
  })

  it('with Tab visit every cell once, in reading order', () => {
    for (const layout of tables) {
      const visited: CellId[] = []
      for (let cell: CellId | undefined = [...layout.places.keys()][0]; cell; cell = inOrder(layout, cell, 1))
        visited.push(cell)
      expect(visited).toEqual(layout.rows.flat().map(({ cell }) => cell))
    }
  })

  it('jump to the ends of the row and of the table', () => {
    const layout = layoutOf('2021', 'requests')
    expect(edge(layout, 'requests.disclosed.enterprise', { end: 'last', whole: false })).toBe(
      'requests.disclosed.total',
    )
    expect(edge(layout, 'requests.disclosed.enterprise', { end: 'first', whole: true })).toBe(
      'requests.received.naturalPerson',
    )
    expect(step(layout, 'requests.disclosed.enterprise', { to: 'down', far: true })).toBe(
      'requests.carriedForward.enterprise',
    )
  })
})

describe('a selection', () => {
  it('is the rectangle between two cells, whichever comes first', () => {
    const layout = layoutOf('2021', 'requests')
    const [one, other] = ['requests.received.naturalPerson', 'requests.broughtForward.enterprise'] as const
    expect(between(layout, one, other)).toEqual([
      ['requests.received.naturalPerson', 'requests.received.enterprise'],
      ['requests.broughtForward.naturalPerson', 'requests.broughtForward.enterprise'],
    ])
    expect(between(layout, other, one)).toEqual(between(layout, one, other))
  })
})
