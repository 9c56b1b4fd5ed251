import { checkReport, findMove, type Move, settle } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { expect, test } from 'vitest'
import { makeDistrict } from '../demo/reports.ts'
import { blockedBy, moveBy, movesOf } from './blocked-by.ts'

const submit = findMove('signed-off', 'submitted') as Move
const publish = findMove('approved', 'published') as Move

test('errors keep a report from being submitted; saving and signing off are never kept from', () => {
  const report = exampleReport({ edition: '2021', year: 2024, cells: { 'requests.received.naturalPerson': 3 } })
  const checked = checkReport({ source: '', report })
  expect(blockedBy(submit, checked).every(({ severity }) => severity === 'error')).toBe(true)
  expect(blockedBy(submit, checked).length).toBeGreaterThan(0)
  expect(blockedBy(findMove('draft', 'signed-off') as Move, checked)).toEqual([])
})

test('a report that is late is published all the same: its day cannot be made another', () => {
  const report = makeDistrict(2025).members[0]?.reports[1]
  if (!report) throw new Error('no report')
  const checked = settle(checkReport({ source: '', report: { ...report, publishedOn: '2026-06-30' } }))
  expect(checked.findings).toMatchObject([{ rule: 'published-late', severity: 'error', outcome: 'known' }])
  expect(blockedBy(publish, checked)).toEqual([])
})

test('who acts in two ways has the moves of both, and nobody those of another', () => {
  expect(movesOf('signed-off', ['reviewer', 'clerk']).map(({ to }) => to)).toEqual(['draft', 'submitted'])
  expect(moveBy({ from: 'submitted', to: 'approved' }, ['clerk'])).toBeUndefined()
  expect(moveBy({ from: 'draft', to: 'published' }, ['reviewer'])).toBeUndefined()
  expect(moveBy({ from: 'submitted', to: 'approved' }, ['reviewer'])).toMatchObject({ to: 'approved' })
})
