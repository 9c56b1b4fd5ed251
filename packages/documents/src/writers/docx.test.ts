import { type Report, renderReport } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { docxReader } from '../readers/docx.ts'
import { describeWriter } from '../testing/writer-contract.ts'
import { docxWriter } from './docx.ts'

describeWriter('the Word writer', { writer: docxWriter, reader: docxReader })

async function partsOf(report: Report): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await docxWriter.write(renderReport(report)))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

const documentOf = async (report: Report) => (await partsOf(report))['word/document.xml'] ?? ''
const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0])
const textsOfStyle = (xml: string, style: string) =>
  all(xml, new RegExp(`<w:pStyle w:val="${style}"/>.*?<w:t xml:space="preserve">([^<]*)`, 'gu'))

describe('a Word document', () => {
  it('is an A4 page with the margins of official documents: 37, 35, 28 and 26 mm', async () => {
    const xml = await documentOf(cityReport())
    const millimetres = (name: string) =>
      Math.round((Number(all(xml, new RegExp(`<w:pg(?:Sz|Mar)[^>]* w:${name}="(\\d+)"`, 'gu'))[0]) / 1440) * 25.4)
    expect(['w', 'h', 'top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([210, 297, 37, 35, 28, 26])
  })

  it("has Word's own headings, so that its navigation shows the sections", async () => {
    const parts = await partsOf({ ...cityReport(), sections: { overview: '（一）主动公开\n稳步推进。' } })
    expect(textsOfStyle(parts['word/document.xml'] ?? '', 'Heading1')).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
    expect(textsOfStyle(parts['word/document.xml'] ?? '', 'Heading2')).toEqual(['（一）主动公开'])
    expect(parts['word/styles.xml']).toContain(
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>',
    )
  })

  it('breaks no telephone number at its hyphen, which is read as one again', async () => {
    const report = { ...cityReport(), sections: { overview: '电话：0300-5349621，另有0300-5349622；一至三-五。' } }
    const bytes = await docxWriter.write(renderReport(report))
    expect(
      all(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()), /<w:noBreakHyphen\/>/gu),
    ).toHaveLength(2)
    const read = await docxReader.read(bytes, defaultLimits)
    expect(JSON.stringify(read)).toContain('电话：0300-5349621，另有0300-5349622；一至三-五。')
  })

  it('breaks a long title after the agency', async () => {
    const long = exampleReport({ edition: '2021', agency: { name: '云州市云溪区人力资源和社会保障局' } })
    const parts = ['云州市云溪区人力资源和社会保障局', '2021年政府信息公开工作年度报告']
    expect(textsOfStyle(await documentOf(long), 'Title')).toEqual(parts)
    expect(textsOfStyle(await documentOf(cityReport()), 'Title')).toEqual(['云州市2025年政府信息公开工作年度报告'])
  })

  it('has in every row of a table cells for every column, and columns as wide as the text', async () => {
    const tables = all(await documentOf(cityReport()), /<w:tbl>(.*?)<\/w:tbl>/gu)
    const columns = [4, 10, 15]
    tables.forEach((table, t) => {
      const widths = all(table, /<w:gridCol w:w="(\d+)"/gu).map(Number)
      expect(widths).toHaveLength(columns[t] ?? 0)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1587 - 1474)
      for (const row of all(table, /<w:tr>(.*?)<\/w:tr>/gu)) {
        const cells = all(row, /<w:tc>(.*?)<\/w:tc>/gu)
        const spans = cells.map((cell) => Number(all(cell, /<w:gridSpan w:val="(\d+)"/gu)[0] ?? 1))
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns[t])
      }
    })
    expect(tables).toHaveLength(columns.length)
  })

  it('repeats the three head rows of the long table on the next page and splits no row', async () => {
    const [, requests = ''] = all(await documentOf(cityReport()), /<w:tbl>(.*?)<\/w:tbl>/gu)
    const rows = all(requests, /<w:tr>(.*?)<\/w:tr>/gu)
    expect(rows.map((row) => row.includes('<w:tblHeader/>')).lastIndexOf(true)).toBe(2)
    expect(rows.filter((row) => row.includes('<w:cantSplit/>'))).toHaveLength(3 + 25)
  })

  it('numbers right pages on the right and left pages on the left', async () => {
    const parts = await partsOf(cityReport())
    expect(parts['word/footerOdd.xml']).toContain('<w:jc w:val="right"/>')
    expect(parts['word/footerEven.xml']).toContain('<w:jc w:val="left"/>')
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
  })

  it('names the report and its agency in its properties, and no date', async () => {
    const { 'docProps/core.xml': properties } = await partsOf(cityReport())
    expect(properties).toContain(
      '<dc:title>云州市2025年政府信息公开工作年度报告</dc:title><dc:creator>云州市</dc:creator>',
    )
    expect(properties).toContain('<dc:language>zh-CN</dc:language>')
    expect(properties).not.toContain('dcterms')
  })
})
