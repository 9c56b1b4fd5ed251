import { type Report, recognise, type SourceDocument } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { cleanPage } from '../../testing/html.ts'
import { layOut, textLayouts } from '../../testing/layouts.ts'
import { differences } from '../../testing/reader-contract.ts'
import { textReader } from '../text.ts'

const report: Report = {
  ...cityReport(),
  head: { text: '本报告按照条例编制。' },
  sections: {
    overview: '（一）主动公开。全年公开 128 条。\n（二）依申请公开。',
    improvements: '一是更新不够及时。',
    otherMatters: '无。',
  },
}

const layout = textLayouts.find(({ name }) => name.includes('padded'))
const text = layout ? layOut(report, layout) : ''
const table = /(?:^\|.*(?:\n|$))+/gmu

/** The report as Markdown is written: headings with #, sub-headings in bold, a rule below the first row of a table. */
const markdown = text
  .replace(/^(.*年度报告)$/mu, '# $1\n')
  .replace(/^([一二三四五六]、.*)$/gmu, '\n## $1\n')
  .replace(/^(（[一二]）[^。]*。)/gmu, '**$1**')
  .replace(table, (rows) => {
    const [first = '', ...rest] = rows.split('\n')
    return [first, `|${' :---: |'.repeat(first.split('|').length - 2)}`, ...rest].join('\n')
  })

const documentOf = async (source: string): Promise<SourceDocument> =>
  textReader.read(new TextEncoder().encode(source), defaultLimits)

async function expectWhole(source: string): Promise<void> {
  const reading = recognise(await documentOf(source))
  if (!reading) throw new Error('not recognised as a report')
  expect(differences(report, reading.report)).toEqual({})
  expect(reading.report.title).toBe(report.title)
  expect(reading.report.head.text).toBe(report.head.text)
  for (const [id, section] of Object.entries(report.sections))
    expect(reading.report.sections).toHaveProperty(id, section)
  expect(reading.remarks).toEqual([])
}

describe('Markdown', () => {
  it('reads like any other text: headings, bold, rows with rules', async () => {
    expect(markdown).toContain('## 一、总体情况')
    expect(markdown).toContain('| :---: |')
    await expectWhole(markdown)
  })

  it('may have its headings in bold, closed with #, or underlined', async () => {
    await expectWhole(markdown.replace(/^## (.*)$/gmu, '**$1**'))
    await expectWhole(markdown.replace(/^## (.*)$/gmu, '## $1 ##'))
    await expectWhole(markdown.replace(/^# (.*)$/mu, '$1\n====').replace(/^## (.*)$/gmu, '$1\n----'))
  })

  it('may have bold in cells, list marks, quotations, escapes, links, front matter and comments', async () => {
    await expectWhole(markdown.replace(/\| (总计|规章|14069) /gu, '| **$1** '))
    await expectWhole(markdown.replace('一是更新', '- 一是更新'))
    await expectWhole(markdown.replace('本报告按照', '> 本报告按照'))
    await expectWhole(markdown.replace('本报告按照条例', '本报告按照[条例](https://example.org/a_b)'))
    await expectWhole(`---\ntitle: 年度报告\n---\n\n${markdown}`)
    await expectWhole(`<!-- 说明\n二行 -->\n${markdown}`)
  })

  it('may have its tables in HTML, with their spans and lines', async () => {
    const tables = cleanPage(report).match(/<table border[\s\S]*?<\/table>/gu) ?? []
    let next = 0
    const mixed = markdown.replace(table, () => `${tables[next++] ?? ''}\n`)
    expect(next).toBe(3)
    await expectWhole(mixed)
    const { blocks } = await documentOf(mixed)
    const lines = mixed.split('\n')
    const found = blocks.filter(({ kind }) => kind === 'table')
    expect(found.map(({ place }) => place.table)).toEqual([1, 2, 3])
    for (const { place } of found) expect(lines[(place.line ?? 0) - 1]).toContain('<table')
    const cells = found.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    for (const { text: written, place } of cells.filter((cell) => /^\d{5,}$/u.test(cell.text))) {
      expect(lines[(place.line ?? 0) - 1]).toContain(written)
    }
  })

  it('may have its title centred by HTML', async () => {
    await expectWhole(markdown.replace(/^# (.*)$/mu, '<h1 align="center">\n$1\n</h1>'))
  })

  it('is not any text: what others write with * and - stays', async () => {
    const { blocks } = await documentOf('一、总体情况\n- 4 -\n**注** 见 a_b_c\n<p>不是标签')
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      '一、总体情况',
      '- 4 -',
      '**注** 见 a_b_c',
      '<p>不是标签',
    ])
  })

  it('takes the mark off a character that is meant as it stands', async () => {
    const { blocks } = await documentOf('# 题\n\n1\\. 甲\\_乙 \\*丙\\*')
    expect(blocks[1]).toMatchObject({ text: '1. 甲_乙 *丙*' })
  })
})
