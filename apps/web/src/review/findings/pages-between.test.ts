import { describe, expect, it } from 'vitest'
import { pagesBetween } from './pages-between.ts'

describe('the pages that hold the rows that show', () => {
  it('are those the rows begin and end in', () => {
    expect(pagesBetween({ first: 0, last: 30 }, 100)).toEqual([0])
    expect(pagesBetween({ first: 90, last: 110 }, 100)).toEqual([0, 1])
    expect(pagesBetween({ first: 19_950, last: 20_000 }, 100)).toEqual([199])
    expect(pagesBetween({ first: 100, last: 200 }, 100)).toEqual([1])
  })

  it('are none where nothing shows', () => {
    expect(pagesBetween({ first: 0, last: 0 }, 100)).toEqual([])
  })
})
