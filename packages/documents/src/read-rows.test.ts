import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from './read-rows.ts'
import { encodeGbk } from './testing/gbk.ts'
import { xlsxOf } from './testing/xlsx.ts'
import { writeTable } from './writers/table/write-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('a list is read from csv with its blanks, quotation marks and line numbers', async () => {
  const csv = '\uFEFF单位名称,简称\r\n"青石县教育局, 体育局",\r\n\r\n"说""两""行\n的",甲\r\n'
  expect(await readRows(utf8(csv))).toEqual({
    kind: 'rows',
    rows: [
      { row: 1, cells: ['单位名称', '简称'] },
      { row: 2, cells: ['青石县教育局, 体育局', ''] },
      { row: 4, cells: ['说"两"行\n的', '甲'] },
    ],
  })
})

test('a list that Excel in China saved as csv is read in its encoding', async () => {
  expect(await readRows(encodeGbk('单位名称,类别\r\n青石县教育局,部门\r\n'))).toMatchObject({
    rows: [{ cells: ['单位名称', '类别'] }, { cells: ['青石县教育局', '部门'] }],
  })
})

test('a list written as a workbook is read back cell for cell', async () => {
  const text = fc.stringMatching(/^[一-龥a-z0-9]{1,6}$/u)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (rows) => {
      const columns = [
        { head: '单位', width: 10 },
        { head: '简称', width: 10 },
      ]
      const bytes = writeTable({ title: '名册', sheets: [{ name: '名册', columns, rows }] })
      const read = await readRows(bytes)
      expect(read).toMatchObject({
        kind: 'rows',
        rows: [{ cells: ['单位', '简称'] }, ...rows.map((cells) => ({ cells }))],
      })
    }),
    { numRuns: 30 },
  )
})

test('what is no list is refused with what to do', async () => {
  expect(await readRows(utf8('%PDF-1.7'))).toMatchObject({
    kind: 'unreadable',
    message: { zh: expect.stringContaining('xlsx') },
  })
  expect(await readRows(utf8('a,b\n"甲"乙,丙\n'))).toMatchObject({ kind: 'unreadable', reason: 'damaged' })
})

test('a row of a workbook is told what is merged down over it from above', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const row = (...texts: string[]) => `<row>${texts.map((text) => (text ? cell(text) : '<c/>')).join('')}</row>`
  const rows = [row('单位', '类别'), row('教育局', '部门'), row('水务局', ''), row('云岭乡', '乡镇')].join('')
  const read = await readRows(xlsxOf({ sheets: [{ name: '名册', rows, merged: ['B2:B3', 'A1:A1'] }] }))
  expect(read).toMatchObject({
    rows: [
      { row: 1 },
      { row: 2 },
      { cells: ['水务局'], merged: new Map([[1, '部门']]) },
      { cells: ['云岭乡', '乡镇'] },
    ],
  })
  expect(read.kind === 'rows' && read.rows.map(({ merged }) => merged !== undefined)).toEqual([
    false,
    false,
    true,
    false,
  ])
})
