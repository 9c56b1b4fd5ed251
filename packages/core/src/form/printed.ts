/** The tables as the form prints them: a grid with spans, derived from the declaration. */

import type { CellId, KnownEdition } from './editions.ts'
import type { Block, Column, Row, Table, TableId } from './form.ts'

/**
 * What a printed cell is. `caption`: the row above a block. `corner`: the cell above the row labels. `columnHead`,
 * `rowHead`: a label. `value`: the place of a number.
 */
export type PrintedKind = 'caption' | 'corner' | 'columnHead' | 'rowHead' | 'value'

/** One printed cell. It prints a label (`text`) or the value of a cell (`cell`). Rows and columns are 0-based. */
export interface PrintedCell {
  readonly kind: PrintedKind
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text?: string
  readonly cell?: CellId
}

/** The cells of a printed table, row by row from left to right, each listed once where it begins. */
export type PrintedTable = readonly (readonly PrintedCell[])[]

/** Lays out a table of the form in the printed arrangement. */
export function printTable(edition: KnownEdition, id: TableId): PrintedTable {
  const table = edition.tables.find((candidate) => candidate.id === id)
  if (!table) throw new RangeError(`edition ${edition.id} has no table ${id}`)
  const cells = table.direction === 'across' ? printAcross(table) : printDown(table)
  const height = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan))
  return Array.from({ length: height }, (_, row) =>
    cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  )
}

interface Node {
  readonly text: string
  readonly children: readonly Node[]
}

/** A node of a tree of headings, placed: `start` and `span` count leaves, `depth` and `reach` count levels. */
interface Placed {
  readonly text: string
  readonly start: number
  readonly span: number
  readonly depth: number
  readonly reach: number
}

function printDown(table: Table): PrintedCell[] {
  const width = Math.max(...table.blocks.map((block) => labelDepth(block) + leafCount(columnTree(block))))
  const cells: PrintedCell[] = []
  let top = 0
  for (const block of table.blocks) {
    if (block.caption !== undefined) {
      cells.push({ kind: 'caption', row: top, column: 0, rowSpan: 1, columnSpan: width, text: block.caption })
      top += 1
    }
    cells.push(...printBlock(table, { block, top, width }))
    top = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan))
  }
  return cells
}

function printBlock(table: Table, { block, top, width }: { block: Block; top: number; width: number }): PrintedCell[] {
  const labels = labelDepth(block)
  const header = columnTree(block)
  const headerDepth = treeDepth(header)
  const leaves = leafCount(header)
  // A block narrower than the table gives the room that is left to its last column.
  const columnSpan = (start: number, span: number) => (start + span === leaves ? width - labels - start : span)
  const cells: PrintedCell[] = [
    { kind: 'corner', row: top, column: 0, rowSpan: headerDepth, columnSpan: labels, text: block.corner },
    ...place(header).map(({ text, start, span, depth, reach }) => ({
      kind: 'columnHead' as const,
      row: top + depth,
      column: labels + start,
      rowSpan: reach,
      columnSpan: columnSpan(start, span),
      text,
    })),
    ...place(rowTree(block)).map(({ text, start, span, depth, reach }) => ({
      kind: 'rowHead' as const,
      row: top + headerDepth + start,
      column: depth,
      rowSpan: span,
      columnSpan: reach,
      text,
    })),
  ]
  const columns = block.columns.filter(({ kind }) => kind !== 'heading')
  const rows = block.rows.filter(({ kind }) => kind !== 'heading')
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      const cell = `${table.id}.${row.id}.${column.id}` as CellId
      cells.push({
        kind: 'value',
        row: top + headerDepth + r,
        column: labels + c,
        rowSpan: 1,
        columnSpan: columnSpan(c, 1),
        cell,
      })
    })
  })
  return cells
}

function printAcross(table: Table): PrintedCell[] {
  const cells: PrintedCell[] = []
  for (const block of table.blocks) {
    const columns = columnTree(block)
    const grow = (node: Node): Node => ({
      text: node.text,
      children: node.children.length > 0 ? node.children.map(grow) : columns,
    })
    const header = rowTree(block).map(grow)
    const depth = treeDepth(header)
    for (const { text, start, span, depth: row, reach } of place(header)) {
      cells.push({ kind: 'columnHead', row, column: start, rowSpan: reach, columnSpan: span, text })
    }
    const ids = block.rows
      .filter(({ kind }) => kind !== 'heading')
      .flatMap((row) => block.columns.map((column) => `${table.id}.${row.id}.${column.id}` as CellId))
    ids.forEach((cell, column) => {
      cells.push({ kind: 'value', row: depth, column, rowSpan: 1, columnSpan: 1, cell })
    })
  }
  return cells
}

function columnTree(block: Block): readonly Node[] {
  return tree(block.columns, undefined)
}

function rowTree(block: Block): readonly Node[] {
  return tree(block.rows, undefined)
}

function tree(items: readonly (Row | Column)[], under: string | undefined): readonly Node[] {
  return items
    .filter((item) => item.under === under)
    .map(({ id, label }) => ({ text: label, children: tree(items, id) }))
}

function labelDepth(block: Block): number {
  return treeDepth(rowTree(block))
}

function treeDepth(nodes: readonly Node[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ children }) => treeDepth(children)))
}

function leafCount(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { children }) => sum + Math.max(1, leafCount(children)), 0)
}

/** Places the nodes of a forest; a leaf reaches down to the forest's full depth. */
function place(forest: readonly Node[]): Placed[] {
  const full = treeDepth(forest)
  const walk = (nodes: readonly Node[], start: number, depth: number): Placed[] => {
    let at = start
    return nodes.flatMap(({ text, children }) => {
      const span = Math.max(1, leafCount(children))
      const placed = { text, start: at, span, depth, reach: children.length === 0 ? full - depth : 1 }
      at += span
      return [placed, ...walk(children, placed.start, depth + 1)]
    })
  }
  return walk(forest, 0, 0)
}
