import { expect, test } from 'vitest'
import { carriedText } from './carried.ts'

const brought = (...columns: readonly string[]) => columns.map((column) => `cells.requests.broughtForward.${column}`)

test('what was taken over is told by its names, the cells of a row together', () => {
  expect(
    carriedText('2021', [
      'head.period',
      'head.contact.phone',
      'head.contact.office',
      ...brought('naturalPerson', 'enterprise', 'total'),
    ]),
  ).toBe('已从上年报告带入 5 项：上年结转 3 格（含总计）、联系部门、电话')
})

test('the older form begins with the items there were at the end of last year', () => {
  expect(carriedText('2019', ['cells.disclosure.licensing.previousItems', ...brought('naturalPerson')])).toBe(
    '已从上年报告带入 2 项：上年结转 1 格、上一年项目数量 1 格',
  )
})

test('the period alone is nothing that anybody would say was taken over', () => {
  expect(carriedText('2021', ['head.period'])).toBeUndefined()
})
