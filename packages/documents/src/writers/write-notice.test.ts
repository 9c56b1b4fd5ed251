import { expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { docxReader } from '../readers/docx.ts'
import { type Notice, writeNotice } from './write-notice.ts'

const notice: Notice = {
  title: '关于青石县2025年度政府信息公开工作年度报告报送情况的通报',
  addressee: '各乡镇人民政府，县政府各部门：',
  paragraphs: ['现将报送情况通报如下。'],
  sections: [
    {
      heading: '一、总体情况',
      paragraphs: ['应报 3 家，已报 2 家。'],
      table: {
        columns: [
          { head: '单位', width: 3 },
          { head: '情况', width: 1 },
        ],
        rows: [
          ['青石县<教育>局', '已报送'],
          ['云岭\u0007乡', ''],
        ],
      },
    },
  ],
  closing: { signature: '青石县人民政府办公室', date: '2026年2月3日' },
}

test('a notice is read back as it was written: title, paragraphs, list, signature', async () => {
  const { blocks } = await docxReader.read(writeNotice(notice), defaultLimits)
  const texts = blocks.flatMap((block): (string | string[][])[] =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.kind === 'table'
        ? [block.rows.map((row) => row.map(({ text }) => text))]
        : [],
  )
  expect(texts.filter((text) => text !== '').slice(-7)).toEqual([
    '各乡镇人民政府，县政府各部门：',
    '现将报送情况通报如下。',
    '一、总体情况',
    '应报 3 家，已报 2 家。',
    [
      ['单位', '情况'],
      ['青石县<教育>局', '已报送'],
      ['云岭乡', ''],
    ],
    '青石县人民政府办公室',
    '2026年2月3日',
  ])
})
