import { expect, it } from 'vitest'
import type { FilingView } from '../../api/filings.ts'
import { returnedOf } from './since-returned.ts'

const by = { name: '方若兰' }
const view = (state: string, at: string, remarks: readonly object[] = []) =>
  ({
    filing: { state },
    steps: [
      { to: 'submitted', at: '2026-01-09T08:00:00Z', by, note: null },
      { to: 'returned', at: '2026-01-10T08:00:00Z', by, note: '与另一家雷同' },
    ],
    remarks,
    fields: [{ id: 'title', revision: 3, at }],
  }) as unknown as FilingView
const heard = (revision: number) => new Map([['title', revision]])

it('a report that was returned and is as it was is told so; once a field was changed, here or elsewhere, it is not', () => {
  const returned = view('returned', '2026-01-08T08:00:00Z')
  expect(returnedOf(returned, heard(3))).toEqual({ by, note: '与另一家雷同', isUntouched: true })
  expect(returnedOf(returned, heard(4))?.isUntouched).toBe(false)
  expect(returnedOf(view('returned', '2026-01-11T08:00:00Z'), heard(3))?.isUntouched).toBe(false)
})

it('a remark that was answered since is an answer to the return', () => {
  const remarks = [{ answer: { at: '2026-01-11T08:00:00Z' } }, { answer: null }]
  expect(returnedOf(view('returned', '2026-01-08T08:00:00Z', remarks), heard(3))?.isUntouched).toBe(false)
})

it('a report that has gone on since is not said to be returned', () => {
  expect(returnedOf(view('signed-off', '2026-01-08T08:00:00Z'), heard(3))).toBeUndefined()
})
