import type { SourceDocument, SourceTable } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { docxOf } from '../../testing/docx.ts'
import { docxReader } from '../docx.ts'

const blocksOf = (body: string) => (docxReader.read(docxOf({ body }), defaultLimits) as SourceDocument).blocks
const p = (text: string) => `<w:p>${text && `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`
const tc = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const tbl = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
const begins = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'
const long = '全年主动公开政府信息若干条，依申请公开若干件，全部按期答复，'.repeat(3)

function tableOf(body: string): SourceTable {
  const [table, ...rest] = blocksOf(body)
  if (table?.kind !== 'table' || rest.length > 0) throw new Error('not one table')
  return table
}

/** Each cell as its text, its column, and how far it reaches. */
const grid = ({ rows }: SourceTable) =>
  rows.map((row) => row.map(({ text, grid }) => `${text}@${grid?.column}:${grid?.columnSpan}x${grid?.rowSpan}`))

/** Texts of blocks, a table as its rows. */
const outline = (body: string) =>
  blocksOf(body).map((block) => {
    if (block.kind === 'picture') return 'picture'
    return block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text))
  })

describe('a table', () => {
  it('is a grid: columns from the spans before, merged cells listed where they begin', () => {
    const body = tbl(
      tr(tc('角', span(2) + begins), tc('申请人', span(2))),
      tr(tc('', span(2) + goesOn), tc('自然人'), tc('总计')),
      tr(tc('本年', begins), tc('新收'), tc('7'), tc('8')),
      tr(tc('', goesOn), tc('结转'), tc(''), tc('1')),
    )
    expect(grid(tableOf(body))).toEqual([
      ['角@0:2x2', '申请人@2:2x1'],
      ['自然人@2:1x1', '总计@3:1x1'],
      ['本年@0:1x2', '新收@1:1x1', '7@2:1x1', '8@3:1x1'],
      ['结转@1:1x1', '@2:1x1', '1@3:1x1'],
    ])
  })

  it('tells of each cell its place in the grid and the paragraph that holds its text', () => {
    const body = p('前') + tbl(tr(tc('甲'), tc(p('') + p('乙'))), tr(tc(''), tc('丁')))
    const [, table] = blocksOf(body)
    expect(table?.kind === 'table' && table.rows.flat().map(({ place }) => place)).toEqual([
      { table: 1, row: 1, column: 1, paragraph: 2, runs: [1, 1] },
      { table: 1, row: 1, column: 2, paragraph: 4, runs: [1, 1] },
      { table: 1, row: 2, column: 1, paragraph: 5 },
      { table: 1, row: 2, column: 2, paragraph: 6, runs: [1, 1] },
    ])
  })

  it('may have rows that begin further in', () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="2"/><w:wBefore w:w="9"/></w:trPr>${tc('丙')}</w:tr>`
    expect(grid(tableOf(tbl(tr(tc('甲', span(2)), tc('乙')), late)))).toEqual([['甲@0:2x1', '乙@2:1x1'], ['丙@2:1x1']])
  })

  it('may have cells merged to the right in the old way', () => {
    const body = tbl(
      tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('乙')),
      tr(tc('1'), tc('2'), tc('3')),
    )
    expect(grid(tableOf(body))[0]).toEqual(['甲@0:2x1', '乙@2:1x1'])
  })

  it('may have a cell that goes on where none began', () => {
    expect(grid(tableOf(tbl(tr(tc('甲', goesOn), tc('乙')), tr(tc('', goesOn), tc('丙')))))).toEqual([
      ['甲@0:1x2', '乙@1:1x1'],
      ['丙@1:1x1'],
    ])
  })

  it('may have rows, cells and contents in content controls', () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const body = tbl(tr(tc('甲'), control(tc('乙'))), control(tr(tc(control(p('丙'))), tc('丁'))))
    expect(outline(body)).toEqual([
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ])
  })

  it('may have lost rows and cells and gained others', () => {
    const tracked = (kind: string, ...cells: readonly string[]) =>
      `<w:tr><w:trPr><w:${kind} w:id="1"/></w:trPr>${cells.join('')}</w:tr>`
    const body = tbl(
      tr(tc('甲'), tc('无', '<w:cellDel w:id="2"/>'), tc('乙')),
      tracked('del', tc('无'), tc('无')),
      tracked('ins', tc('丙'), tc('丁')),
    )
    expect(outline(body)).toEqual([
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ])
  })

  it('keeps the paragraphs of a cell apart, and leaves blank ones out', () => {
    expect(outline(tbl(tr(tc(p('总') + p('') + p('计')), tc('1')), tr(tc('2'), tc('3'))))).toEqual([
      [
        ['总\n计', '1'],
        ['2', '3'],
      ],
    ])
  })

  it('has an empty cell where the document has a cell without paragraph', () => {
    expect(outline(tbl(tr('<w:tc/>', tc('1')), tr(tc('2'), tc('3'))))).toEqual([
      [
        ['', '1'],
        ['2', '3'],
      ],
    ])
  })

  it('gives its pictures behind it', () => {
    const picture = '<w:p><w:r><w:pict><v:imagedata r:id="rId5"/></w:pict></w:r></w:p>'
    expect(outline(tbl(tr(tc('甲'), tc(picture)), tr(tc('乙'), tc('丙'))))).toEqual([
      [
        ['甲', ''],
        ['乙', '丙'],
      ],
      'picture',
    ])
  })
})

describe('a table that is there for the layout', () => {
  const data = tbl(tr(tc('新收'), tc('7')), tr(tc('结转'), tc('1')))

  it('is opened: what it holds comes out in order', () => {
    const body = tbl(tr(tc(p('标题') + p('一、总体情况') + p('正文') + data + p('落款'))))
    expect(outline(body)).toEqual([
      '标题',
      '一、总体情况',
      '正文',
      [
        ['新收', '7'],
        ['结转', '1'],
      ],
      '落款',
    ])
  })

  it('is opened through all tables around', () => {
    const body = tbl(tr(tc(tbl(tr(tc(p('导航'))), tr(tc(tbl(tr(tc('左'), tc(p('正文') + data)))))))))
    expect(outline(body)).toEqual([
      '导航',
      '左',
      '正文',
      [
        ['新收', '7'],
        ['结转', '1'],
      ],
    ])
  })

  it('is told from a table that has a small one in a cell, which stays one', () => {
    const small = tbl(tr(tc('总'), tc('计')))
    const body = tbl(tr(tc('甲'), tc('乙'), tc(small)), tr(tc('1'), tc('2'), tc('3')))
    expect(outline(body)).toEqual([
      [
        ['甲', '乙', '总\n计'],
        ['1', '2', '3'],
      ],
    ])
  })

  it('numbers the tables as they come out', () => {
    const places = blocksOf(tbl(tr(tc(data + p('') + data)))).map(({ place }) => place)
    expect(places).toEqual([{ table: 1 }, { table: 2 }])
  })
})

describe('a row that reaches across its table', () => {
  const numbers = [tr(tc('新收'), tc('7')), tr(tc('结转'), tc('1'))]
  const rows = [
    ['新收', '7'],
    ['结转', '1'],
  ]

  it('is a caption and part of it where it stands alone', () => {
    expect(outline(tbl(tr(tc('第二十条第（一）项', span(2))), ...numbers))).toEqual([[['第二十条第（一）项'], ...rows]])
  })

  it('is text where it is a heading, is long, or follows another', () => {
    expect(outline(tbl(tr(tc('三、收到申请情况', span(2))), ...numbers))).toEqual(['三、收到申请情况', rows])
    expect(outline(tbl(...numbers, tr(tc(long, span(2))), ...numbers))).toEqual([rows, long, rows])
    expect(outline(tbl(tr(tc('云州市', span(2))), tr(tc('年度报告', span(2))), ...numbers))).toEqual([
      '云州市',
      '年度报告',
      rows,
    ])
  })

  it('leaves the rows below in their places', () => {
    const [, table] = blocksOf(tbl(tr(tc('一、总体情况', span(2))), ...numbers))
    expect(table?.kind === 'table' && table.rows.map(([first]) => first?.place)).toEqual([
      { table: 1, row: 2, column: 1, paragraph: 2, runs: [1, 1] },
      { table: 1, row: 3, column: 1, paragraph: 4, runs: [1, 1] },
    ])
  })

  it('may stand as a name and a long text beside each other', () => {
    expect(outline(tbl(tr(tc('总体情况'), tc(p(long) + p('另有说明。'))), ...numbers))).toEqual([
      '总体情况',
      long,
      '另有说明。',
      rows,
    ])
  })
})
