import { expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { readLists } from './read-lists.ts'
import { docxOf } from './testing/docx.ts'
import { xlsxOf } from './testing/xlsx.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`

test('every sheet of a workbook is a list, with its name and what merged cells cover', async () => {
  const rows = `<row r="1">${cell('A1', '申请人')}${cell('C1', '收到日期')}</row>\
<row r="2">${cell('A2', '姓名')}${cell('B2', '类型')}</row><row r="4">${cell('A4', '李某')}</row>`
  const bytes = xlsxOf({
    sheets: [
      { name: '2024', rows: `<row r="1">${cell('A1', '无')}</row>` },
      { name: '2025', rows, merged: ['A1:B1', 'C1:C2'] },
    ],
  })
  expect(await readLists(bytes)).toEqual({
    kind: 'lists',
    lists: [
      { name: '2024', rows: [{ row: 1, cells: ['无'] }] },
      {
        name: '2025',
        rows: [
          { row: 1, cells: ['申请人', undefined, '收到日期'] },
          { row: 2, cells: ['姓名', '类型', undefined] },
          { row: 4, cells: ['李某'] },
        ],
      },
    ],
  })
})

test('the tables of a Word file and of a page are lists', async () => {
  const td = (text: string, merge = '') =>
    `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const body = `<w:p><w:r><w:t>登记台账</w:t></w:r></w:p><w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>\
<w:tr>${td('申请人', '<w:vMerge w:val="restart"/>')}${td('日期')}</w:tr>\
<w:tr>${td('', '<w:vMerge/>')}${td('2025-01-02')}</w:tr></w:tbl>`
  const rows = [
    { row: 1, cells: ['申请人', '日期'] },
    { row: 2, cells: [undefined, '2025-01-02'] },
  ]
  expect(await readLists(docxOf({ body }))).toEqual({ kind: 'lists', lists: [{ name: '', rows }] })
  const page = `<!doctype html><html><body><p>登记台账</p><table><tr><td rowspan="2">申请人</td><td>日期</td></tr>
<tr><td>2025-01-02</td></tr></table></body></html>`
  expect(await readLists(utf8(page))).toEqual({ kind: 'lists', lists: [{ name: '', rows }] })
})

test('text with commas is one list, and a file without a table is refused with what to do', async () => {
  expect(await readLists(utf8('申请人,日期\r\n李某,2025-01-02\r\n'))).toMatchObject({ lists: [{ name: '' }] })
  const body = '<w:p><w:r><w:t>台账见附件</w:t></w:r></w:p>'
  expect(await readLists(docxOf({ body }))).toMatchObject({
    kind: 'unreadable',
    message: { zh: expect.stringContaining('没有表格') },
  })
  expect(await readLists(utf8('GIF89a'))).toMatchObject({ kind: 'unreadable', reason: 'format-not-supported' })
})

test('a sheet whose merged cells cover more than any list is refused, not counted out', async () => {
  const merged = Array.from({ length: 40 }, (_, i) => `A${i + 1}:XFD${i + 1}`)
  const rows = Array.from({ length: 40 }, (_, i) => `<row r="${i + 1}">${cell(`A${i + 1}`, '甲')}</row>`).join('')
  const bytes = xlsxOf({ sheets: [{ name: '一', rows, merged }] })
  expect(await readLists(bytes, { ...defaultLimits, cells: 5000 })).toMatchObject({
    kind: 'unreadable',
    message: { zh: expect.stringContaining('5000 格') },
  })
})
