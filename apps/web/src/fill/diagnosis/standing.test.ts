import { checkReport, type Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { stillStanding } from './standing.ts'

const judge = (cells: Report['cells']) => {
  const report = exampleReport({ edition: '2021', cells })
  return { report, ...checkReport({ source: '', report }) }
}

describe('a mistake that was seen', () => {
  const slip = { 'requests.received.naturalPerson': 161 } as const
  const before = judge(slip)

  it('stands while something else is typed', () => {
    const now = judge({ ...slip, 'disclosure.licensing.decisions': 7 })
    expect(before.diagnoses.length).toBeGreaterThan(0)
    expect(stillStanding(before.diagnoses, { before, now })).toEqual(before.diagnoses)
  })

  it('stands no longer where another number of its sum has changed', () => {
    const now = judge({ ...slip, 'requests.received.enterprise': 40 })
    const kept = stillStanding(before.diagnoses, { before, now })
    expect(kept.filter(({ cells }) => cells.some(({ cell }) => cell.startsWith('requests.received')))).toEqual([])
  })

  it('stands no longer where its own cell is typed over', () => {
    const now = judge({ 'requests.received.naturalPerson': 162 })
    expect(stillStanding(before.diagnoses, { before, now })).toEqual([])
  })
})

it('a blank that sums determine is determined anew at each change', () => {
  const cells = { 'disputes.reconsideration.upheld': null, 'disputes.reconsideration.total': 4 } as const
  const before = judge(cells)
  expect(before.diagnoses.some(({ kind }) => kind === 'blank')).toBe(true)
  const now = judge({ ...cells, 'disclosure.licensing.decisions': 7 })
  expect(stillStanding(before.diagnoses, { before, now }).filter(({ kind }) => kind === 'blank')).toEqual([])
})
