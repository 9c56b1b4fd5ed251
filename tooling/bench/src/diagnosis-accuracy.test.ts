import { describe, expect, it } from 'vitest'
import { countFalseAlarms, measureAccuracy, type Tally } from './diagnosis-accuracy.ts'
import { sizes } from './synthetic-report.ts'

const tallies = measureAccuracy({ cases: 8, seed: 7 })

/** A share of all cases of a mistake, in reports of some sizes. */
function share(mistake: string, of: 'located' | 'first' | 'named', among: readonly string[] = sizes): number {
  const own = tallies.filter((tally) => tally.mistake === mistake && among.includes(tally.size))
  const sum = (count: (tally: Tally) => number) => own.reduce((total, tally) => total + count(tally), 0)
  return sum((tally) => tally[of]) / sum(({ cases }) => cases)
}

const filled = sizes.filter((size) => size !== 'small')

describe('the diagnosis of mistakes put into reports', () => {
  it('lists the right cells and values of one or two wrong cells, and puts them first', () => {
    expect(share('one cell', 'first')).toBe(1)
    expect(share('two cells', 'located')).toBe(1)
    expect(share('two cells', 'first')).toBeGreaterThanOrEqual(0.95)
  })

  it('names rows and columns that moved as one mistake', () => {
    expect(share('row shifted', 'named', filled)).toBeGreaterThanOrEqual(0.9)
    expect(share('column shifted', 'named', filled)).toBeGreaterThanOrEqual(0.9)
    expect(share('row shifted', 'located')).toBe(1)
    expect(share('column shifted', 'located')).toBe(1)
  })

  it('names a column, or a whole table, that was pasted one cell off as one mistake', () => {
    for (const mistake of ['column pasted one low', 'table pasted one off']) {
      expect(share(mistake, 'named', filled), mistake).toBeGreaterThanOrEqual(0.9)
      expect(share(mistake, 'first', filled), mistake).toBeGreaterThanOrEqual(0.9)
    }
  })

  it('names rows and columns in each other’s place, double counting and slips of the unit', () => {
    for (const mistake of ['rows exchanged', 'columns exchanged', 'carried forward twice', 'subtotal twice']) {
      expect(share(mistake, 'located'), mistake).toBeGreaterThanOrEqual(0.95)
      expect(share(mistake, 'named', filled), mistake).toBeGreaterThanOrEqual(0.9)
    }
    expect(share('row by a power of ten', 'first')).toBeGreaterThanOrEqual(0.95)
    expect(share('cell by 10,000', 'first')).toBe(1)
  })

  it('finds the wrong cell beside blanks, most often', () => {
    expect(share('one cell, 5 blanks', 'located')).toBeGreaterThanOrEqual(0.9)
    expect(share('two cells, 5 blanks', 'located')).toBeGreaterThanOrEqual(0.9)
  })

  it('lists the wrong cell of table disputes among the possibilities', () => {
    expect(share('one cell of disputes', 'located')).toBe(1)
  })

  it('calls no wrong explanation the only one', () => {
    const cases = tallies.reduce((sum, tally) => sum + tally.cases, 0)
    expect(cases).toBeGreaterThan(550)
    expect(tallies.filter(({ accused }) => accused > 0)).toEqual([])
  })
})

describe('reports without a mistake', () => {
  it('are never diagnosed', () => {
    expect(countFalseAlarms({ cases: 500, seed: 7 })).toBe(0)
  })
})
