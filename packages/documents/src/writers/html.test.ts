import { type Report, renderReport } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { htmlReader } from '../readers/html.ts'
import { describeWriter } from '../testing/writer-contract.ts'
import { htmlWriter } from './html.ts'

describeWriter('the web page writer', { writer: htmlWriter, reader: htmlReader })

const pageOf = async (report: Report) => new TextDecoder().decode(await htmlWriter.write(renderReport(report)))

/** The texts of the heads that a value names. */
function headsOf(page: string, cell: string): readonly (string | undefined)[] {
  const ids = new RegExp(`data-cell="${cell}" headers="([^"]*)"`, 'u').exec(page)?.[1]?.split(' ') ?? []
  return ids.map((id) => new RegExp(`<th[^>]* id="${id}"[^>]*>([^<]*)</th>`, 'u').exec(page)?.[1])
}

describe('a web page', () => {
  it('tells of every value under which heads it stands', async () => {
    const page = await pageOf(cityReport())
    expect(headsOf(page, 'requests.notDisclosed.stateSecret.enterprise')).toEqual([
      '申请人情况',
      '法人或其他组织',
      '商业企业',
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
    ])
    expect(headsOf(page, 'disclosure.coercion.decisions')).toEqual([
      '第二十条第（六）项',
      '本年处理决定数量',
      '行政强制',
    ])
    expect(headsOf(page, 'disputes.litigationDirect.total')).toEqual(['行政诉讼', '未经复议直接起诉', '总计'])
  })

  it('has a value for every cell, an id for every head once, and no value without its heads', async () => {
    for (const edition of ['2019', '2021'] as const) {
      const page = await pageOf(exampleReport({ edition }))
      const values = Array.from(page.matchAll(/data-cell="([^"]+)"/gu), ([, cell]) => cell ?? '')
      expect(new Set(values).size).toBe(edition === '2019' ? 198 : 200)
      const ids = Array.from(page.matchAll(/<th[^>]* id="([^"]*)"/gu), ([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const cell of values) {
        expect(headsOf(page, cell).length, cell).toBeGreaterThanOrEqual(2)
        expect(headsOf(page, cell), cell).not.toContain(undefined)
      }
    }
  })

  it('runs no script and loads nothing, and shows what is written in it as text', async () => {
    const agency = { name: '<script>alert(1)</script>"&' }
    const page = await pageOf({
      ...exampleReport({ edition: '2021', agency }),
      sections: { overview: '<img src=x onerror="alert(1)">' },
    })
    expect(page).not.toMatch(/<script|<img|<link|url\(|@import|https?:/iu)
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;')
    expect(page).toContain("default-src 'none'")
  })

  it('is in Chinese, bears the title of the report, and captions each table by the heading of its section', async () => {
    const page = await pageOf(cityReport())
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('<title>云州市2025年政府信息公开工作年度报告</title>')
    const captions = Array.from(page.matchAll(/<caption><h2 id="(\w+)-heading">([^<]*)<\/h2><\/caption>/gu))
    expect(captions.map(([, id, heading]) => [id, heading])).toEqual([
      ['disclosure', '二、主动公开政府信息情况'],
      ['requests', '三、收到和处理政府信息公开申请情况'],
      ['disputes', '四、政府信息公开行政复议、行政诉讼情况'],
    ])
  })

  it('repeats the head of a table that has one on every printed page', async () => {
    const page = await pageOf(cityReport())
    expect(page.match(/<thead>/gu)).toHaveLength(2)
    expect(page.match(/<tbody>/gu)).toHaveLength(4 + 1 + 1)
  })
})
