import { type CellId, type CellValue, cellsOf, findCell } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { missedIn, zerosFor } from './zeros.ts'

/** A form in which nothing stands but what is given. */
function fill(cells: Readonly<Record<string, CellValue>>) {
  const blanks = cellsOf('2021')
    .filter(({ id, row, column }) => row.kind !== 'total' && column.kind !== 'total' && (cells[id] ?? null) === null)
    .map(({ id }) => id)
  return { blanks, ...zerosFor('2021', { cells, blanks }) }
}

describe('a zero for every blank', () => {
  it('goes into all of them where nothing is said yet', () => {
    const { blanks, zeros, left } = fill({})
    expect(zeros).toEqual(blanks)
    expect(left).toEqual([])
  })

  it('does not go into what is carried forward while more came than was dealt with', () => {
    const { left } = fill({
      'requests.received.naturalPerson': 32,
      'requests.broughtForward.naturalPerson': 1,
      'requests.disclosed.naturalPerson': 29,
      'requests.received.enterprise': 6,
      'requests.disclosed.enterprise': 6,
    })
    expect(left).toEqual(['requests.carriedForward.naturalPerson'])
  })

  it('goes into what is carried forward where all was dealt with, and where more was dealt with than came: that is a mistake to be seen', () => {
    expect(fill({ 'requests.received.naturalPerson': 3, 'requests.disclosed.naturalPerson': 3 }).left).toEqual([])
    expect(fill({ 'requests.received.naturalPerson': 3, 'requests.disclosed.naturalPerson': 4 }).left).toEqual([])
  })

  it('does not go into the parts of a total that is written and says that there is more', () => {
    const { left } = fill({ 'disputes.reconsideration.total': 5, 'disputes.reconsideration.upheld': 3 })
    expect(left).toEqual(['corrected', 'otherOutcome', 'pending'].map((id) => `disputes.reconsideration.${id}`))
  })

  it('goes beside what is no number: of such a sum nothing can be said', () => {
    const { left } = fill({
      'requests.received.naturalPerson': 3,
      'requests.disclosed.naturalPerson': { state: 'notApplicable', text: '/' },
    })
    expect(left).toEqual([])
  })

  it('is never left out of a cell that is not blank', () => {
    const { blanks, zeros, left } = fill({ 'requests.carriedForward.naturalPerson': 0 })
    expect([...zeros, ...left].toSorted()).toEqual([...blanks].toSorted())
    expect(left.every((cell: CellId) => findCell('2021', cell))).toBe(true)
  })

  it('does not go into documents that were in force last year, and is told of where there were many', () => {
    const before = {
      'disclosure.normativeDocuments.inForce': 15,
      'disclosure.licensing.decisions': 54,
      'disclosure.penalties.decisions': 9,
      'disclosure.coercion.decisions': 120,
    } as const
    const blanks = Object.keys(before) as CellId[]
    const { zeros, left } = zerosFor('2021', { cells: {}, blanks, before })
    expect(left).toEqual(['disclosure.normativeDocuments.inForce'])
    expect(missedIn(zeros, before)).toEqual([
      ['disclosure.coercion.decisions', 120],
      ['disclosure.licensing.decisions', 54],
    ])
  })
})
