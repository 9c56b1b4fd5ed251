/** Pages whose whole text stands in the rows of one table, and tables with nothing between them. */

import { type Report, recognise, type SourceDocument } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { layOut, textLayouts } from '../../testing/layouts.ts'
import { differences } from '../../testing/reader-contract.ts'
import { textReader } from '../text.ts'

function read(text: string) {
  const reading = recognise(textReader.read(new TextEncoder().encode(text), defaultLimits) as SourceDocument)
  if (!reading) throw new Error('not recognised as a report')
  return reading
}

const report: Report = {
  ...cityReport(),
  sections: {
    overview: '（一）主动公开情况。全年公开政府信息7540条。\n（二）依申请公开情况。申请均在期限内答复。',
    improvements: '公开平台的检索不便。下一步将增加按主题检索的入口，上半年完成。',
    otherMatters: '没有收取信息处理费。',
  },
}

const withPipes = textLayouts.filter(({ name }) => name.includes('|') && name !== 'rows with |, blanks dropped')
const inRows = withPipes.filter(({ name }) => name.startsWith('rows'))

describe('a page in a frame, each line of it a row', () => {
  for (const layout of inRows) {
    it(`gives its title, its sections and every cell: ${layout.name}`, () => {
      const lines = layOut(report, layout).split('\n')
      const framed = lines.map((line) =>
        line.trim() === '' || line.includes('|') ? line : `${line} | ${'|'.repeat(14)}`,
      )
      const { report: back, outline, remarks } = read(framed.join('\n'))
      expect(differences(report, back)).toEqual({})
      expect(remarks).toEqual([])
      expect(outline.headings.map(({ section }) => section)).toHaveLength(6)
      expect(back).toMatchObject({ year: 2025, agency: { name: '云州市' }, sections: report.sections })
    })
  }

  it('may have a cell of several sections in a line: each begins a line of its own', () => {
    const { report: back } = read(
      [
        `云溪区水务局2023年政府信息公开工作年度报告 | ${'|'.repeat(8)}`,
        '|',
        `统计期限为2023年1月1日至12月31日。 一、总体情况 公开信息12条。 二、主动公开政府信息情况 | ${'|'.repeat(8)}`,
        `第二十条第(一)项 | ${'|'.repeat(8)}`,
        `信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | ${'|'.repeat(5)}`,
        `规章 | 0 | 0 | 0 | ${'|'.repeat(5)}`,
        `行政规范性文件 | 2 | 1 | 7 | ${'|'.repeat(5)}`,
        `六、其他需要报告的事项 | ${'|'.repeat(8)}`,
        `无。 | ${'|'.repeat(8)}`,
      ].join('\n'),
    )
    expect(back).toMatchObject({
      year: 2023,
      agency: { name: '云溪区水务局' },
      sections: { overview: '公开信息12条。', otherMatters: '无。' },
      cells: { 'disclosure.normativeDocuments.inForce': 7 },
    })
  })

  it('keeps a row whose cells are all blank', () => {
    const cells = Object.entries(report.cells).map(([id, value]) => [id, /carriedForward/u.test(id) ? null : value])
    const blank = { ...report, cells: Object.fromEntries(cells) }
    for (const layout of inRows) expect(differences(blank, read(layOut(blank, layout)).report)).toEqual({})
  })
})

it('A report whose text stands in one line gives its title, its sections and every cell', () => {
  const oneLine = textLayouts.filter(({ name }) => name.includes('in one line'))
  expect(oneLine).toHaveLength(1)
  for (const layout of oneLine) {
    const text = layOut(report, layout).replace(/\s+/gu, ' ')
    const { report: back, outline, remarks } = read(text)
    expect(differences(report, back)).toEqual({})
    expect(remarks).toEqual([])
    expect(outline.headings).toHaveLength(6)
    expect(back).toMatchObject({ year: 2025, agency: { name: '云州市' }, sections: report.sections })
    expect(back.places?.['requests.received.total']).toMatchObject({ line: 1 })
  }
})

describe('tables with nothing between them', () => {
  for (const layout of withPipes) {
    it(`are told apart: ${layout.name}`, () => {
      const text = layOut(report, layout).replace(/\n+[三四]、[^\n|]*情况\n+/gu, '\n')
      const { report: back, outline, remarks } = read(text)
      expect(differences(report, back)).toEqual({})
      expect(remarks).toEqual([])
      expect(outline.tables).toEqual(['disclosure', 'requests', 'disputes'])
    })
  }
})
