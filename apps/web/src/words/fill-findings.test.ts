import { expect, test } from 'vitest'
import { findingWords } from './fill-findings.ts'

const total = 'requests.handled.naturalPerson'
const names: Readonly<Record<string, string>> = { [total]: '“总计”行“自然人”列' }
const said = (...grounds: Record<string, string | number>[]) => findingWords.grounds(grounds, (cell) => names[cell])

test('What speaks for the very number that is to be changed is said of it', () => {
  expect(said({ code: 'narrative', cell: 'requests.received.total', says: 'proposed' })).toBe('（改了与正文一致）')
  expect(said({ code: 'narrative', cell: 'requests.received.total', says: 'found' })).toBe('（但现在的数与正文一致）')
})

test('What speaks for a total that follows is not said of its part', () => {
  expect(said({ code: 'narrative', cell: total, says: 'proposed' })).toBe('（改了以后“总计”行“自然人”列与正文一致）')
  expect(
    said(
      { code: 'narrative', cell: 'requests.received.total', says: 'found' },
      { code: 'narrative', cell: total, says: 'proposed' },
    ),
  ).toBe('（但现在的数与正文一致，改了以后“总计”行“自然人”列与正文一致）')
})

test('What speaks against it twice is said with one 但', () => {
  expect(
    said(
      { code: 'last-year', cell: 'requests.broughtForward.naturalPerson', says: 'found' },
      { code: 'last-year', cell: total, says: 'found' },
    ),
  ).toBe('（但现在的数与上年报告的结转下年度一致，“总计”行“自然人”列现在与上年报告的结转下年度一致）')
})
