import { describe, expect, it } from 'vitest'
import { cellsOf } from '../form/cells.ts'
import { type CellId, editionOf, editions } from '../form/editions.ts'
import type { Report } from '../report/report.ts'
import { cityReport, exampleReport } from '../testing/index.ts'
import { renderEmptyForm, renderReport } from './render-report.ts'
import type { RenderCell, RenderDocument, RenderTable } from './tree.ts'

const tablesOf = ({ sections }: RenderDocument): readonly RenderTable[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
const cellsIn = (tree: RenderDocument): readonly RenderCell[] =>
  tablesOf(tree).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
const textOf = (tree: RenderDocument, id: CellId) => cellsIn(tree).find(({ cell }) => cell === id)?.text
const withText = (text: string): Report => ({ ...cityReport(), sections: { overview: text } })
const overview = (text: string) => renderReport(withText(text)).sections[0]?.blocks

describe('a report as printed', () => {
  it('has the sections of its edition in order, each table before the text of its section', () => {
    const tree = renderReport({ ...cityReport(), sections: { requests: '表中数字含上年结转。' } })
    expect(tree.sections.map(({ heading }) => heading)).toEqual(
      editionOf('2021').sections.map(({ numeral, title }) => `${numeral}、${title}`),
    )
    expect(tree.sections[2]?.blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph'])
    expect(tablesOf(tree).map(({ id, caption }) => [id, caption])).toEqual([
      ['disclosure', '主动公开政府信息情况'],
      ['requests', '收到和处理政府信息公开申请情况'],
      ['disputes', '政府信息公开行政复议、行政诉讼情况'],
    ])
  })

  it('prints every cell of the edition once', () => {
    for (const { id } of editions) {
      const printed = cellsIn(renderReport(exampleReport({ edition: id }))).flatMap(({ cell }) => cell ?? [])
      expect(printed.toSorted()).toEqual(
        cellsOf(id)
          .map((cell) => cell.id)
          .toSorted(),
      )
    }
  })

  it('prints a number plainly, a blank and a missing cell as nothing, anything else as written', () => {
    const tree = renderReport(
      exampleReport({
        edition: '2019',
        without: ['disputes.'],
        cells: {
          'disclosure.licensing.decisions': 1234567,
          'disclosure.licensing.change': -3,
          'disclosure.coercion.decisions': null,
          'disclosure.fees.change': { state: 'notApplicable', text: '/' },
          'disclosure.procurement.projects': { state: 'text', text: '公务用车10辆\r\n' },
        },
      }),
    )
    expect(textOf(tree, 'disclosure.licensing.decisions')).toBe('1234567')
    expect(textOf(tree, 'disclosure.licensing.change')).toBe('-3')
    expect(textOf(tree, 'disclosure.coercion.decisions')).toBe('')
    expect(textOf(tree, 'disclosure.fees.change')).toBe('/')
    expect(textOf(tree, 'disclosure.procurement.projects')).toBe('公务用车10辆')
    expect(textOf(tree, 'disputes.reconsideration.upheld')).toBe('')
  })

  it('prints the unit of an amount where the column does not', () => {
    const printed = (edition: '2019' | '2021', id: CellId, unit: string) =>
      textOf(renderReport(exampleReport({ edition, cells: { [id]: 96171.6 }, units: { [id]: unit } })), id)
    expect(printed('2019', 'disclosure.procurement.amount', '元')).toBe('96171.6元')
    expect(printed('2021', 'disclosure.fees.amount', '元')).toBe('96171.6元')
    expect(printed('2021', 'disclosure.fees.amount', '万元')).toBe('96171.6')
    expect(printed('2021', 'disclosure.licensing.decisions', '元')).toBe('96171.6')
  })

  it('marks the sums', () => {
    const totals = cellsIn(renderReport(cityReport())).flatMap(({ cell, total }) => (total ? [cell] : []))
    expect(totals).toContain('requests.handled.enterprise')
    expect(totals).toContain('requests.received.total')
    expect(totals).toContain('disputes.reconsideration.total')
    expect(totals).not.toContain('requests.received.enterprise')
    expect(totals).toHaveLength(25 + 6 + 3)
  })

  it('repeats the head of a table that has one, keeps heads with the row below, few rows with their label, and a table of many heads whole', () => {
    const tables = tablesOf(renderReport(cityReport()))
    expect(tables.map(({ headRows }) => headRows)).toEqual([0, 3, 3])
    expect(tables[0]?.rows.findIndex(({ keepWithNext }) => !keepWithNext)).toBe((tables[0]?.rows.length ?? 0) - 1)
    expect(tables[1]?.rows.map(({ keepWithNext }) => keepWithNext).indexOf(false)).toBe(3 + 2)
    const mayEnd = tables[1]?.rows.flatMap(({ keepWithNext }, r) => (keepWithNext ? [] : [r])) ?? []
    const labels =
      tables[1]?.rows.flatMap(({ cells }) => cells.filter(({ kind, rowSpan }) => kind === 'rowHead' && rowSpan > 1)) ??
      []
    const groups = labels.filter(({ rowSpan }) => rowSpan < 20)
    expect(groups.map(({ rowSpan }) => rowSpan)).toEqual([8, 3, 5, 3])
    for (const { row, rowSpan } of groups) for (const r of mayEnd) expect(r >= row && r < row + rowSpan - 1).toBe(false)
    expect(tables[2]?.rows.map(({ keepWithNext }) => keepWithNext)).toEqual([true, true, true, false])
  })

  it('has columns wide enough for the longest number, and widths that add up to the whole', () => {
    const tree = renderReport(exampleReport({ edition: '2021', cells: { 'requests.received.total': 123456789012 } }))
    const widths = tablesOf(tree)[1]?.widths ?? []
    expect(widths).toHaveLength(10)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
    expect(widths[9]).toBeGreaterThan(widths[8] ?? 1)
    expect(Math.max(...widths)).toBe(widths[2])
  })
})

describe('the text of a printed report', () => {
  it('is parted into sub-headings and paragraphs', () => {
    expect(overview('（一）主动公开\n（二）依申请公开。全年收到申请 3 件。\n一是抓落实。\n1.重复申请')).toEqual([
      { kind: 'paragraph', level: 2, text: '（一）主动公开' },
      { kind: 'paragraph', level: 0, text: '（二）依申请公开。全年收到申请 3 件。' },
      { kind: 'paragraph', level: 0, text: '一是抓落实。' },
      { kind: 'paragraph', level: 0, text: '1.重复申请' },
    ])
  })

  it('has no indents, empty lines, tabs or control characters, and keeps wide blanks within', () => {
    const written = '\u3000\u3000甲\t乙\u00a0 丙\u3000丁 \r\n\n \u0007戊\ud800\u2028己'
    expect(overview(written)).toMatchObject([{ text: '甲 乙 丙\u3000丁' }, { text: '戊' }, { text: '己' }])
  })
})

describe('the head of a printed report', () => {
  it("is the report's own", () => {
    const tree = renderReport({ ...cityReport(), title: ' 云州市\n年报 ', head: { text: '第一段。\n\n第二段。' } })
    expect(tree.title).toBe('云州市年报')
    expect(tree.head).toEqual(['第一段。', '第二段。'])
  })

  it('is made from agency, period and contact where the report has none', () => {
    const head = {
      text: '',
      period: { from: '2025-01-01', to: '2025-12-31' },
      contact: { office: '云州市政务公开办公室', address: '云州市云溪路1号', phone: '0599-1234567' },
    }
    const tree = renderReport({ ...cityReport(), title: '', head })
    expect(tree.title).toBe('云州市2025年政府信息公开工作年度报告')
    expect(tree.head).toEqual([
      '本报告根据《中华人民共和国政府信息公开条例》，按照国办公开办函〔2021〕30号规定的格式，由云州市编制。',
      '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。统计期限为2025年1月1日至12月31日。',
      '对本报告有疑问的，请与云州市政务公开办公室联系（地址：云州市云溪路1号；电话：0599-1234567）。',
    ])
  })

  it('says so when the statistical period runs over two years', () => {
    const head = { text: '', period: { from: '2019-05-15', to: '2020-12-31' } }
    expect(renderReport({ ...cityReport(), head }).head[1]).toContain('2019年5月15日至2020年12月31日')
  })
})

describe('the empty form', () => {
  it('has every cell of the edition blank and no text', () => {
    for (const { id } of editions) {
      const tree = renderEmptyForm(id, { agency: '云溪区文化和旅游局', year: 2025 })
      const values = cellsIn(tree).filter(({ cell }) => cell)
      expect(values).toHaveLength(cellsOf(id).length)
      expect(values.filter(({ text }) => text !== '')).toEqual([])
      expect(tree.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'))).toEqual([])
      expect(tree.title).toBe('云溪区文化和旅游局2025年政府信息公开工作年度报告')
    }
  })

  it('says where agency and year go', () => {
    const tree = renderEmptyForm('2021')
    expect(tree.title).toBe('（单位名称）（年份）年政府信息公开工作年度报告')
    expect(tree.head.join('')).toContain('（年份）年1月1日至12月31日')
  })
})
