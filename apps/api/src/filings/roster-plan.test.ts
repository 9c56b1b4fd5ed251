import { expect, test } from 'vitest'
import { readRoster } from './roster-import.ts'
import { soundPuts, withGovernment } from './roster-plan.ts'

test('a first list without its government is read with the one that its rows name above them', async () => {
  const csv = '单位名称,主管单位\n青禾区教育局,青禾区人民政府\n青禾区水务局,\n青禾区水务局,青禾区人民政府\n'
  const reading = await readRoster(new TextEncoder().encode(csv))
  const at = { existing: [], newId: createIds() }
  const { rows } = withGovernment(reading, [])
  expect(rows[0]).toMatchObject({ row: 0, name: '青禾区人民政府', kind: 'government', note: expect.any(String) })
  const { puts, problems } = soundPuts(withGovernment(reading, []), at)
  expect(problems).toMatchObject([{ row: 4, message: '“青禾区水务局”与第 3 行重复' }])
  const top = puts.find(({ parent }) => parent === null)
  expect(puts.map(({ name, parent }) => [name, parent])).toEqual([
    ['青禾区人民政府', null],
    ['青禾区教育局', top?.id],
    ['青禾区水务局', top?.id],
  ])
})

test('none is added where the rows name several, and then that is told beside the names that come again', async () => {
  const csv = '单位名称,上级单位\n青禾区教育局,青禾区人民政府\n青禾区教育局,青禾市人民政府\n'
  const reading = withGovernment(await readRoster(new TextEncoder().encode(csv)), [])
  const { puts, problems } = soundPuts(reading, { existing: [], newId: createIds() })
  expect(puts).toEqual([])
  expect(problems.map(({ row, column }) => [row, column])).toEqual([
    [0, '类别'],
    [3, '单位名称'],
  ])
})

function createIds(): () => string {
  let count = 0
  return () => String(++count)
}
