import { type CheckedReport, checkReport, checkResult, type Report, rules } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeOf } from '../testing/whole-of.ts'
import { html } from './html.ts'

function pageOf(reports: readonly Report[]): string {
  const bySource = new Map(reports.map((report, i) => [`${i}.docx`, report]))
  const checked = [...bySource].map(([source, report]): CheckedReport => checkReport({ source, report }))
  const result = checkResult({ reports: checked, unreadable: [] })
  return [...html(wholeOf(result, bySource), { language: 'zh', rules })].join('')
}

/** The opening rows of the list, by rule. */
function detailOf(text: string, rule: string): string {
  return (
    text.split('\n').find((line) => line.startsWith('<tr class="row') && line.includes(`<code>${rule}</code>`)) ?? ''
  )
}

/** A table in which 14 was typed for 41. */
function transposed(): Report {
  const cells = {
    'requests.disclosed.naturalPerson': 14,
    'requests.disclosed.total': 41,
    'requests.disclosed.enterprise': 0,
  }
  const handled = { 'requests.handled.naturalPerson': 41, 'requests.handled.total': 41 }
  const received = { 'requests.received.naturalPerson': 41, 'requests.received.total': 41 }
  return exampleReport({ edition: '2021', cells: { ...cells, ...handled, ...received } })
}

describe('an excerpt', () => {
  it('marks the cell that is likely wrong and says what it may be', () => {
    const detail = detailOf(pageOf([transposed()]), 'requests-row-sum')
    expect(detail).toContain('class=wrong><mark>14</mark><small>可能是 41</small>')
  })

  it('keeps the heads and the label of the row, and leaves out rows far away', () => {
    const detail = detailOf(pageOf([transposed()]), 'requests-row-sum')
    for (const label of ['申请人情况', '自然人', '（一）予以公开', '三、本年度办理结果'])
      expect(detail).toContain(`>${label}<`)
    expect(detail).not.toContain('信访举报投诉类申请')
  })

  it('shows a blank as blank, not as zero', () => {
    const page = pageOf([exampleReport({ edition: '2021', cells: { 'requests.handled.total': null } })])
    expect(detailOf(page, 'cells-blank')).toContain('<mark>空白</mark>')
  })

  it('has as many columns in each row, spans counted, for any cell that is wrong', () => {
    const ids = Object.keys(cityReport().cells)
    fc.assert(
      fc.property(fc.constantFrom(...ids), (id) => {
        const page = pageOf([{ ...cityReport(), cells: { ...cityReport().cells, [id]: null } }])
        const excerpts = [...page.matchAll(/<table class="excerpt">(.*?)<\/table>/gu)].map(([, table = '']) => table)
        expect(excerpts).not.toEqual([])
        for (const table of excerpts) expect(new Set(widthsOf(table)).size).toBe(1)
      }),
      { numRuns: 40 },
    )
  })
})

/** The width of every row of a table, cells that reach down from above counted. */
function widthsOf(table: string): number[] {
  const rows = table.split('<tr').slice(1)
  const widths = rows.map(() => 0)
  rows.forEach((row, at) => {
    for (const [, attributes = ''] of row.matchAll(/<t[hd]([^>]*)>/gu)) {
      const across = Number(/colspan=(\d+)/u.exec(attributes)?.[1] ?? 1)
      const down = Number(/rowspan=(\d+)/u.exec(attributes)?.[1] ?? 1)
      for (let i = at; i < at + down; i++) widths[i] = (widths[i] ?? 0) + across
    }
  })
  return widths
}

describe('a quotation', () => {
  it('has the words marked', () => {
    const report = exampleReport({ edition: '2021', sections: { overview: '全年公开财政资金资金信息。' } })
    expect(detailOf(pageOf([report]), 'duplicated-word')).toContain('<mark>资金资金</mark>')
  })
})

describe('the page', () => {
  it('loads nothing from elsewhere', () => {
    const page = pageOf([transposed()])
    expect(page).not.toMatch(/\s(?:src|href|action|srcset)=/u)
    expect(page).not.toMatch(/url\(|@import|https?:/u)
    expect(page).toContain("default-src 'none'")
  })

  it('takes no markup from a report', () => {
    const evil = '</noscript><script>alert(1)</script><img src=x onerror=alert(1)>-->\t"\''
    const sections = { overview: `资金资金${evil}` }
    const page = pageOf([exampleReport({ edition: '2021', agency: { name: evil }, sections })])
    expect(page.match(/<script/gu)).toHaveLength(2)
    expect(page.match(/<\/noscript/gu)).toHaveLength(1)
    expect(page).not.toContain('<img')
  })

  it('says for each rule what it rests on', () => {
    expect(detailOf(pageOf([transposed()]), 'requests-row-sum')).toContain('国办公开办函')
  })
})
