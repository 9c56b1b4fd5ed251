import { type RenderDocument, recognise, renderEmptyForm, renderReport } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { xlsxReader } from '../readers/xlsx.ts'
import { describeWriter } from '../testing/writer-contract.ts'
import { xlsxWriter } from './xlsx.ts'

describeWriter('xlsx', { writer: xlsxWriter, reader: xlsxReader })

async function partsOf(tree: RenderDocument): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await xlsxWriter.write(tree))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

describe('a workbook', () => {
  it('with totals that are wrong is read back with what the report says, not with what it should say', async () => {
    const cells = {
      'requests.received.total': 14000,
      'requests.handled.enterprise': 1,
      'disputes.reconsideration.total': 0,
    }
    const written = { ...cityReport(), cells: { ...cityReport().cells, ...cells } }
    const source = await xlsxReader.read(await xlsxWriter.write(renderReport(written)), defaultLimits)
    expect(recognise(source)?.report.cells).toMatchObject(cells)
  })

  it('has the narrative and the three tables on sheets of their own', async () => {
    const { 'xl/workbook.xml': workbook = '' } = await partsOf(renderReport(cityReport()))
    expect([...workbook.matchAll(/<sheet name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      '正文',
      '主动公开',
      '依申请公开',
      '复议诉讼',
    ])
  })

  it('never makes a formula of a text, whatever it begins with', async () => {
    const texts = ['=HYPERLINK("http://example.org")', '+86号', '-1、略', '@甲']
    const written = exampleReport({
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': { state: 'text', text: '=1+1件' } },
    })
    const parts = await partsOf(renderReport({ ...written, sections: { overview: texts.join('\n') } }))
    const { 'xl/styles.xml': styles = '', 'xl/worksheets/sheet1.xml': narrative = '' } = parts
    const quoted = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/gu)].map(([xf]) =>
      xf.includes('quotePrefix'),
    )
    const overview = [...narrative.matchAll(/<c r="A\d+" s="(\d+)" t="s">/gu)].map(([, look]) => quoted[Number(look)])
    expect(overview.filter(Boolean)).toHaveLength(texts.length)
    expect(narrative).not.toContain('<f>')
    const formulas = Object.values(parts).flatMap((part) =>
      [...part.matchAll(/<f>(.*?)<\/f>/gu)].map(([, formula]) => formula),
    )
    expect(formulas.length).toBeGreaterThan(50)
    for (const formula of formulas) expect(formula).toMatch(/^IF\(COUNT\([A-Z\d:,]+\)=0,/u)
  })

  it('keeps heads in sight, prints on A4 with the head on each page, and leaves only inputs open', async () => {
    const parts = await partsOf(renderEmptyForm('2021'))
    const { 'xl/workbook.xml': workbook, 'xl/worksheets/sheet3.xml': requests } = parts
    expect(requests).toContain('<pane xSplit="3" ySplit="3" topLeftCell="D4" activePane="bottomRight" state="frozen"/>')
    expect(requests).toContain('<sheetProtection sheet="1"')
    expect(requests).not.toContain('password')
    expect(requests).toContain('paperSize="9" orientation="portrait" fitToWidth="1"')
    expect(workbook).toContain(`'依申请公开'!$1:$3`)
    expect(parts['xl/worksheets/sheet4.xml']).toContain('orientation="landscape"')
  })

  it('says in Chinese what an input takes', async () => {
    const { 'xl/worksheets/sheet2.xml': disclosure = '' } = await partsOf(renderEmptyForm('2019'))
    const rules = [...disclosure.matchAll(/<dataValidation type="(\w+)"[^>]* error="([^"]+)"/gu)]
    expect(rules.map(([, type]) => type)).toEqual(['whole', 'whole', 'decimal'])
    for (const [, , message] of rules) expect(message).toMatch(/^这里填/u)
  })

  it('keeps a text that looks like an escape of Excel', async () => {
    const tree = renderReport({ ...cityReport(), sections: { overview: '编号_x000D_号' } })
    expect((await partsOf(tree))['xl/sharedStrings.xml']).toContain('编号_x005F_x000D_号')
  })

  it('gives a paragraph longer than a row may be high several rows, merged', async () => {
    const tree = renderReport({ ...cityReport(), sections: { overview: '公开'.repeat(2000) } })
    const { 'xl/worksheets/sheet1.xml': narrative = '' } = await partsOf(tree)
    expect(narrative).toMatch(/<mergeCell ref="A\d+:A\d+"\/>/u)
    const heights = [...narrative.matchAll(/ ht="(\d+)"/gu)].map(([, height]) => Number(height))
    expect(Math.max(...heights)).toBeLessThanOrEqual(409)
  })
})
