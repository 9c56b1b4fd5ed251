import { renderEmptyForm, renderReport } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Face } from './font/face.ts'
import { shippedFaces } from './font/faces.ts'
import { column } from './sheet.ts'
import { heightOf, type LaidTable, layTable, textHeight } from './table.ts'
import { leastStart, portionsOf, shownHeight } from './table-pages.ts'
import type { Style } from './text/style.ts'

const { text: source } = await shippedFaces()
const style: Style = { faces: [new Face('F1', source)], size: 16 }

function layAll(tree: ReturnType<typeof renderReport>, most = column.height - 30): readonly LaidTable[] {
  return tree.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [layTable(block, { style, most })] : []))
}

const tables = [
  ...layAll(renderEmptyForm('2019')),
  ...layAll(renderEmptyForm('2021')),
  ...layAll(renderReport(cityReport())),
]

describe('a table', () => {
  it('goes on one page with its heading, in both editions', () => {
    for (const { heights } of tables) expect(heightOf(heights)).toBeLessThanOrEqual(column.height - 30)
  })

  it('has room for the text of every cell, labels over several rows among them', () => {
    for (const { rows, heights } of tables) {
      for (const laid of rows.flat()) {
        const { row, rowSpan } = laid.cell
        expect(textHeight(laid)).toBeLessThanOrEqual(heightOf(heights.slice(row, row + rowSpan)))
        for (const line of laid.lines) expect(line.width).toBeLessThanOrEqual(laid.width)
      }
    }
  })

  it('sets a number too wide for its column smaller, and does not break it', () => {
    const wide = exampleReport({ edition: '2021', cells: { 'disputes.reconsideration.upheld': 123456789012 } })
    const cells = layAll(renderReport(wide)).flatMap(({ rows }) => rows.flat())
    const found = cells.find(({ cell }) => cell.cell === 'disputes.reconsideration.upheld')
    expect(found?.lines).toHaveLength(1)
    expect(found?.style.size).toBeLessThan(style.size)
  })
})

describe('a table cut by page ends', () => {
  const cases = fc.record({
    laid: fc.constantFrom(...tables),
    room: fc.double({ min: 150, max: column.height, noNaN: true }),
    most: fc.double({ min: 250, max: column.height, noNaN: true }),
  })

  it('shows every row once, and no page holds more than it has room for', () => {
    fc.assert(
      fc.property(cases, ({ laid, room, most }) => {
        const { heights } = laid
        const portions = portionsOf(laid, { room, most })
        expect(portions.flatMap(({ from, to }) => heights.slice(from, to))).toEqual(heights)
        portions.forEach(({ from, to, repeated }, i) => {
          const height = heightOf(heights.slice(0, repeated)) + heightOf(heights.slice(from, to))
          expect(height).toBeLessThanOrEqual((i === 0 ? room : most) + 0.01)
        })
      }),
    )
  })

  it('has room on each page for the label of rows that go on over its end', () => {
    fc.assert(
      fc.property(cases, ({ laid, room }) => {
        const portions = portionsOf(laid, { room: Math.max(leastStart(laid), room), most: column.height })
        for (const portion of portions) {
          for (const one of laid.rows.flat().filter(({ cell }) => cell.kind === 'rowHead')) {
            const shown = shownHeight(one, { laid, portion })
            if (shown > 0) expect(shown).toBeGreaterThanOrEqual(textHeight(one))
          }
        }
      }),
    )
  })

  it('ends no page behind a head row, and repeats the head of a table that has one', () => {
    fc.assert(
      fc.property(cases, ({ laid, most }) => {
        const portions = portionsOf(laid, { room: Math.max(leastStart(laid), 150), most })
        for (const { to } of portions) expect(laid.table.rows[to - 1]?.keepWithNext).toBe(false)
        for (const { repeated } of portions.slice(1)) expect(repeated).toBe(laid.table.headRows)
      }),
    )
  })
})
