import { editions, printTable, type SourceDocument, type SourceTable } from '@gouji/core'
import { balancedReport, cityReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { gridOf, line, readDoc, row, texts } from '../../testing/doc/read.ts'
import { reportDoc, reportTable } from '../../testing/doc.ts'
import { docReader } from '../doc.ts'

describe('the grid of a table of Word', () => {
  it('is that of the printed form, in every edition, span for span', async () => {
    for (const edition of editions) {
      const bytes = reportDoc(balancedReport(edition.id, () => 1))
      const { blocks } = (await docReader.read(bytes, defaultLimits)) as SourceDocument
      const tables = blocks.filter((block): block is SourceTable => block.kind === 'table')
      const printed = edition.tables.map(({ id }) =>
        printTable(edition, id).map((cells) =>
          cells.map(({ column, columnSpan, rowSpan }) => ({ column, columnSpan, rowSpan })),
        ),
      )
      expect(tables.map(({ rows }) => rows.map((cells) => cells.map(({ grid }) => grid)))).toEqual(printed)
    }
  })

  it('has a column for each edge of any of its rows', () => {
    // A row that reaches across its table may be text that was set in it.
    const inner = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(inner, { minLength: 2, maxLength: 6 }), (cuts) => {
        const edges = cuts.map((own) => [0, ...own, 31].sort((a, b) => a - b).map((edge) => edge * 100))
        const all = [...new Set(edges.flat())].sort((a, b) => a - b)
        const rows = edges.map((own) => row(own, ...own.slice(1).map(String)))
        const expected = edges.map((own) =>
          own.slice(1).map((edge, i) => {
            const column = all.indexOf(own[i] ?? 0)
            return `${edge} ${column} ${all.indexOf(edge) - column}×1`
          }),
        )
        expect(gridOf(readDoc([{ rows }]))).toEqual(expected)
      }),
    )
  })

  it('takes edges that miss one another by less than a millimetre for one', () => {
    const rows = [row([0, 1000, 2000], '甲', '乙'), row([-15, 1012, 1990], '3', '4')]
    expect(gridOf(readDoc([{ rows }]))).toEqual([
      ['甲 0 1×1', '乙 1 1×1'],
      ['3 0 1×1', '4 1 1×1'],
    ])
  })

  it('drops an empty cell too narrow for a character, and keeps one that holds something', () => {
    const narrow = (text: string) => [row([0, 1000, 1020, 2000], '甲', text, '乙'), row([0, 1000, 2000], '3', '4')]
    expect(gridOf(readDoc([{ rows: narrow('') }]))).toEqual([
      ['甲 0 1×1', '乙 1 1×1'],
      ['3 0 1×1', '4 1 1×1'],
    ])
    expect(gridOf(readDoc([{ rows: narrow('5') }]))).toEqual([
      ['甲 0 1×1', '5 1 1×1', '乙 2 1×1'],
      ['3 0 1×1', '4 1 2×1'],
    ])
  })

  it('lists a cell merged downwards once, and what it covers not at all', () => {
    const edges = [0, 1000, 2000]
    const rows = [row(edges, 'v三', '1'), row(edges, '|', '2'), row(edges, '|', '3'), row(edges, '四', '4')]
    expect(gridOf(readDoc([{ rows }]))).toEqual([
      ['三 0 1×3', '1 1 1×1'],
      ['2 1 1×1'],
      ['3 1 1×1'],
      ['四 0 1×1', '4 1 1×1'],
    ])
  })

  it('lists a cell that would go on with none above it', () => {
    const rows = [row([0, 1000, 2000], '甲', '乙'), row([0, 1000, 2000], '|丙', '丁'), row([0, 500, 2000], '|戊', '己')]
    expect(gridOf(readDoc([{ rows }]))).toEqual([
      ['甲 0 1×1', '乙 2 1×1'].map((cell) => cell.replace('0 1×1', '0 2×1')),
      ['丙 0 2×1', '丁 2 1×1'],
      ['戊 0 1×1', '己 1 2×1'],
    ])
  })

  it('merges cells sideways, whichever of the two bits a program gives the first', () => {
    const cell = (text: string, across: 'begins' | 'continues') => ({ content: [line(text)], across })
    const top = row([0, 1000, 2000, 3000], cell('甲', 'begins'), cell('', 'continues'), cell('', 'continues'))
    const other = row([0, 1000, 2000, 3000], cell('乙', 'continues'), cell('', 'begins'), '丙')
    const next = row([0, 1000, 2000, 3000], '1', '2', '3')
    expect(gridOf(readDoc([{ rows: [top, other, next] }]))).toEqual([
      ['甲 0 3×1'],
      ['乙 0 2×1', '丙 2 1×1'],
      ['1 0 1×1', '2 1 1×1', '3 2 1×1'],
    ])
  })

  it('merges and splits by what is said behind the definition of a row', () => {
    const edges = [0, 1000, 2000, 3000]
    const merge = [0x24, 0x56, 0, 2]
    const split = [0x25, 0x56, 0, 2]
    const down = (flags: number) => [0x2b, 0xd6, 2, 2, flags]
    const rows = [
      { ...row(edges, '甲', '', '乙'), modifiers: [...merge, ...down(3)] },
      { ...row(edges, '1', '2', ''), modifiers: [...merge, ...split, ...down(1)] },
    ]
    expect(gridOf(readDoc([{ rows }]))).toEqual([
      ['甲 0 2×1', '乙 2 1×2'],
      ['1 0 1×1', '2 1 1×1'],
    ])
  })

  it('follows a row that is moved, or whose columns get a width, behind its definition', () => {
    const moved = { ...row([0, 1000, 2000], '1', '2'), modifiers: [0x01, 0x96, 0xe8, 0x03] }
    const widened = { ...row([0, 1000, 2000], '3', '4'), modifiers: [0x23, 0x76, 0, 1, 0xd0, 0x07] }
    expect(gridOf(readDoc([{ rows: [row([0, 1000, 2000, 3000], '甲', '乙', '丙'), moved, widened] }]))).toEqual([
      ['甲 0 1×1', '乙 1 1×1', '丙 2 1×1'],
      ['1 1 1×1', '2 2 1×1'],
      ['3 0 2×1', '4 2 1×1'],
    ])
  })

  it('is left open, and no cell lost, where cells were put in after a row was defined', () => {
    const rows = [
      row([0, 1000, 2000], '甲', '乙'),
      { ...row([0, 1000, 2000], '1', '2'), modifiers: [0x21, 0x76, 0, 1, 0, 4] },
    ]
    expect(gridOf(readDoc([{ rows }]))).toEqual([
      ['甲', '乙'],
      ['1', '2'],
    ])
  })

  it('is the same where the definitions lie in the stream Data', () => {
    const table = [reportTable(cityReport(), 'requests')]
    const near = gridOf(readDoc(table))
    expect(gridOf(readDoc(table, { far: 'definitions' }))).toEqual(near)
    expect(gridOf(readDoc(table, { far: 'rowEnds' }))).toEqual(near)
  })
})

describe('a table that does not tell its rows', () => {
  const rows = [row([0, 1000, 2000], '甲', '乙'), row([0, 1000, 2000], '1', '2')]

  it('has rows without a grid where only the ends of rows are marked', () => {
    expect(gridOf(readDoc([{ rows }], { tells: 'rows' }))).toEqual([
      ['甲', '乙'],
      ['1', '2'],
    ])
  })

  it('is one row of cells in reading order where only cells are marked', () => {
    expect(texts(readDoc([line('前'), { rows }, line('后')], { tells: 'nothing' }))).toEqual([
      '前',
      [['甲', '乙', '', '1', '2', '']],
      '后',
    ])
  })
})

describe('tables within tables', () => {
  const inner = { rows: [row([0, 1000, 2000], '甲', '乙'), row([0, 1000, 2000], '1', '2')] }

  it('are opened, and what stands around them comes before and after them', () => {
    const outer = row([0, 3000, 9000], '导航', { content: [line('一、总体情况'), inner, line('尾')] })
    const blocks = readDoc([line('前'), { rows: [outer] }, line('后')])
    expect(texts(blocks)).toEqual([
      '前',
      '导航',
      '一、总体情况',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
      '尾',
      '后',
    ])
    expect(gridOf(blocks)[1]).toEqual(['1 0 1×1', '2 1 1×1'])
  })

  it('are opened at any depth', () => {
    const frames = Array.from({ length: 9 }).reduce<typeof inner>(
      (content) => ({ rows: [row([0, 9000], { content: [content] })] }),
      inner,
    )
    expect(texts(readDoc([frames]))).toEqual([
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ])
  })

  it('opens a frame of one column that holds paragraphs only', () => {
    const frame = { rows: [row([0, 9000], { content: [line('一'), line('二')] }), row([0, 9000], '三')] }
    expect(texts(readDoc([frame]))).toEqual(['一', '二', '三'])
  })

  it('parts a table where a row is one cell of running text', () => {
    const long = '全年主动公开政府信息。'.repeat(10)
    const edges = [0, 1000, 2000]
    const rows = [row(edges, '甲', '乙'), row([0, 2000], { content: [line(long), line('二')] }), row(edges, '1', '2')]
    const blocks = readDoc([{ rows }])
    expect(texts(blocks)).toEqual([[['甲', '乙']], long, '二', [['1', '2']]])
    expect(blocks.at(-1)).toMatchObject({ rows: [[{ place: { table: 1, row: 3, column: 1 } }, {}]] })
  })
})

describe('the places of a document', () => {
  it('count tables, rows and columns of the grid, and paragraphs with those in cells', () => {
    const rows = [row([0, 1000, 2000], 'v甲', '乙'), row([0, 1000, 2000], '|', '2')]
    const blocks = readDoc([line('前'), { rows }, line('后'), { rows }])
    expect(blocks).toMatchObject([
      { place: { paragraph: 1 } },
      {
        place: { table: 1 },
        rows: [[{ place: { table: 1, row: 1, column: 1 } }, {}], [{ place: { row: 2, column: 2 } }]],
      },
      { place: { paragraph: 6 } },
      { place: { table: 2 } },
    ])
  })
})
