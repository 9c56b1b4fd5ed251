import { readFileSync } from 'node:fs'
import { type Report, recognise, type SourceDocument } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { describeReader, differences } from '../testing/reader-contract.ts'
import { type Arrangement, relationships, reportXlsx, type SheetStyle, type SheetXml, xlsxOf } from '../testing/xlsx.ts'
import { Refusal, type UnreadableReason } from './reader.ts'
import { xlsxReader } from './xlsx.ts'

const styles: readonly SheetStyle[] = ['shared', 'inline']
const arrangements: readonly Arrangement[] = ['one sheet', 'a sheet for each table']

for (const style of styles) {
  for (const arrangement of arrangements) {
    describeReader(`the reader of xlsx, ${style} texts, ${arrangement}`, {
      reader: xlsxReader,
      write: (report) => reportXlsx(report, { style, arrangement }),
      places: ['sheet', 'address', 'table', 'row', 'column'],
      runs: 8,
    })
  }
}

const source = (bytes: Uint8Array) => xlsxReader.read(bytes, defaultLimits) as SourceDocument

function read(bytes: Uint8Array) {
  const reading = recognise(source(bytes))
  if (!reading) throw new Error('not recognised as a report')
  return reading
}

/** Texts of blocks, a table as its rows. */
const outline = (bytes: Uint8Array) =>
  source(bytes).blocks.map((block) => {
    if (block.kind === 'picture') return 'picture'
    return block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text))
  })

/** A cell: a number as one, a text in its cell, a blank one with a border. */
const cell = (address: string, value?: string | number) =>
  value === undefined
    ? `<c r="${address}" s="1"/>`
    : typeof value === 'number'
      ? `<c r="${address}"><v>${value}</v></c>`
      : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`

type Line = Readonly<Record<string, string | number | undefined>>

/** A sheet from its cells by address, one record for each row. */
function sheet(lines: readonly Line[], more: Partial<SheetXml> = {}): SheetXml {
  const rows = lines.map((line) => {
    const [first = 'A1'] = Object.keys(line)
    return `<row r="${first.replace(/\D/gu, '')}">${Object.entries(line)
      .map(([address, value]) => cell(address, value))
      .join('')}</row>`
  })
  return { name: '表', rows: rows.join(''), ...more }
}

/** What a single cell with this content reads as. */
function textOf(content: string, more: { styles?: string; strings?: readonly string[]; since1904?: boolean } = {}) {
  const rows = `<row r="1">${cell('A1', '甲')}${content}</row><row r="2">${cell('A2', '乙')}${cell('B2', '丙')}</row>`
  const [table] = outline(xlsxOf({ sheets: [{ name: '表', rows }], ...more }))
  return Array.isArray(table) ? table[0]?.[1] : undefined
}

describe('the text of a cell', () => {
  const numbers: Readonly<Record<string, string>> = {
    '96171.6': '96171.6',
    '0.30000000000000004': '0.3',
    '1.1000000000000001': '1.1',
    '12345678901234567': '12345678901234600',
    '1.2E+3': '1200',
    '-0.5': '-0.5',
    '007': '007',
    '123456789012345': '123456789012345',
  }
  for (const [stored, shown] of Object.entries(numbers)) {
    it(`is ${shown} for a number stored as ${stored}`, () => {
      expect(textOf(`<c r="B1"><v>${stored}</v></c>`)).toBe(shown)
    })
  }

  it('is that of all runs of a shared text, without the readings above it', () => {
    const strings = [
      '<si><t>无</t></si>',
      '<si><r><rPr><b/></rPr><t>总</t></r><r><t xml:space="preserve"> 计</t></r><rPh><t>zǒng</t></rPh></si>',
    ]
    expect(textOf('<c r="B1" t="s"><v>1</v></c>', { strings })).toBe('总 计')
  })

  it('is that of a text in the cell, or of the result of a formula', () => {
    expect(textOf('<c r="B1" t="inlineStr"><is><r><t>总</t></r><r><t>计</t></r></is></c>')).toBe('总计')
    expect(textOf('<c r="B1" t="str"><f>"总"&amp;"计"</f><v>总计</v></c>')).toBe('总计')
  })

  it('is the result a formula had when it was stored, and never computed', () => {
    expect(textOf('<c r="B1"><f>1+1</f><v>3</v></c>')).toBe('3')
  })

  it('is the formula itself where it was never computed, so that it is not taken for a blank', () => {
    expect(textOf('<c r="B1"><f>SUM(B2:B9)</f></c>')).toBe('=SUM(B2:B9)')
    expect(textOf('<c r="B1"><f>SUM(B2:B9)</f><v/></c>')).toBe('=SUM(B2:B9)')
  })

  it('is TRUE or FALSE, or the name of an error', () => {
    expect(textOf('<c r="B1" t="b"><v>1</v></c>')).toBe('TRUE')
    expect(textOf('<c r="B1" t="b"><v>0</v></c>')).toBe('FALSE')
    expect(textOf('<c r="B1" t="e"><v>#REF!</v></c>')).toBe('#REF!')
  })

  it('has the characters that XML cannot hold', () => {
    expect(textOf('<c r="B1" t="str"><v>总_x000D_\n计_x005F_</v></c>')).toBe('总\n计_')
  })

  const formats = (code: string) =>
    `<numFmts><numFmt numFmtId="176" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/><xf numFmtId="31"/></cellXfs>`
  const dated = (
    value: number,
    { style = 1, code = 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', since1904 = false } = {},
  ) => textOf(`<c r="B1" s="${style}"><v>${value}</v></c>`, { styles: formats(code), since1904 })

  it('is a date where the format of the cell shows one', () => {
    expect(dated(46042)).toBe('2026-01-20')
    expect(dated(46042, { style: 2 })).toBe('2026-01-20')
    expect(dated(46042, { style: 3 })).toBe('2026-01-20')
    expect(dated(46042.75)).toBe('2026-01-20 18:00:00')
    expect(dated(0.5)).toBe('12:00:00')
    expect(dated(1)).toBe('1900-01-01')
    expect(dated(60)).toBe('1900-02-29')
    expect(dated(61)).toBe('1900-03-01')
    expect(dated(44580, { since1904: true })).toBe('2026-01-20')
    expect(dated(2, { code: '[h]:mm' })).toBe('1900-01-02')
  })

  it('is a number where the format shows one, whatever letters it has in quotes', () => {
    for (const code of [
      '0&quot;days&quot;',
      '[Red]0.00',
      '#,##0_);[Red](#,##0)',
      'General',
      '0.00E+00',
      '\\d0',
      '[$-804]0',
    ])
      expect(dated(46042, { code })).toBe('46042')
    expect(dated(46042, { style: 0 })).toBe('46042')
    expect(dated(-3)).toBe('-3')
  })

  it('is the number with what the format says of it where that makes it another one', () => {
    expect(dated(0.57, { code: '0%' })).toBe('57%')
    expect(dated(0.57, { code: '0.0&quot;%&quot;' })).toBe('0.57%')
    expect(dated(57000, { code: '0,&quot;千&quot;' })).toBe('57000（显示格式 0,"千"）')
    expect(dated(570000, { code: '0!.0,&quot;万&quot;' })).toBe('570000（显示格式 0!.0,"万"）')
    expect(dated(5, { code: '0&quot;0&quot;' })).toBe('5（显示格式 0"0"）')
    expect(dated(5, { code: '0&quot;万&quot;' })).toBe('5万')
    expect(dated(57, { code: ';;;' })).toBe('57（单元格不显示）')
  })

  it('is the number as stored where the format only dresses it', () => {
    const codes = [
      '#,##0',
      '0!_0',
      '_ * #,##0_ ;_ * -#,##0_ ;_ * &quot;-&quot;_ ;_ @_ ',
      '[$¥-804]#,##0.00',
      '0000',
      '@',
    ]
    for (const code of codes) expect(dated(1057, { code })).toBe('1057')
    expect(dated(57, { code: '0&quot;件&quot;' })).toBe('57件')
    expect(dated(0, { code: '_ * #,##0_ ;_ * -#,##0_ ;_ * &quot;-&quot;_ ;_ @_ ' })).toBe('0')
    expect(dated(-3, { code: '0;(0)' })).toBe('-3')
  })

  it('is blank where the font of the cell strikes it out', () => {
    const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'
    expect(textOf('<c r="B1" s="1"><v>99</v></c>', { styles })).toBe('')
    expect(textOf('<c r="B1" s="0"><v>99</v></c>', { styles })).toBe('99')
  })
})

describe('a sheet', () => {
  const table: readonly Line[] = [
    { A3: '项目', B3: '本年', C3: '上年' },
    { A4: '新收', B4: 7, C4: undefined },
    { A5: '结转', B5: 1, C5: 2 },
  ]
  const rows = [
    ['项目', '本年', '上年'],
    ['新收', '7', ''],
    ['结转', '1', '2'],
  ]
  const one = (...args: Parameters<typeof sheet>) => xlsxOf({ sheets: [sheet(...args)] })

  it('gives its table, with where each cell stands', () => {
    const [block] = source(one(table)).blocks
    expect(block).toMatchObject({ kind: 'table', place: { table: 1 } })
    expect(block?.kind === 'table' && block.rows[1]?.[1]).toEqual({
      text: '7',
      place: { sheet: '表', address: 'B4', table: 1, row: 2, column: 2 },
      grid: { column: 1, columnSpan: 1, rowSpan: 1 },
    })
  })

  it('gives a text alone in its row above or below a table as a paragraph', () => {
    const lines = [{ A1: '云州市2025年度报告' }, { B2: '（本表由各部门填报后汇总）' }, ...table, { A6: '注：无' }]
    expect(outline(one(lines, { merged: ['A1:C1'] }))).toEqual([
      '云州市2025年度报告',
      '（本表由各部门填报后汇总）',
      rows,
      '注：无',
    ])
  })

  it('has a short text right above a table as its caption', () => {
    const lines = [{ A1: '云州市2025年度报告' }, { A2: '第（一）项' }, ...table]
    expect(outline(one(lines, { merged: ['A2:C2'] }))).toEqual(['云州市2025年度报告', [['第（一）项'], ...rows]])
  })

  it('keeps a label whose values are blank, told by their borders', () => {
    const lines = [...table, { A6: '办结', B6: undefined, C6: undefined }]
    expect(outline(one(lines))).toEqual([[...rows, ['办结', '', '']]])
  })

  it('keeps a label beside formulas that show nothing', () => {
    const formula = (address: string) => `<c r="${address}" t="str"><f>IF(B1="","",B1)</f><v></v></c>`
    const rows = `<row r="1">${cell('A1', '合计校验')}${formula('B1')}${formula('C1')}</row><row r="2">${formula('A2')}</row>`
    expect(outline(xlsxOf({ sheets: [{ name: '表', rows }] }))).toEqual([[['合计校验', '', '']]])
  })

  it('gives a text of several lines as paragraphs, each with its address', () => {
    expect(source(one([{ A1: '一、总体情况\n全年公开。\n\n依法答复。' }])).blocks).toEqual(
      ['一、总体情况', '全年公开。', '依法答复。'].map((text) => ({
        kind: 'paragraph',
        text,
        place: { sheet: '表', address: 'A1' },
      })),
    )
  })

  it('gives a heading and a text beside each other as paragraphs', () => {
    const text = '全年主动公开政府信息若干条，依申请公开若干件，全部按期答复，'.repeat(3)
    expect(
      outline(
        one([
          { A1: '总体情况', B1: text },
          { A2: '存在问题', B2: text },
        ]),
      ),
    ).toEqual(['总体情况', text, '存在问题', text])
  })

  it('has merged cells as spans, blank columns left out', () => {
    const lines: readonly Line[] = [
      { B2: '角', D2: '申请人', E2: undefined },
      { D3: '自然人', E3: '总计' },
      { B4: '新收', D4: 7, E4: 8 },
    ]
    const [block] = source(one(lines, { merged: ['B2:C3', 'D2:E2', 'B4:C4'] })).blocks
    expect(
      block?.kind === 'table' &&
        block.rows.map((row) => row.map(({ text, grid, place }) => [text, grid, place.address])),
    ).toEqual([
      [
        ['角', { column: 0, columnSpan: 1, rowSpan: 2 }, 'B2'],
        ['申请人', { column: 1, columnSpan: 2, rowSpan: 1 }, 'D2'],
      ],
      [
        ['自然人', { column: 1, columnSpan: 1, rowSpan: 1 }, 'D3'],
        ['总计', { column: 2, columnSpan: 1, rowSpan: 1 }, 'E3'],
      ],
      [
        ['新收', { column: 0, columnSpan: 1, rowSpan: 1 }, 'B4'],
        ['7', { column: 1, columnSpan: 1, rowSpan: 1 }, 'D4'],
        ['8', { column: 2, columnSpan: 1, rowSpan: 1 }, 'E4'],
      ],
    ])
  })

  it('is cut into tables at blank rows, but not beside a text that reaches down', () => {
    const lines: readonly Line[] = [
      { A1: '甲', B1: 1 },
      { A2: '乙', B2: 2 },
      { A5: '丙', B5: '丁', C5: 3 },
      { B8: '戊', C8: 4 },
    ]
    expect(outline(one(lines, { merged: ['A5:A8'] }))).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['丙', '丁', '3'],
        ['戊', '4'],
      ],
    ])
  })

  it('is read where rows and columns are hidden, and not where it is hidden itself', () => {
    const hiddenRow = { ...sheet(table), rows: sheet(table).rows.replaceAll('<row ', '<row hidden="1" ') }
    const other = sheet([{ A1: '旧稿' }], { state: 'hidden' })
    const gone = sheet([{ A1: '旧稿' }], { state: 'veryHidden' })
    expect(outline(xlsxOf({ sheets: [other, hiddenRow, gone] }))).toEqual([rows])
  })

  it('costs nothing for the size it claims, or for areas merged over all of it', () => {
    const merged = ['A7:XFD1048576', 'D1:XFD2']
    expect(outline(one(table, { dimension: 'A1:XFD1048576', merged }))).toEqual([rows])
  })

  it('may have a stray cell in its last corner', () => {
    expect(outline(one([...table, { XFD1048576: '完' }]))).toEqual([rows, '完'])
  })

  it('may list rows and cells without address, or in any order', () => {
    const bare = `<row><c t="str"><v>甲</v></c><c><v>1</v></c></row><row r="3"><c t="str"><v>乙</v></c><c><v>2</v></c></row>`
    expect(outline(xlsxOf({ sheets: [{ name: '表', rows: bare }] }))).toEqual([[['甲', '1']], [['乙', '2']]])
    const back = sheet([...table].reverse().map((line) => Object.fromEntries(Object.entries(line).reverse())))
    expect(outline(xlsxOf({ sheets: [back] }))).toEqual([rows])
  })

  it('gives a picture where it has one', () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:pic/></xdr:wsDr>'
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml': drawing,
    }
    expect(source(xlsxOf({ sheets: [sheet(table, { rest: '<drawing r:id="rId1"/>' })], parts })).blocks.at(-1)).toEqual(
      {
        kind: 'picture',
        place: { sheet: '表' },
      },
    )
  })
})

describe('a workbook of LibreOffice', () => {
  it('gives every cell, with its address', () => {
    const bytes = new Uint8Array(readFileSync(new URL('xlsx/fixtures/libreoffice.xlsx', import.meta.url)))
    const { report, remarks } = read(bytes)
    expect(differences(cityReport(), report)).toEqual({})
    expect(remarks).toEqual([])
    expect(report.places?.['requests.received.total']).toMatchObject({ sheet: '年度报告', text: '14069' })
  })
})

describe('a workbook', () => {
  it('may be strict', () => {
    const bytes = xlsxOf({
      sheets: [sheet([{ A1: '甲' }])],
      namespace: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    })
    expect(outline(bytes)).toEqual(['甲'])
  })

  it('gives its sheets in order, tables numbered through', () => {
    const two = [sheet([{ A1: '甲', B1: 1 }], { name: '一' }), sheet([{ A1: '乙', B1: 2 }], { name: '二' })]
    expect(source(xlsxOf({ sheets: two })).blocks.map(({ place }) => place)).toEqual([{ table: 1 }, { table: 2 }])
  })

  it('holds a report whose blanks are blank in every way of writing them', () => {
    const { cells } = cityReport()
    const written = {
      ...cityReport(),
      cells: Object.fromEntries(
        Object.entries(cells).map(([id, value]) => [
          id,
          id.startsWith('requests.') && !id.endsWith('.total') ? null : value,
        ]),
      ),
    } as Report
    for (const style of styles) {
      expect(differences(written, read(reportXlsx(written, { style, arrangement: 'one sheet' })).report)).toEqual({})
    }
  })

  it('holds a report of the older edition, with a title and units', () => {
    const cells = { 'disclosure.procurement.amount': { state: 'text', text: '96171.6万元' } } as const
    const { report } = read(
      reportXlsx(exampleReport({ edition: '2019', cells }), { style: 'shared', arrangement: 'one sheet' }),
    )
    expect(report.cells['disclosure.procurement.amount']).toBe(96171.6)
    expect(report.units).toEqual({ 'disclosure.procurement.amount': '万元' })
    expect(report.title).toBe(exampleReport({ edition: '2019' }).title)
  })
})

describe('a workbook whose parts were changed', () => {
  it('is read or refused; nothing else happens', () => {
    const report = exampleReport({ edition: '2021' })
    const parts = unzipSync(reportXlsx(report, { style: 'shared', arrangement: 'one sheet' }))
    const pieces = ['<', '>', '/', '"', '&', '-', 'A', '9999', '<c>', '</row>', ':', '']
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(parts)),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), fc.constantFrom(...pieces)),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (name, changes) => {
          let text = strFromU8(parts[name] ?? new Uint8Array())
          for (const [where, cut, piece] of changes) {
            const at = Math.floor(where * text.length)
            text = text.slice(0, at) + piece + text.slice(at + cut)
          }
          try {
            source(zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 }))
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a workbook that is refused', () => {
  const refuses = (bytes: Uint8Array, reason: UnreadableReason) => {
    expect(() => source(bytes)).toThrow(expect.objectContaining({ reason }))
  }
  const rows = (content: string) => xlsxOf({ sheets: [{ name: '表', rows: content }] })

  it('as too complex has more cells than the limit, or merges them over and over', () => {
    refuses(rows(`<row>${'<c><v>1</v></c>'.repeat(400)}</row>`.repeat(600)), 'too-complex')
    const lines = Array.from(
      { length: 200 },
      (_, i) => `<row r="${i + 1}">${'<c><v>1</v></c>'.repeat(100)}</row>`,
    ).join('')
    const merged = Array.from({ length: 1000 }, () => 'A1:CV200')
    refuses(xlsxOf({ sheets: [{ name: '表', rows: lines, merged }] }), 'too-complex')
  })

  it('as too complex shows one long text in many cells', () => {
    const strings = [`<si><t>${'文'.repeat(300_000)}</t></si>`]
    const cells = `<row>${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`
    refuses(xlsxOf({ sheets: [{ name: '表', rows: cells }], strings }), 'too-complex')
  })

  it('as too complex inflates beyond all measure, packed or not', () => {
    const many = '<row><c/><c/><c/><c/><c/></row>'.repeat(900_000)
    refuses(rows(many), 'too-complex')
    const parts = unzipSync(rows(''))
    const name = 'xl/worksheets/sheet1.xml'
    const text = new TextDecoder().decode(parts[name]).replace('<sheetData>', `<sheetData>${many}`)
    refuses(zipSync({ ...parts, [name]: [strToU8(text), { level: 0 }] }), 'too-complex')
  })

  it('as damaged refers to texts or places that are not there', () => {
    refuses(rows('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'), 'damaged')
    refuses(rows('<row r="1"><c r="ZZZ1"><v>5</v></c></row>'), 'damaged')
    refuses(rows('<row r="9999999"><c><v>5</v></c></row>'), 'damaged')
    refuses(rows('<row r="x"><c><v>5</v></c></row>'), 'damaged')
    refuses(rows('<c><v>5</v></c>'), 'damaged')
    refuses(xlsxOf({ sheets: [{ name: '表', rows: '', merged: ['A0:B1'] }] }), 'damaged')
  })

  it('as damaged declares entities', () => {
    refuses(
      xlsxOf({ sheets: [sheet([])], parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst><sst/>' }, strings: [] }),
      'damaged',
    )
    refuses(xlsxOf({ sheets: [sheet([])], parts: { 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' } }), 'damaged')
  })

  it('as damaged is no workbook', () => {
    refuses(xlsxOf({ sheets: [], parts: { 'xl/workbook.xml': '<x/>' } }), 'damaged')
  })

  it('as not supported is binary', () => {
    refuses(
      zipSync({ '_rels/.rels': strToU8(relationships([['officeDocument', 'xl/workbook.bin']])) }),
      'format-not-supported',
    )
  })
})
