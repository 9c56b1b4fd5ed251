import type { FilingState } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { waitingAfter } from './waiting-after.ts'

const list = (...states: readonly FilingState[]) => states.map((state, i) => ({ filing: 'abcdef'.charAt(i), state }))
const after = (rows: ReturnType<typeof list>, filing: string) =>
  waitingAfter(rows, filing)
    .map((row) => row.filing)
    .join('')

describe('the reports that wait after one', () => {
  it('are all come to from each to the next, and the first follows the last', () => {
    const rows = list('submitted', 'draft', 'submitted', 'submitted')
    expect(['a', 'c', 'd'].map((filing) => after(rows, filing))).toEqual(['cd', 'da', 'ac'])
  })

  it('go on behind a report that was just decided on, not from the first of the list', () => {
    expect(after(list('submitted', 'approved', 'submitted'), 'b')).toBe('ca')
    expect(after(list('submitted', 'submitted', 'returned'), 'c')).toBe('ab')
  })

  it('are those of the list from its beginning where the report is not on it', () => {
    expect(after(list('submitted', 'submitted'), 'x')).toBe('ab')
  })

  it('are none where nothing waits but the one', () => {
    expect(after(list('approved', 'submitted', 'draft'), 'b')).toBe('')
  })
})
