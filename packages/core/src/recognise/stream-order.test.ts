import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, identitiesOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import { balancedReport } from '../testing/balanced-report.ts'
import { type Stream, settleOrder } from './stream-order.ts'

const columns = 7

/** Table `requests` as numbers row by row, with its sums. */
function requests(edition: EditionId, cells: Partial<Record<CellId, unknown>>): Stream {
  const ids = cellsOf(edition).flatMap(({ table, id }) => (table === 'requests' ? [id] : []))
  const at = (id: CellId) => ids.indexOf(id)
  const sums = identitiesOf(edition)
    .filter(({ table }) => table === 'requests')
    .map(({ left, right }) => ({ left: left.map(at), right: right.map(at) }))
  const numbers = ids.map((id) => Number(cells[id] ?? 0))
  const none = numbers.map(() => false)
  return { numbers, joined: none, parted: none, rows: ids.length / columns, columns, sums }
}

/** The positions of a table of so many rows in the order of bands, each read over groups of columns. */
function orderOf(bands: readonly { height: number; widths: readonly number[] }[]): number[] {
  const order: number[] = []
  let top = 0
  for (const { height, widths } of bands) {
    let left = 0
    for (const width of widths) {
      for (let row = top; row < top + height; row++)
        for (let column = left; column < left + width; column++) order.push(row * columns + column)
      left += width
    }
    top += height
  }
  return order
}

const taken = (stream: Stream, order: readonly number[]): Stream => ({
  ...stream,
  numbers: order.map((cell) => stream.numbers[cell] ?? 0),
})

const read = (stream: Stream) => settleOrder(stream)?.map((at) => (at === undefined ? '?' : stream.numbers[at]))

const byColumns = [1, 1, 1, 1, 1, 1, 1]
const some: Partial<Record<CellId, number>> = {
  'requests.received.naturalPerson': 7,
  'requests.received.enterprise': 2,
  'requests.received.total': 9,
  'requests.broughtForward.naturalPerson': 1,
  'requests.broughtForward.total': 1,
  'requests.disclosed.naturalPerson': 5,
  'requests.disclosed.total': 5,
  'requests.unableToProvide.notHeld.naturalPerson': 2,
  'requests.unableToProvide.notHeld.enterprise': 2,
  'requests.unableToProvide.notHeld.total': 4,
  'requests.handled.naturalPerson': 7,
  'requests.handled.enterprise': 2,
  'requests.handled.total': 9,
  'requests.carriedForward.naturalPerson': 1,
  'requests.carriedForward.total': 1,
}

describe('numbers of a whole table, apart from their labels', () => {
  it('are put in order where they stand row by row, column by column, or part of each', () => {
    const stream = requests('2021', some)
    for (const bands of [
      [{ height: 25, widths: [7] }],
      [{ height: 25, widths: byColumns }],
      [
        { height: 3, widths: [1, 1, 1, 1, 1, 2] },
        { height: 12, widths: [7] },
        { height: 10, widths: byColumns },
      ],
    ]) {
      expect(read(taken(stream, orderOf(bands)))).toEqual(stream.numbers)
    }
  })

  it('never give a wrong number, whatever the order of their bands and however many are zero', () => {
    const widths = fc.constantFrom([7], byColumns, [1, 1, 1, 1, 1, 2], [3, 4], [2, 2, 3])
    const heights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 25, maxLength: 25 })
    fc.assert(
      fc.property(fc.gen(), heights, fc.array(widths, { minLength: 25, maxLength: 25 }), (generate, all, groups) => {
        const { cells } = balancedReport('2021', (most) => generate(fc.nat, { max: Math.min(most, 4) }))
        const stream = requests('2021', cells)
        const bands: { height: number; widths: readonly number[] }[] = []
        for (let left = 25; left > 0; left -= bands.at(-1)?.height ?? left) {
          bands.push({ height: Math.min(left, all[bands.length] ?? 1), widths: groups[bands.length] ?? [7] })
        }
        const found = read(taken(stream, orderOf(bands)))
        found?.forEach((number, cell) => {
          if (number !== '?') expect([cell, number]).toEqual([cell, stream.numbers[cell]])
        })
      }),
      { numRuns: 40 },
    )
  })

  it('stay open where a sum does not come out, or a number is lacking', () => {
    const stream = requests('2021', { ...some, 'requests.received.total': 8 })
    expect(settleOrder(stream)).toBeUndefined()
    expect(settleOrder({ ...stream, numbers: stream.numbers.slice(1) })).toBeUndefined()
  })

  it('stay open one by one where two orders are possible', () => {
    const sums = [
      { left: [2], right: [0, 1] },
      { left: [5], right: [3, 4] },
    ]
    const stream = { joined: [], parted: [], rows: 2, columns: 3, sums }
    expect(read({ ...stream, numbers: [0, 0, 1, 0, 1, 1] })).toBeUndefined()
    expect(read({ ...stream, numbers: [1, 0, 1, 0, 1, 1] })).toEqual([1, 0, 1, '?', '?', 1])
  })

  it('are neighbours in a row where they stand in one line', () => {
    const sums = [
      { left: [2], right: [0, 1] },
      { left: [5], right: [3, 4] },
    ]
    const stream = { numbers: [1, 0, 1, 0, 1, 1], parted: [], rows: 2, columns: 3, sums }
    expect(read({ ...stream, joined: [false, true, true, false, true, true] })).toEqual([1, 0, 1, 0, 1, 1])
  })

  it('belong to no row or band across a text that stands between them', () => {
    const stream = requests('2021', some)
    const cut = (at: number): Stream => ({ ...stream, parted: stream.numbers.map((_, i) => i === at) })
    expect(read(cut(7))).toEqual(stream.numbers)
    expect(read(cut(10))).toBeUndefined()
  })

  it('stay open in a lone row where the total may stand before one of its parts', () => {
    const sums = [{ left: [4], right: [0, 1, 2, 3] }]
    const row = { joined: [], parted: [], rows: 1, columns: 5, sums }
    expect(read({ ...row, numbers: [3, 1, 0, 1, 5] })).toEqual([3, 1, 0, 1, 5])
    expect(read({ ...row, numbers: [0, 0, 1, 0, 1] })).toEqual([0, 0, '?', '?', 1])
    expect(read({ ...row, numbers: [0, 0, 1, 0, 1], joined: [false, true, true, true, true] })).toEqual([0, 0, 1, 0, 1])
  })
})
