import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellId } from '../form/editions.ts'
import { balancedReport } from '../testing/balanced-report.ts'
import { printedSource } from '../testing/printed-source.ts'
import { recognise } from './recognise.ts'

type Draw = (most: number) => number

/** A balanced report, printed with the numbers of some cells written otherwise, and what was read of it. */
function readWith(generate: fc.GeneratorValue, write: (number: number, draw: Draw) => string | undefined) {
  const draw: Draw = (most) => generate(fc.nat, { max: most })
  const written = balancedReport(draw(1) === 0 ? '2019' : '2021', draw)
  const source = printedSource(written)
  const blocks = source.blocks.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => {
              const text = /^\d+$/u.test(cell.text) && draw(4) === 0 ? write(Number(cell.text), draw) : undefined
              return text === undefined ? cell : { ...cell, text }
            }),
          ),
        }
      : block,
  )
  const report = recognise({ ...source, blocks })?.report
  if (!report) throw new Error('not recognised as a report')
  const changed = Object.entries(report.places ?? {}).filter(([, { text }]) => text?.includes('\n'))
  return { written, report, changed: changed.map(([id]) => id as CellId) }
}

describe('digits that stand apart, in any report whose sums hold', () => {
  it('give the number that was broken, or are text; all other cells are read as ever', () => {
    const broken = (number: number, draw: Draw) => {
      const digits = String(number)
      const at = 1 + draw(Math.max(0, digits.length - 2))
      return digits.length < 2 ? undefined : `${digits.slice(0, at)}\n${digits.slice(at)}`
    }
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const { written, report, changed } = readWith(generate, broken)
        for (const [id, value] of Object.entries(report.cells)) {
          const number = written.cells[id as CellId]
          if (!changed.includes(id as CellId)) expect(value, id).toBe(number)
          else if (typeof value === 'number') expect(value, id).toBe(number)
          else expect(value, id).toMatchObject({ state: 'text' })
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are never one number where two stand in the cell that together are its value', () => {
    const two = (number: number, draw: Draw) => {
      const first = 1 + draw(Math.max(0, number - 2))
      return number < 2 ? undefined : `${first}\n${number - first}`
    }
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const { report, changed } = readWith(generate, two)
        for (const id of changed) expect(report.cells[id], id).toMatchObject({ state: 'text' })
      }),
      { numRuns: 40 },
    )
  })
})
