import { describe, expect, it } from 'vitest'
import type { CellId } from '../form/editions.ts'
import type { Report } from '../report/report.ts'
import type { SourceBlock } from '../report/source.ts'
import { exampleReport } from '../testing/example-report.ts'
import { paragraph, printedSource } from '../testing/printed-source.ts'
import { recognise } from './recognise.ts'

/** A report whose numbers tell its year. */
function reportOf(year: number): Report {
  const cells: Partial<Record<CellId, number>> = {
    'disclosure.penalties.decisions': year,
    'requests.received.naturalPerson': year,
    'requests.received.total': year,
    'disputes.reconsideration.upheld': year,
    'disputes.reconsideration.total': year,
  }
  const example = exampleReport({ edition: '2021', year, cells })
  return { ...example, sections: { ...example.sections, overview: `这是 ${year} 年的总体情况。` } }
}

const [last, current] = [reportOf(2023), reportOf(2024)]
const blocksOf = (report: Report) => printedSource(report).blocks
const tablesOf = (report: Report) => blocksOf(report).filter(({ kind }) => kind === 'table')
/** This year's report with each of its tables beside the one of last year. */
const beside = (put: (table: SourceBlock, other: SourceBlock) => readonly SourceBlock[]) =>
  blocksOf(current).flatMap((block) => {
    const other = tablesOf(last).find(({ place }) => place.table === block.place.table)
    return block.kind === 'table' && other ? put(block, other) : [block]
  })
const onSheet = (blocks: readonly SourceBlock[], sheet: string) =>
  blocks.map((block): SourceBlock => {
    if (block.kind !== 'table') return { ...block, place: { sheet } }
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, place: { ...cell.place, sheet } })))
    return { ...block, rows, place: { ...block.place, sheet } }
  })

function read(blocks: readonly SourceBlock[]) {
  const reading = recognise({ format: 'printed', blocks })
  if (!reading) throw new Error('not recognised as a report')
  return { ...reading, codes: reading.remarks.map(({ code }) => code) }
}

const differing: readonly CellId[] = [
  'disclosure.penalties.decisions',
  'requests.received.naturalPerson',
  'requests.received.total',
  'disputes.reconsideration.upheld',
  'disputes.reconsideration.total',
]

/** The cells in which the years differ are open, all others read. */
function expectOpen({ report, codes }: ReturnType<typeof read>): void {
  const cells = Object.fromEntries(Object.entries(current.cells).filter(([id]) => !differing.includes(id as CellId)))
  expect(report.cells).toEqual(cells)
  expect(report.certainty).toEqual(Object.fromEntries(differing.map((id) => [id, 'copies-differ'])))
  expect(codes.filter((code) => code === 'copies-differ')).toHaveLength(3)
  expect(codes).not.toContain('repeated-row')
}

describe('a document with the tables of two years', () => {
  it('is read by the caption above each of them, wherever last year stands', () => {
    const behind = read([...blocksOf(current), paragraph('附：2023年度数据'), ...tablesOf(last)])
    const [title, ...rest] = blocksOf(current)
    const ahead = read([title as SourceBlock, paragraph('2023年'), ...tablesOf(last), ...rest])
    const within = read(beside((block, other) => [paragraph('2023年'), other, paragraph('2024年'), block]))
    for (const { report, codes } of [behind, ahead, within]) {
      expect(report.cells).toEqual(current.cells)
      expect(report.sections.overview).toBe('这是 2024 年的总体情况。')
      expect(codes).toEqual(['other-year', 'other-year', 'other-year'])
    }
    expect(behind.remarks[0]?.params).toMatchObject({ year: 2024, others: '2023' })
  })

  it('is read by the names of its sheets', () => {
    const [title, ...rest] = blocksOf(current)
    const { report, codes } = read([
      ...onSheet([title as SourceBlock], '封面'),
      ...onSheet(tablesOf(last), '2023年'),
      ...onSheet(rest, '2024年'),
    ])
    expect(report.cells).toEqual(current.cells)
    expect(codes).toEqual(['other-year', 'other-year', 'other-year'])
  })

  it('leaves open what differs where nothing tells the year', () => {
    expectOpen(read([...blocksOf(current), ...tablesOf(last)]))
    expectOpen(read(beside((block, other) => [block, other])))
    const untitled = (report: Report) => blocksOf({ ...report, title: '政府信息公开工作年度报告' })
    expectOpen(read([...onSheet(untitled(last), '2023'), ...onSheet(untitled(current), '2024')]))
  })

  it('says nothing where the same table is printed twice', () => {
    const twice = read([...blocksOf(current), ...tablesOf(current)])
    expect(twice.report.cells).toEqual(current.cells)
    expect(twice.codes).toEqual([])
  })

  it('is one report where a title below has no tables', () => {
    const link = paragraph('上一篇：云州市2023年政府信息公开工作年度报告')
    const { report, codes } = read([...blocksOf(current), link])
    expect(report.cells).toEqual(current.cells)
    expect(codes).toEqual([])
  })
})

describe('a document with two reports', () => {
  it('gives the first with its own tables and prose, and says that there is another', () => {
    for (const [first, second] of [
      [current, last],
      [last, current],
    ] as const) {
      const { report, codes, remarks } = read([...blocksOf(first), ...blocksOf(second)])
      expect(report).toMatchObject({ year: first.year, cells: first.cells, sections: first.sections })
      expect(codes).toEqual(['other-report'])
      expect(remarks[0]?.params).toEqual({ year: first.year, others: String(second.year) })
    }
  })
})

describe('a table in pieces', () => {
  it('is one table: cut between its rows, or with its groups in tables of their own', () => {
    const cut = blocksOf(current).flatMap((block): SourceBlock[] => {
      if (block.kind !== 'table') return [block]
      const rows = (keeps: (row: number, column: number) => boolean) => ({
        ...block,
        rows: block.rows.map((row, r) => row.filter(({ grid }) => keeps(r, grid?.column ?? 0))),
      })
      if (block.place.table === 2) return [rows((row) => row < 9), rows((row) => row >= 9)]
      return block.place.table === 3 ? [rows((_, column) => column < 5), rows((_, column) => column >= 5)] : [block]
    })
    const { report, codes } = read(cut)
    for (const code of ['copies-differ', 'other-year', 'other-report']) expect(codes).not.toContain(code)
    expect(report.cells).toMatchObject({ 'requests.received.total': 2024, 'requests.carriedForward.total': 0 })
  })

  it('is no copy where it is a summary of a few rows', () => {
    const grid = (column: number) => ({ column, columnSpan: 1, rowSpan: 1 })
    const cell = (text: string, column: number) => ({ text, place: { table: 9 }, grid: grid(column) })
    const rows = [
      [cell('信息内容', 0), cell('本年处理决定数量', 1)],
      [cell('行政处罚', 0), cell('7', 1)],
    ]
    const { report, codes } = read([...blocksOf(current), { kind: 'table', place: { table: 9 }, rows }])
    expect(report.cells['disclosure.penalties.decisions']).toBe(2024)
    expect(codes).toEqual(['repeated-row'])
  })
})
