import { describe, expect, it } from 'vitest'
import { editionOf } from '../form/editions.ts'
import { formSections } from '../form/sections.ts'
import type { SourceDocument } from '../report/source.ts'
import { cityReport } from '../testing/city-report.ts'
import { recognise } from './recognise.ts'

const edition = editionOf('2021')
const { cells } = cityReport()

type Lay = (labels: readonly string[], rows: readonly (readonly string[])[]) => readonly string[]

/** A report of lines, its table `requests` laid out in some way; the tables of other sections are left out. */
function read(lay: Lay, { head = true, blank = [] as readonly string[] } = {}) {
  const table = edition.tables.find(({ id }) => id === 'requests')
  const block = table?.blocks[0]
  if (!block) throw new Error('no such table')
  const columns = block.columns.filter(({ kind }) => kind !== 'heading')
  const rows = block.rows.filter(({ kind }) => kind !== 'heading')
  const values = rows.map((row) =>
    columns.flatMap((column) => {
      const value = cells[`requests.${row.id}.${column.id}` as keyof typeof cells]
      return blank.includes(row.id) || typeof value !== 'number' ? [] : [`${value}`]
    }),
  )
  const lines = formSections.flatMap((section) => [
    `${section.numeral}、${section.title}`,
    ...(section.table === 'requests'
      ? [
          ...(head ? columns.map(({ label }) => label) : []),
          ...lay(
            rows.map(({ label }) => label),
            values,
          ),
          ...(head ? [] : columns.map(({ label }) => label)),
        ]
      : []),
  ])
  const document: SourceDocument = {
    format: 'text',
    blocks: ['云州市2025年政府信息公开工作年度报告', ...lines].map((text, i) => ({
      kind: 'paragraph',
      text,
      place: { line: i + 1 },
    })),
  }
  const reading = recognise(document)
  if (!reading) throw new Error('not recognised as a report')
  const found = Object.entries(reading.report.cells).filter(([id]) => id.startsWith('requests.'))
  const wrong = found.filter(([id, value]) => value !== cells[id as keyof typeof cells])
  return { found: found.length, wrong, certainty: reading.report.certainty, codes: reading.remarks.map((r) => r.code) }
}

const open = { found: 0, wrong: [], codes: ['order-open'] }
const downColumns: Lay = (labels, rows) => [
  ...labels,
  ...(rows[0] ?? []).flatMap((_, c) => rows.map((row) => row[c] ?? '')),
]

describe('a table of lines', () => {
  it('has its numbers behind their labels', () => {
    expect(read((labels, rows) => labels.flatMap((label, r) => [label, ...(rows[r] ?? [])]))).toMatchObject({
      found: 175,
      wrong: [],
      codes: [],
    })
  })

  it('may have them before their labels: none is taken for the label above', () => {
    expect(read((labels, rows) => labels.flatMap((label, r) => [...(rows[r] ?? []), label]))).toMatchObject({
      found: 175,
      wrong: [],
      codes: [],
    })
  })

  it('may have them apart, column by column: the sums tell whose they are, and it is said', () => {
    const reading = read(downColumns)
    expect(reading).toMatchObject({ found: 175, wrong: [], codes: ['ordered-by-sums'] })
    expect(reading.certainty?.['requests.received.total']).toBe('placed-by-sums')
  })

  it('stays open where the head of a column stands behind its numbers', () => {
    expect(read(downColumns, { head: false })).toMatchObject(open)
  })

  it('stays open where a text stands within a row, for the row may be another', () => {
    const lay: Lay = (labels, rows) => rows.flatMap((row, r) => [...row.slice(0, 4), labels[r] ?? '', ...row.slice(4)])
    expect(read(lay)).toMatchObject(open)
  })

  it('stays open where rows are blank and nothing ties numbers to a label', () => {
    const lay: Lay = (labels, rows) => labels.flatMap((label, r) => [label, ...(rows[r] ?? [])])
    expect(read(lay, { blank: ['notHandled.publication'] })).toMatchObject(open)
    expect(read(downColumns, { blank: ['notHandled.publication'] })).toMatchObject(open)
  })

  it('is not blank where its numbers are nowhere near', () => {
    expect(read((labels) => labels)).toMatchObject(open)
  })

  it('takes nothing from the margin of a page for a value', () => {
    for (const margin of ['— 3 —', '2025/1/29 3:25', '第3页', '3/12']) {
      const lay: Lay = (labels, rows) =>
        labels.flatMap((label, r) => [label, ...(r === 9 ? [...(rows[r]?.slice(1) ?? []), margin] : (rows[r] ?? []))])
      expect(read(lay).wrong).toEqual([])
    }
  })
})
