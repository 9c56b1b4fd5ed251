import { exampleReport } from '@gouji/core/testing'
import { expect, test } from 'vitest'
import { startFromPrevious } from './start-from-previous.ts'

test('what was carried forward is brought forward in every column; a blank is not carried', () => {
  const previous = exampleReport({
    edition: '2021',
    year: 2024,
    cells: {
      'requests.carriedForward.naturalPerson': 3,
      'requests.carriedForward.enterprise': null,
      'requests.carriedForward.total': 3,
      'requests.received.total': 40,
    },
  })
  const values = new Map(
    startFromPrevious(previous, { edition: '2021', year: 2025 }).map(({ id, value }) => [id, value]),
  )
  expect(values.get('cells.requests.broughtForward.naturalPerson')).toBe(3)
  expect(values.get('cells.requests.broughtForward.total')).toBe(3)
  expect(values.has('cells.requests.broughtForward.enterprise')).toBe(false)
  expect(values.has('cells.requests.received.total')).toBe(false)
  expect(values.get('head.period')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
})

test('in the edition of 2019 the items of last year and its change are the items this year began with', () => {
  const previous = exampleReport({
    edition: '2019',
    year: 2019,
    cells: {
      'disclosure.licensing.previousItems': 20,
      'disclosure.licensing.change': -3,
      'disclosure.penalties.previousItems': 9,
      'disclosure.penalties.change': null,
    },
  })
  const values = new Map(
    startFromPrevious(previous, { edition: '2019', year: 2020 }).map(({ id, value }) => [id, value]),
  )
  expect(values.get('cells.disclosure.licensing.previousItems')).toBe(17)
  expect(values.has('cells.disclosure.penalties.previousItems')).toBe(false)
})

test('last year’s text is not taken over, the contact is', () => {
  const previous = exampleReport({
    edition: '2021',
    sections: { overview: '去年的话' },
    head: { text: '去年的卷首', contact: { office: '办公室', phone: '0300-5330001' } },
  })
  const ids = startFromPrevious(previous, { edition: '2021', year: 2025 }).map(({ id }) => id)
  expect(ids.filter((id) => id.startsWith('sections.') || id === 'head.text' || id === 'title')).toEqual([])
  expect(ids).toContain('head.contact.phone')
})
