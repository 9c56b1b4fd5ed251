import { xlsxOf } from '@gouji/documents/testing/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService()
})
afterAll(() => service.close())

const admin = (status?: number) => talk(service.as('admin'), status)

test('an imported list with two governments, an unknown superior, a name twice or a circle is not written', async () => {
  const csv = [
    '单位名称,单位类别,上级单位',
    '青石县人民政府,人民政府,',
    '青石县教育局,,县委',
    '甲中心,其他,乙中心',
    '乙中心,其他,甲中心',
    '丙中心,其他,',
    '丙中心,其他,',
  ].join('\n')
  const preview = await admin().send('POST', '/roster/import?apply=true', new TextEncoder().encode(csv))
  expect(preview.applied).toBe(false)
  expect(preview.problems.map(({ row, message }: Answer) => `${row} ${message}`)).toEqual([
    '2 青石县人民政府：没有写上级单位；没有上级的只能是本级人民政府（云溪区人民政府），乡镇、街道的类别请填“乡镇”“街道”',
    '3 名册里没有这个上级单位',
    '4 上级单位转了一圈：甲中心 → 乙中心 → 甲中心',
    '5 上级单位转了一圈：乙中心 → 甲中心 → 乙中心',
    '7 “丙中心”与第 6 行重复',
  ])
})

test('kinds are told by names where the list says none', async () => {
  const csv = '单位名称\n望江街道办事处\n云岭乡人民政府\n云溪区统计局\n'
  const { rows } = await admin().send('POST', '/roster/import', new TextEncoder().encode(csv))
  expect(rows.map(({ kind }: Answer) => kind)).toEqual(['subdistrict', 'township', 'department'])
})

test('words for kinds are understood as lists write them; where the name decides, that is said', async () => {
  const csv = [
    '单位名称,类别',
    '云溪区统计局,区政府工作部门',
    '云溪区信访局,工作部门',
    '望江街道办事处,派出机构',
    '云岭乡人民政府,乡镇街道',
    '云溪区机关事务中心,区直属事业单位',
    '云溪区供销社,社团',
    '云溪区供销社,',
  ].join('\n')
  const { rows, problems } = await admin().send('POST', '/roster/import', new TextEncoder().encode(csv))
  const byName = '类别按名称判断'
  expect(rows.map(({ row, kind, note }: Answer) => [row, kind, note])).toEqual([
    [2, 'department', null],
    [3, 'department', null],
    [4, 'subdistrict', byName],
    [5, 'township', byName],
    [6, 'authorized', '类别“区直属事业单位”按“授权组织”导入'],
    [8, 'department', byName],
  ])
  // A name that comes again is told beside the kind that is none.
  expect(problems.map(({ row, column }: Answer) => `${row} ${column}`)).toEqual(['7 类别', '8 单位名称'])
})

test('a kind that is written once for many agencies is that of all of them', async () => {
  const row = (...texts: string[]) =>
    `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
  const rowsXml = [
    row('单位名称', '类别', '上级单位'),
    row('云溪区机关事务中心', '事业单位', '云溪区人民政府'),
    row('云溪区投资中心', '', ''),
    row('云溪区统计局', '部门', ''),
  ].join('')
  const book = xlsxOf({ sheets: [{ name: '名册', rows: rowsXml, merged: ['B2:B3', 'C2:C4'] }] })
  const { rows } = await admin().send('POST', '/roster/import', book)
  expect(rows.map(({ kind, parent, note }: Answer) => [kind, parent, note])).toEqual([
    ['authorized', '云溪区人民政府', '类别“事业单位”按“授权组织”导入'],
    ['authorized', '云溪区人民政府', '类别“事业单位”按“授权组织”导入'],
    ['department', '云溪区人民政府', null],
  ])
})

test('a row that changes the roster says what it changes', async () => {
  const csv = '单位名称,简称,类别\n云溪区教育局,区教体局,事业单位\n云溪区水务局,,\n'
  const { rows } = await admin().send('POST', '/roster/import', new TextEncoder().encode(csv))
  expect(rows).toMatchObject([
    {
      change: 'changed',
      note: '类别“事业单位”按“授权组织”导入；简称：（无）→区教体局；类别：部门→授权组织',
    },
    { change: 'same', note: '类别按名称判断' },
  ])
})

test('blanks in a name are none of it: of one typed wide the list, the form and the list of people mean the same', async () => {
  const csv = '单位名称,上级单位\n云溪区\u3000教育局,云溪区 人民政府\n云溪区\u3000档案馆,\n'
  const { rows, problems } = await admin().send('POST', '/roster/import', new TextEncoder().encode(csv))
  expect(problems).toEqual([])
  expect(rows).toMatchObject([
    { name: '云溪区教育局', change: 'same' },
    { name: '云溪区档案馆', change: 'new' },
  ])
  const { agencies } = await admin().send('PUT', '/roster', {
    agencies: [{ parent: 'top', name: '云溪区\u3000史志办', shortName: '史志 办', kind: 'other', retired: true }],
  })
  expect(agencies).toMatchObject([{ name: '云溪区史志办', shortName: '史志办' }])
  const people = '单位,角色,姓名\n云溪区\u3000教育局,填报员,周\u3000敏\n'
  expect((await admin().send('POST', '/people/import', new TextEncoder().encode(people))).rows).toMatchObject([
    { agency: '云溪区教育局', name: '周敏' },
  ])
})
