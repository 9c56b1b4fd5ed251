import { describe, expect, it } from 'vitest'
import { findingsOfOwnPart, ownPartWith, totalDue } from './own-part.ts'

const found = (cells: Record<string, unknown>) =>
  findingsOfOwnPart(cells, { edition: '2021', year: 2025 }).map(({ rule }) => rule)
const received = { 'requests.received.naturalPerson': 7, 'requests.carriedForward.naturalPerson': 7 }
const totals = { 'requests.received.total': 7, 'requests.carriedForward.total': 7 }

describe('the district’s own part', () => {
  it('is in order where its totals are the sums of its columns, blanks adding nothing', () => {
    expect(found({})).toEqual([])
    expect(found({ ...received, ...totals })).toEqual([])
  })

  it('is told of a total that is not the sum of its columns, and what it would have to be', () => {
    const cells = { ...received, ...totals, 'requests.received.total': 9 }
    expect(found(cells)).toContain('requests-row-sum')
    expect(totalDue(cells, { edition: '2021', cell: 'requests.received.total' })).toBe(7)
    expect(totalDue(cells, { edition: '2021', cell: 'requests.carriedForward.total' })).toBeUndefined()
    expect(totalDue(cells, { edition: '2021', cell: 'requests.received.naturalPerson' })).toBeUndefined()
  })

  it('adds its totals up by itself, in both directions, and leaves one that was written otherwise', () => {
    const written = new Map([
      ['requests.received.naturalPerson', 3],
      ['requests.disclosed.naturalPerson', 3],
    ])
    const cells = ownPartWith({}, { edition: '2021', written })
    expect(cells).toEqual({
      'requests.received.naturalPerson': 3,
      'requests.received.total': 3,
      'requests.disclosed.naturalPerson': 3,
      'requests.disclosed.total': 3,
      'requests.handled.naturalPerson': 3,
      'requests.handled.total': 3,
    })
    expect(found(cells)).toEqual([])
    const other = { 'requests.received.total': 9 }
    const received = new Map([['requests.received.naturalPerson', 4]])
    expect(ownPartWith(other, { edition: '2021', written: received })['requests.received.total']).toBe(9)
    const emptied = new Map([['requests.received.naturalPerson', null]])
    expect(ownPartWith(cells, { edition: '2021', written: emptied })).toMatchObject({ 'requests.received.total': 0 })
  })
})
