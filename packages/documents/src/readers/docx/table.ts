/** A table as a grid: columns from the spans of the cells before, merged cells as one cell that reaches down. */

import type { Place } from '@gouji/core'
import type { Content, ContentCell, ContentRow, ContentTable } from '../content.ts'
import { countOf } from './properties.ts'
import type { Story } from './story.ts'

interface Cell extends ContentCell {
  columnSpan: number
  rowSpan: number
}

interface CellProperties {
  readonly span: number
  readonly down: 'begins' | 'goes on' | undefined
  readonly across: 'goes on' | undefined
  readonly deleted: boolean
}

/** Cells that may go on in the next row, by the column they begin in. */
type OpenCells = Map<number, Cell>

const plain: CellProperties = { span: 1, down: undefined, across: undefined, deleted: false }

/** Behind the tag that opens a table. */
export function readTable(story: Story): ContentTable {
  const { scanner } = story
  const end = scanner.depth
  const rows: ContentRow[] = []
  let open: OpenCells = new Map()
  let row = 0
  while (story.next()) {
    if (!scanner.opens) {
      if (scanner.depth < end) break
      continue
    }
    if (scanner.name === 'w:tr') {
      row += 1
      const { cells, goesOn } = readRow(story, open)
      open = goesOn
      if (cells.length > 0) rows.push({ row, cells })
    } else if (scanner.name === 'w:tblPr' || scanner.name === 'w:tblGrid') scanner.skip()
  }
  return { kind: 'table', rows }
}

function readRow(story: Story, above: OpenCells): { cells: Cell[]; goesOn: OpenCells } {
  const { scanner } = story
  const end = scanner.depth
  const cells: Cell[] = []
  const goesOn: OpenCells = new Map()
  let column = 0
  while (story.next()) {
    if (!scanner.opens) {
      if (scanner.depth < end) break
      continue
    }
    if (scanner.name === 'w:tblPrEx') scanner.skip()
    else if (scanner.name === 'w:trPr') {
      const { before, deleted } = readRowProperties(story)
      if (deleted) {
        story.passTo(end - 1)
        return { cells: [], goesOn: above }
      }
      story.countCells(before)
      column += before
    } else if (scanner.name === 'w:tc') {
      const { properties, content, place } = readCell(story)
      const { span } = properties
      if (properties.deleted) continue
      story.countCells(span)
      const left = properties.across ? cells.at(-1) : undefined
      const over = properties.down === 'goes on' ? above.get(column) : undefined
      if (left) {
        left.columnSpan += span
      } else if (over) {
        over.rowSpan += 1
        goesOn.set(column, over)
      } else {
        const cell = { content, column, columnSpan: span, rowSpan: 1, place }
        cells.push(cell)
        if (properties.down) goesOn.set(column, cell)
      }
      column += span
    }
  }
  return { cells, goesOn }
}

function readCell(story: Story): { properties: CellProperties; content: readonly Content[]; place: Place } {
  const { scanner } = story
  const depth = scanner.depth
  const first = story.paragraphs + 1
  let properties = plain
  if (story.next()) {
    if (scanner.opens && scanner.name === 'w:tcPr') properties = readCellProperties(story)
    else story.again()
  }
  const content = story.blocks(depth)
  const place = content.find((one) => one.kind === 'paragraph')?.place ?? { paragraph: first }
  return { properties, content, place }
}

function readRowProperties(story: Story): { before: number; deleted: boolean } {
  const { scanner } = story
  const outside = scanner.depth - 1
  let before = 0
  let deleted = false
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:gridBefore') before = countOf(scanner) ?? 0
    else if (scanner.name === 'w:del') deleted = true
    else if (scanner.name === 'w:trPrChange') scanner.skip()
  }
  return { before, deleted }
}

function readCellProperties(story: Story): CellProperties {
  const { scanner } = story
  const outside = scanner.depth - 1
  let span = 1
  let down: CellProperties['down']
  let across: CellProperties['across']
  let deleted = false
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    switch (scanner.name) {
      case 'w:gridSpan':
        span = Math.max(1, countOf(scanner) ?? 1)
        break
      case 'w:vMerge':
        down = scanner.attribute('w:val') === 'restart' ? 'begins' : 'goes on'
        break
      case 'w:hMerge':
        across = scanner.attribute('w:val') === 'restart' ? undefined : 'goes on'
        break
      case 'w:cellDel':
        deleted = true
        break
      case 'w:tcBorders':
      case 'w:tcPrChange':
        scanner.skip()
        break
    }
  }
  return { span, down, across, deleted }
}
