import { expect, test } from 'vitest'
import { cellWhere, columnsNamed, rowsNamed } from './named-cell.ts'

const row = (name: string) => rowsNamed('2021', { table: 'requests', name })
const column = (name: string) => columnsNamed('2021', { table: 'requests', name })

test.each([
  ['本年新收', 'received'],
  ['收到申请数量', 'received'],
  ['上年结转', 'broughtForward'],
  ['予以公开', 'disclosed'],
  ['部分公开', 'partlyDisclosed'],
  ['不存在', 'unableToProvide.notHeld'],
  ['信访类', 'notHandled.petition'],
  ['总计', 'handled'],
  ['结转下年', 'carriedForward'],
])('a row that is called %s is %s', (name, id) => {
  expect(row(name)).toEqual([id])
})

test.each([
  ['自然人', 'naturalPerson'],
  ['个人', 'naturalPerson'],
  ['企业', 'enterprise'],
  ['律师事务所', 'legalServices'],
  ['其他', 'otherOrganization'],
  ['合计', 'total'],
])('a column that is called %s is %s', (name, id) => {
  expect(column(name)).toEqual([id])
})

test('the name of a group, or of anything else, is no row and no column', () => {
  expect([row('不予公开'), row('结转'), row('备注'), column('法人或其他组织'), column('经办人')]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ])
})

test('in a table of several parts the row tells which part a column is of', () => {
  const rows = rowsNamed('2021', { table: 'disclosure', name: '行政强制' })
  const columns = columnsNamed('2021', { table: 'disclosure', name: '本年处理决定数量' })
  expect(cellWhere('2021', { table: 'disclosure', rows, columns })).toBe('disclosure.coercion.decisions')
})
