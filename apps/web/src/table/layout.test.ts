import { cellsOf, editions, type TableId } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { changeText } from './cell-text.ts'
import { layoutOf } from './layout.ts'

describe('a table as it is drawn', () => {
  it('has a place for every value cell of its edition, once', () => {
    for (const { id: edition, tables } of editions) {
      const drawn = tables.flatMap(({ id }) =>
        layoutOf(edition, id as TableId)
          .rows.flat()
          .map(({ cell }) => cell),
      )
      expect(drawn.toSorted()).toEqual(
        cellsOf(edition)
          .map(({ id }) => id)
          .toSorted(),
      )
    }
  })

  it('prints its three rows of heads above the applicants, to be repeated', () => {
    expect(layoutOf('2021', 'requests').table.headRows).toBe(3)
    expect(layoutOf('2021', 'disclosure').table.headRows).toBe(0)
  })
})

describe('the change against last year', () => {
  it('is said with its sign where both are numbers', () => {
    expect(changeText(12, 9)).toBe('+3')
    expect(changeText(9, 12)).toBe('−3')
    expect(changeText(0.3, 0.1)).toBe('+0.2')
  })

  it('is not said of a blank, which is no zero, nor where nothing changed', () => {
    expect(changeText(null, 3)).toBe('')
    expect(changeText(3, { state: 'notApplicable', text: '/' })).toBe('')
    expect(changeText(3, 3)).toBe('')
  })
})
