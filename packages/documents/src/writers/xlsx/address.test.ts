import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, columnName, rangesOf } from './address.ts'

describe('an address', () => {
  it('counts columns in letters', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA'])
    expect(addressOf({ row: 3, column: 9 })).toBe('J4')
  })
})

describe('ranges', () => {
  it('join neighbours in a column or in a row', () => {
    expect(rangesOf([0, 1, 2, 4].map((row) => ({ row, column: 1 })))).toEqual(['B1:B3', 'B5'])
    expect(rangesOf([1, 2, 3].map((column) => ({ row: 4, column })))).toEqual(['B5:D5'])
  })

  it('hold each cell once, and no other', () => {
    const position = fc.record({ row: fc.nat({ max: 8 }), column: fc.nat({ max: 8 }) })
    const distinct = fc.uniqueArray(position, { selector: addressOf, minLength: 1 })
    fc.assert(
      fc.property(distinct, (cells) => {
        expect(rangesOf(cells).flatMap(cellsIn).sort()).toEqual(cells.map(addressOf).sort())
      }),
    )
  })
})

function cellsIn(range: string): string[] {
  const [, from = 'A', top = '1', to = from, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(range) ?? []
  const letters = Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) =>
    columnName(from.charCodeAt(0) - 65 + i),
  )
  const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, i) => Number(top) + i)
  return letters.flatMap((letter) => rows.map((row) => `${letter}${row}`))
}
