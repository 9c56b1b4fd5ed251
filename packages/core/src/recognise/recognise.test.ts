import { describe, expect, it, test } from 'vitest'
import type { CellId } from '../form/editions.ts'
import type { Report } from '../report/report.ts'
import type { SourceBlock, SourceCell, SourceTable } from '../report/source.ts'
import { cityReport } from '../testing/city-report.ts'
import { exampleReport } from '../testing/example-report.ts'
import { type PrintedSource, paragraph, printedSource } from '../testing/printed-source.ts'
import { recognise } from './recognise.ts'

function read(source: PrintedSource) {
  const reading = recognise(source)
  if (!reading) throw new Error('not recognised as a report')
  return { ...reading, codes: reading.remarks.map(({ code }) => code) }
}

/** The source of a report with its blocks changed one by one. */
function changed(report: Report, change: (block: SourceBlock, at: number) => SourceBlock | readonly SourceBlock[]) {
  const source = printedSource(report)
  return { ...source, blocks: source.blocks.flatMap((block, at) => change(block, at)) }
}

/** The source of a report with the cells of its tables changed. */
function withCells(report: Report, change: (cell: SourceCell) => SourceCell) {
  return changed(report, (block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(change)) } : block,
  )
}

function withTable(report: Report, number: number, change: (table: SourceTable) => SourceTable) {
  return changed(report, (block) => (block.kind === 'table' && block.place.table === number ? change(block) : block))
}

const report2019 = (cells: Report['cells']) => exampleReport({ edition: '2019', year: 2020, cells })

describe('a document as the form prints it', () => {
  it('gives every cell, and says nothing', () => {
    const { report, remarks } = read(printedSource(cityReport()))
    expect(report.cells).toEqual(cityReport().cells)
    expect(remarks).toEqual([])
  })

  it('is no report when it has neither tables nor sections of one', () => {
    expect(recognise({ format: 'text', blocks: [paragraph('会议纪要'), paragraph('一、听取汇报')] })).toBeUndefined()
  })
})

describe('what stands in a cell', () => {
  it('may have units, which are kept beside an amount', () => {
    const source = withCells(report2019({ 'disclosure.procurement.amount': 251000 }), (cell) =>
      cell.text === '251000' ? { ...cell, text: '251000元' } : cell,
    )
    const { report } = read(source)
    expect(report.cells['disclosure.procurement.amount']).toBe(251000)
    expect(report.units).toEqual({ 'disclosure.procurement.amount': '元' })
  })

  it('may be text where a number belongs; the number inside it is not taken', () => {
    const texts: Partial<Record<CellId, string>> = {
      'disclosure.procurement.projects': '公务用车10辆',
      'disclosure.normativeDocuments.newlyMade': '22（其中修订16件）',
      'disclosure.licensing.change': '减3',
      'disclosure.penalties.change': '增2减1',
    }
    const report = report2019(
      Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { state: 'text', text }])) as Report['cells'],
    )
    const { cells } = read(printedSource(report)).report
    expect(cells['disclosure.procurement.projects']).toEqual({ state: 'text', text: '公务用车10辆' })
    expect(cells['disclosure.normativeDocuments.newlyMade']).toEqual({ state: 'text', text: '22（其中修订16件）' })
    expect(cells['disclosure.licensing.change']).toBe(-3)
    expect(cells['disclosure.penalties.change']).toEqual({ state: 'text', text: '增2减1' })
  })

  it('may be padded, full-width or broken over lines', () => {
    const wide = (digits: string) => digits.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    const source = withCells(cityReport(), (cell) =>
      /^\d+$/u.test(cell.text)
        ? { ...cell, text: `\u3000${wide(cell.text)}\u00a0` }
        : { ...cell, text: Array.from(cell.text).join('\n') },
    )
    const { report, remarks } = read(source)
    expect(report.cells).toEqual(cityReport().cells)
    expect(remarks).toEqual([])
  })

  it('may have thousands separators', () => {
    const source = withCells(cityReport(), (cell) =>
      /^\d{4,}$/u.test(cell.text) ? { ...cell, text: Number(cell.text).toLocaleString('en') } : cell,
    )
    expect(read(source).report.cells).toEqual(cityReport().cells)
  })
})

describe('digits that stand apart in a cell', () => {
  const total = 'requests.received.total'
  const written = report2019({
    'requests.received.naturalPerson': 50,
    'requests.received.enterprise': 7,
    [total]: 57,
    'requests.disclosed.naturalPerson': 50,
    'requests.disclosed.enterprise': 7,
    'requests.disclosed.total': 57,
    'requests.handled.naturalPerson': 50,
    'requests.handled.enterprise': 7,
    'requests.handled.total': 57,
    'disclosure.procurement.amount': 1647000,
    'disclosure.procurement.projects': 83,
  })
  const parted = (report: Report, texts: Readonly<Record<string, string>>) =>
    read(withCells(report, (one) => ({ ...one, text: texts[one.text] ?? one.text })))

  it('are one number where the sums come out with it, and that is said', () => {
    const { report, remarks } = parted(written, { 57: '5\n7' })
    expect(report.cells).toEqual(written.cells)
    expect(report.certainty?.[total]).toBe('joined-by-sums')
    expect(remarks.map(({ code }) => code)).toEqual(['joined-digits', 'joined-digits', 'joined-digits'])
    expect(remarks[0]?.params).toEqual({
      cell: '“本年新收政府信息公开申请数量”行“总计”列',
      written: '5 7',
      number: 57,
    })
  })

  it('are text where nothing tells', () => {
    const { report, codes } = parted(written, { 83: '8\n3' })
    expect(report.cells['disclosure.procurement.projects']).toEqual({ state: 'text', text: '8\n3' })
    expect(report.certainty).toEqual({ 'disclosure.procurement.projects': 'parted-digits' })
    expect(codes).toEqual(['parted-digits'])
  })

  it('are text where the sums come out whatever the digits mean, as all of them are broken alike', () => {
    const rows = ['received', 'disclosed', 'handled'].map((row) => `requests.${row}`)
    const ids = rows.flatMap((row) => [`${row}.naturalPerson`, `${row}.total`])
    const alike = report2019(Object.fromEntries(ids.map((id) => [id, 12])))
    const { cells } = parted(alike, { 12: '5\n7' }).report
    for (const id of ids) expect(cells[id as CellId]).toEqual({ state: 'text', text: '5\n7' })
  })

  it('are text where two numbers stand in one cell, which sums tell', () => {
    const two = report2019({ 'requests.received.naturalPerson': 5, 'requests.received.enterprise': 7, [total]: 12 })
    expect(parted(two, { 12: '5\n7' }).report.cells[total]).toEqual({ state: 'text', text: '5\n7' })
  })

  it('are text where a sum speaks against it, and no longer speak for others', () => {
    const wrong = { ...written, cells: { ...written.cells, 'requests.disclosed.naturalPerson': 40 } }
    const { report } = parted(wrong, { 57: '5\n7' })
    expect(report.cells['requests.disclosed.total']).toEqual({ state: 'text', text: '5\n7' })
    expect(report.cells[total]).toBe(57)
  })

  it('are one number where a piece of them is none, unless a sum speaks against it', () => {
    const { report, codes } = parted(written, { 1647000: '1647\n000' })
    expect(report.cells['disclosure.procurement.amount']).toBe(1647000)
    expect(report.certainty).toEqual({ 'disclosure.procurement.amount': 'joined-by-form' })
    expect(codes).toEqual(['joined-digits'])
    const against = parted(written, { 57: '5\n07' })
    expect(against.report.cells[total]).toEqual({ state: 'text', text: '5\n07' })
  })

  it('count as nothing known when the blanks of other rows are placed by sums', () => {
    const [number, broken] = ['57', '5\n7']
    const source = withTable(written, 2, (table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.some(({ text }) => text.startsWith('（一）予以公开'))
          ? row.filter(({ text }) => text !== '0')
          : row.map((one) => (one.text === number ? { ...one, text: broken } : one)),
      ),
    }))
    const { report } = read(source)
    expect(report.cells['requests.disclosed.naturalPerson']).toBe(50)
    expect(report.cells['requests.disclosed.enterprise']).toBe(7)
  })
})

describe('a number that stands on several lines because its cell is narrow', () => {
  const wrapped = (report: Report, texts: Readonly<Record<string, string>>) =>
    read(withCells(report, (one) => (one.text in texts ? { ...one, text: texts[one.text] ?? '', wrapped: true } : one)))
  const total = 'requests.received.total'
  const requests = report2019({ 'requests.received.naturalPerson': 1234, [total]: 1234 })

  it('is read, and nothing is remarked where a sum confirms it', () => {
    const { report, remarks } = wrapped(requests, { 1234: '123\n4' })
    expect(report.cells).toEqual(requests.cells)
    expect(report.certainty?.[total]).toBe('joined-by-sums')
    expect(remarks).toEqual([])
  })

  it('is read and remarked on where none does', () => {
    const written = report2019({ 'disclosure.licensing.decisions': 14069 })
    const { report, codes } = wrapped(written, { 14069: '1406\n9' })
    expect(report.cells).toEqual(written.cells)
    expect(report.certainty).toEqual({ 'disclosure.licensing.decisions': 'joined-by-width' })
    expect(codes).toEqual(['joined-digits'])
  })

  it('is read in a sum that is wrong, but not where its lines are numbers of their own that make it right', () => {
    const wrong = { ...requests, cells: { ...requests.cells, [total]: 1235 } }
    expect(wrapped(wrong, { 1235: '123\n5' }).report.cells[total]).toBe(1235)
    const two = { ...requests, cells: { ...requests.cells, 'requests.received.naturalPerson': 12, [total]: 12 } }
    const { report } = read(
      withCells(two, (one) =>
        one.text === '12' && one.grid?.column === 9 ? { ...one, text: '5\n7', wrapped: true } : one,
      ),
    )
    expect(report.cells[total]).toEqual({ state: 'text', text: '5\n7' })
  })
})

describe('a table', () => {
  it('may repeat a row: the first is read and the other reported', () => {
    const source = withTable(report2019({ 'disclosure.procurement.projects': 4 }), 1, (table) => {
      const last = table.rows.at(-1) ?? []
      const again = last.map((cell) => (cell.text === '4' ? { ...cell, text: '9' } : cell))
      return { ...table, rows: [...table.rows, again, again] }
    })
    const { report, codes, outline } = read(source)
    expect(report.cells['disclosure.procurement.projects']).toBe(4)
    expect(codes).toEqual(['repeated-row', 'repeated-row'])
    const again = { kind: 'row', table: 'disclosure', label: '政府集中采购' }
    expect(outline.surplus).toMatchObject([again, again])
  })

  it('may print the label of a row once more, with its values or without, as a page break makes it', () => {
    for (const at of ['above', 'below']) {
      const source = withTable(cityReport(), 2, (table) => {
        const [row = []] = table.rows.filter((cells) => cells[0]?.text.startsWith('一、'))
        const bare = row.map((cell, i) => (i === 0 ? cell : { ...cell, text: '' }))
        const both = at === 'above' ? [bare, row] : [row, bare]
        return { ...table, rows: table.rows.flatMap((cells) => (cells === row ? both : [cells])) }
      })
      const { report, remarks } = read(source)
      expect(report.cells).toEqual(cityReport().cells)
      expect(remarks).toEqual([])
    }
  })

  it('may have a column the form has not, which is told once if anything stands in it', () => {
    const withRemarks = (text: string) =>
      withTable(cityReport(), 2, (table) => ({
        ...table,
        rows: table.rows.map((row, r) => {
          const column = Math.max(...row.map(({ grid }) => (grid?.column ?? 0) + (grid?.columnSpan ?? 1)))
          if (r === 1 || r === 2) return row
          const grid = { column, columnSpan: 1, rowSpan: r === 0 ? 3 : 1 }
          return [...row, { text: r === 0 ? '备注' : text, place: { table: 2, row: r + 1, column: column + 1 }, grid }]
        }),
      }))
    const { report, outline } = read(withRemarks('无'))
    expect(report.cells).toEqual(cityReport().cells)
    expect(outline.surplus).toMatchObject([{ kind: 'column', table: 'requests', label: '备注', place: { row: 4 } }])
    expect(read(withRemarks('')).outline.surplus).toBeUndefined()
  })

  it('of the older edition in a report of 2022 is read as what it is', () => {
    const { report, outline } = read(printedSource(exampleReport({ edition: '2019', year: 2022 })))
    expect(report.edition).toBe('2019')
    expect(report.year).toBe(2022)
    expect(outline.printedEdition).toBe('2019')
    expect(Object.keys(report.cells)).toHaveLength(198)
  })

  it('may have a column 法人小计, which is a subtotal and no cell', () => {
    const { report, remarks } = read(withTable(cityReport(), 2, withColumnOfSubtotals))
    expect(report.cells).toEqual(cityReport().cells)
    expect(remarks).toEqual([])
    expect(report.subtotals?.['requests.received.legalEntities']).toBe(457)
  })

  it('may have numbers in the parent rows, which are subtotals and no cells', () => {
    const { report, remarks } = read(withTable(cityReport(), 2, withParentRow))
    expect(report.cells).toEqual(cityReport().cells)
    expect(remarks).toEqual([])
    expect(report.subtotals?.['requests.notDisclosed.naturalPerson']).toBe(1467)
    expect(report.subtotals?.['requests.notDisclosed.total']).toBe(1506)
  })

  it('may be cut by a page break, its head on one page and its rows on the next', () => {
    const source = changed(cityReport(), (block) =>
      block.kind === 'table' && block.place.table === 2
        ? [
            { ...block, rows: block.rows.slice(0, 12) },
            paragraph('- 4 -'),
            { ...block, rows: [...block.rows.slice(0, 3), ...block.rows.slice(12)] },
          ]
        : block,
    )
    expect(read(source).report.cells).toEqual(cityReport().cells)
  })

  it('leaves no page number in the text of its section', () => {
    const source = changed(cityReport(), (block) =>
      block.kind === 'table' && block.place.table === 2
        ? [
            { ...block, rows: block.rows.slice(0, 12) },
            paragraph('第 3 页 共 7 页'),
            { ...block, rows: block.rows.slice(12) },
          ]
        : block,
    )
    const { report } = read(source)
    expect(report.cells).toEqual(cityReport().cells)
    expect(report.sections.requests).toBe('')
  })

  it('may have spans that are wrong, so that positions cannot be trusted', () => {
    const source = withTable(cityReport(), 2, (table) => ({
      ...table,
      rows: table.rows.map((row, r) =>
        r > 8
          ? row.map((cell) => (cell.grid ? { ...cell, grid: { ...cell.grid, column: cell.grid.column + 1 } } : cell))
          : row,
      ),
    }))
    expect(read(source).report.cells).toEqual(cityReport().cells)
  })

  it('side by side may have a blank column nobody asked for', () => {
    const source = withTable(cityReport(), 3, (table) => ({
      ...table,
      rows: table.rows.map((row, r) =>
        row.flatMap((cell) => {
          const grid = cell.grid
          if (!grid || grid.column < 3) return [cell]
          const moved = { ...cell, grid: { ...grid, column: grid.column + 1 } }
          const blank = { text: '', place: cell.place, grid: { column: 3, columnSpan: 1, rowSpan: 1 } }
          return r > 0 && grid.column === 3 ? [blank, moved] : [moved]
        }),
      ),
    }))
    const { report, remarks } = read(source)
    expect(report.cells).toEqual(cityReport().cells)
    expect(remarks).toEqual([])
  })

  it('may stand in another section than its own', () => {
    const { blocks, format } = printedSource(cityReport())
    const tables = blocks.filter(({ kind }) => kind === 'table')
    const rest = blocks.filter(({ kind }) => kind !== 'table')
    expect(read({ format, blocks: [...rest, ...tables] }).report.cells).toEqual(cityReport().cells)
  })

  it('that is a picture is said to be one', () => {
    const source = changed(cityReport(), (block) =>
      block.kind === 'table' && block.place.table === 2 ? { kind: 'picture', place: { paragraph: 40 } } : block,
    )
    const { report, remarks } = read(source)
    expect(report.cells['requests.received.total']).toBeUndefined()
    expect(remarks).toMatchObject([{ code: 'picture-for-table', place: { paragraph: 40 } }])
  })

  it('whose columns nobody can tell is said to be there, and its cells are open', () => {
    const source = withTable(cityReport(), 3, (table) => ({
      ...table,
      rows: [
        ['行政复议', '行政诉讼'],
        ['未经复议直接起诉', '复议后起诉'],
        ['376', '97', '196', '121', '790', '16', '1', '12', '27', '56', '74', '1', '30', '51', '156'],
      ].map((row) => row.map((text) => ({ text, place: { table: 3 } }))),
    }))
    const { report, remarks, outline } = read(source)
    expect(outline.tables).not.toContain('disputes')
    expect(remarks).toEqual([{ code: 'table-not-read', params: { section: '政府信息公开行政复议、行政诉讼情况' } }])
    expect(report.cells['disputes.reconsideration.total']).toBeUndefined()
    expect(report.certainty?.['disputes.reconsideration.total']).toBe('unplaced-values')
  })

  it('in paragraphs under the heading of another section is said to be there, and is not missing', () => {
    const source = changed(cityReport(), (block) => {
      if (block.kind === 'paragraph') return /^[三四]、.*情况$/u.test(block.text) ? [] : block
      if (block.kind !== 'table' || block.place.table === 1) return block
      return block.rows.flatMap((row) => row.map(({ text }) => paragraph(text)))
    })
    const { report, codes } = read(source)
    expect(codes).toEqual(['table-not-read', 'table-not-read'])
    expect(report.cells['disclosure.normativeDocuments.issued']).toBeDefined()
    expect(report.cells['requests.received.total']).toBeUndefined()
    expect(report.certainty?.['requests.received.total']).toBe('unplaced-values')
  })

  it('among tables of other kinds is not disturbed by them', () => {
    const index: SourceTable = {
      kind: 'table',
      place: { table: 9 },
      rows: [
        ['索引号', '11370303/2026-00012', '发布日期', '2026-01-20'],
        ['发文机关', '云州市', '文号', '无'],
      ].map((row) => row.map((text) => ({ text, place: { table: 9 } }))),
    }
    const { blocks, format } = printedSource(cityReport())
    const { report, remarks } = read({ format, blocks: [index, ...blocks, index] })
    expect(report.cells).toEqual(cityReport().cells)
    expect(report.title).toBe(cityReport().title)
    expect(remarks).toEqual([])
  })

  it('may have a footnote under it, which belongs to the section', () => {
    const { report, remarks } = read(
      changed(cityReport(), (block) =>
        block.kind === 'table' && block.place.table === 3
          ? [block, paragraph('注：复议后起诉含 2024 年结转案件 12 件。')]
          : block,
      ),
    )
    expect(report.cells).toEqual(cityReport().cells)
    expect(report.sections.disputes).toBe('注：复议后起诉含 2024 年结转案件 12 件。')
    expect(remarks).toEqual([])
  })
})

describe('a table whose cells are paragraphs', () => {
  it('leaves no label of its header in the text of its section', () => {
    const source = changed(cityReport(), (block) =>
      block.kind === 'table'
        ? block.rows.flatMap((row) => row.flatMap(({ text }) => (text === '' ? [] : [paragraph(text)])))
        : block,
    )
    const { report } = read(source)
    expect(report.cells).toEqual(cityReport().cells)
    expect([report.sections.disclosure, report.sections.requests, report.sections.disputes]).toEqual(['', '', ''])
  })
})

describe('the head', () => {
  const titles: Readonly<Record<string, string>> = {
    云州市2025年政府信息公开工作年度报告: '云州市',
    云州市政府信息公开工作2025年度报告: '云州市',
    '2025年度云州市政府信息公开工作年度报告': '云州市',
    云州市2025年度政府信息公开工作年度报告: '云州市',
    云州市二〇二五年政府信息公开工作年度报告: '云州市',
    云州市2025年政府信息公开年报: '云州市',
    云州市人民政府关于2025年政府信息公开工作年度报告: '云州市人民政府',
    云州市人民政府信息公开工作2025年度报告: '云州市人民政府',
  }
  for (const [title, agency] of Object.entries(titles)) {
    it(`names agency and year in whatever order: ${title}`, () => {
      const { report } = read(printedSource({ ...cityReport(), title }))
      expect(report.agency.name).toBe(agency)
      expect(report.year).toBe(2025)
    })
  }

  it('may have its title on three lines', () => {
    const source = changed(cityReport(), (block, at) =>
      at === 0 ? [paragraph('云州市'), paragraph('2025年政府信息公开工作'), paragraph('年度报告')] : block,
    )
    const { report, outline } = read(source)
    expect(report.agency.name).toBe('云州市')
    expect(outline.title?.lines).toHaveLength(3)
  })

  it('begins below the path of the page, a document number and a label', () => {
    const above = ['当前位置：首页 > 政务公开 > 政府信息公开年报', '云州政办函〔2026〕3号', '主动公开']
    const { report, outline } = read(
      changed(cityReport(), (block, at) => (at === 0 ? [...above.map(paragraph), block] : block)),
    )
    expect(report.title).toBe(cityReport().title)
    expect(report.agency.name).toBe('云州市')
    expect(outline.title?.lines).toHaveLength(1)
  })

  it('tells the kind of an agency by its name', () => {
    const kinds: Readonly<Record<string, string>> = {
      云溪区人民政府: 'government',
      云岭州: 'government',
      北原盟行政公署: 'government',
      北原旗白音苏木人民政府: 'township',
      北原旗白音苏木: 'township',
      云溪区教育局: 'department',
      云溪区青石镇人民政府: 'township',
      云溪区望江街道办事处: 'subdistrict',
      云溪高新技术产业开发区管理委员会: 'authorized',
    }
    for (const [name, kind] of Object.entries(kinds)) {
      const { report } = read(printedSource({ ...cityReport(), title: `${name}2025年政府信息公开工作年度报告` }))
      expect(report.agency, name).toMatchObject({ name, kind })
    }
  })

  it('names the office to ask in whatever words', () => {
    const sentences = [
      '对本报告的意见和建议请与云溪区教育局办公室联系（地址：文昌路56号）。',
      '联系方式：云溪区教育局办公室，地址：文昌路56号。',
      '联系单位为云溪区教育局办公室，地址：文昌路56号。',
      '下载地址：区政府网站年报栏目。有疑问可向云溪区教育局办公室咨询，地址：文昌路56号。',
    ]
    for (const text of sentences) {
      const { report } = read(printedSource({ ...cityReport(), head: { text } }))
      expect(report.head.contact, text).toEqual({ office: '云溪区教育局办公室', address: '文昌路56号' })
    }
  })

  it('may be missing, or stand inside section 一', () => {
    const none = changed(cityReport(), (block, at) => (at < 2 ? [] : block))
    expect(read(none)).toMatchObject({
      report: { year: null, agency: { name: null } },
      codes: ['no-agency', 'no-year'],
    })
    const inside = changed(cityReport(), (block, at) => {
      if (at === 1) return []
      return at === 2 ? [block, paragraph('统计期限自2025年1月1日至2025年12月31日。')] : block
    })
    expect(read(inside).report.year).toBe(2025)
  })

  it('is not cut short by a summary before 一', () => {
    const source = changed(cityReport(), (block, at) => (at === 1 ? [block, paragraph('全年工作概述如下。')] : block))
    expect(read(source).report.head.text).toContain('全年工作概述如下。')
  })

  it('reads a list number glued to a year as a list number', () => {
    const report = { ...cityReport(), sections: { overview: '1.2025年我市主动公开信息。' } }
    expect(read(printedSource(report)).report.sections.overview).toBe('1.2025年我市主动公开信息。')
  })
})

/** The table with a column 法人小计 behind 其他. */
function withColumnOfSubtotals(table: SourceTable): SourceTable {
  const place = table.place
  return {
    ...table,
    rows: table.rows.map((row, r) => {
      if (r === 2) {
        return [...row.slice(0, 5), { text: '法人小计', place, grid: { column: 9, columnSpan: 1, rowSpan: 1 } }]
      }
      const moved = row.map((cell) => {
        const grid = cell.grid && cell.grid.column === 9 ? { ...cell.grid, column: 10 } : cell.grid
        return grid ? { ...cell, grid } : cell
      })
      if (r < 3) return moved
      const total = moved.at(-1)
      const numbers = moved.slice(-6, -1).map(({ text }) => Number(text))
      const sum = String(numbers.reduce((a, b) => a + b, 0))
      const subtotal = { text: sum, place, grid: { column: 9, columnSpan: 1, rowSpan: 1 } }
      return total ? [...moved.slice(0, -1), subtotal, total] : moved
    }),
  }
}

it('Labels that stand apart from a row of numbers leave open whose the numbers are', () => {
  const source = printedSource(cityReport())
  const at = source.blocks.findIndex((block) => block.kind === 'table' && block.place.table === 2)
  const table = source.blocks[at]
  if (table?.kind !== 'table') throw new Error('no table')
  const rowOf = (label: string) => table.rows.findIndex((row) => row.some(({ text }) => text.includes(label)))
  const [first, second] = [rowOf('三类内部事务'), rowOf('本机关不掌握')]
  const part = (rows: SourceTable['rows']): SourceTable => ({ ...table, rows })
  const pieces = [
    part(table.rows.slice(0, first)),
    paragraph('5.属于三类内部事务信息'),
    paragraph('1.本机关不掌握相关政府信息'),
    part([(table.rows[first] ?? []).slice(-7)]),
    part(table.rows.slice(first + 1).filter((_, i) => i + first + 1 !== second)),
  ]
  const { report, remarks } = recognise({ ...source, blocks: source.blocks.toSpliced(at, 1, ...pieces) }) ?? {}
  expect(remarks?.map(({ code }) => code)).toEqual(['order-open'])
  const apart = ['requests.notDisclosed.internalAffairs.total', 'requests.unableToProvide.notHeld.total'] as const
  expect(apart.map((cell) => report?.cells[cell])).toEqual([undefined, undefined])
  const cells = cityReport().cells
  const wrong = Object.entries(report?.cells ?? {}).filter(([id, value]) => cells[id as keyof typeof cells] !== value)
  expect(wrong).toEqual([])
})

/** The table with a row of its own for （三）不予公开 that holds the sums of the rows under it. */
function withParentRow(table: SourceTable): SourceTable {
  const at = table.rows.findIndex((row) => row.some(({ text }) => text === '（三）不予公开'))
  const first = table.rows[at] ?? []
  const label = first.filter(({ text }) => text === '（三）不予公开')
  const children = table.rows.slice(at, at + 8)
  const sums = children
    .map((row) => row.slice(-7).map(({ text }) => Number(text)))
    .reduce((a, b) => a.map((value, i) => value + (b[i] ?? 0)))
  const values = first.slice(-7).map((cell, i) => ({ ...cell, text: String(sums[i]) }))
  const rest = first.filter(({ text }) => text !== '（三）不予公开')
  return { ...table, rows: [...table.rows.slice(0, at), [...label, ...values], rest, ...table.rows.slice(at + 1)] }
}

test('The office is told which pages of its PDF are cut in print, though they were read whole', () => {
  const reading = recognise({ ...printedSource(cityReport()), cutPages: [2, 3] })
  expect(reading?.remarks.map(({ code, params, place }) => ({ code, params, place }))).toEqual([
    { code: 'cut-in-print', params: { pages: '2、3' }, place: { page: 2 } },
  ])
  expect(reading?.report.cells).toEqual(cityReport().cells)
})
