/** Lays out a table: how high its rows come out, and where the lines of each cell stand. */

import type { RenderCell, RenderTable } from '@gouji/core'
import { cellPadding, column, smallestSize, smallestTableSize, tableLead, tableSizes } from './sheet.ts'
import { evenLinesOf, type Line, linesOf } from './text/lines.ts'
import type { Style } from './text/style.ts'
import { unitsOf } from './text/units.ts'

export interface LaidCell {
  readonly cell: RenderCell
  readonly left: number
  readonly width: number
  readonly style: Style
  readonly lines: readonly Line[]
}

export interface LaidTable {
  readonly table: RenderTable
  /** Cells by the row they begin in. */
  readonly rows: readonly (readonly LaidCell[])[]
  readonly heights: readonly number[]
}

/**
 * Lays a table out in the size in which its labels take the fewest lines, of the sizes in which it is no higher than
 * `most`; of several the largest. A table too high in every size is set in the smallest.
 */
export function layTable(table: RenderTable, { style, most }: { style: Style; most: number }): LaidTable {
  const laid = tableSizes.map((size) => layInSize(table, { ...style, size }))
  const fitting = laid.filter(({ heights }) => heightOf(heights) <= most)
  const fewest = Math.min(...fitting.map(linesOfLabels))
  return fitting.find((one) => linesOfLabels(one) === fewest) ?? layInSize(table, { ...style, size: smallestTableSize })
}

function linesOfLabels({ rows }: LaidTable): number {
  const labels = rows.flat().filter(({ cell }) => cell.kind !== 'value')
  return labels.reduce((sum, { lines }) => sum + lines.length, 0)
}

export function heightOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0)
}

export function leadOf({ size }: Style): number {
  return size * tableLead
}

/** The height the lines of a cell take. */
export function textHeight({ lines, style }: LaidCell): number {
  return lines.length * leadOf(style)
}

/** With the room above and below them. */
export function labelHeight(laid: LaidCell): number {
  return textHeight(laid) + 2 * cellPadding.above
}

function layInSize(table: RenderTable, style: Style): LaidTable {
  const edges = [0]
  for (const part of table.widths) edges.push((edges.at(-1) ?? 0) + part * column.width)
  const rows = table.rows.map(({ cells }) => cells.map((cell) => layCell(cell, { edges, style })))
  return { table, rows, heights: heightsOf(rows, style) }
}

function layCell(cell: RenderCell, { edges, style }: { edges: readonly number[]; style: Style }): LaidCell {
  const left = edges[cell.column] ?? 0
  const width = (edges[cell.column + cell.columnSpan] ?? left) - left
  const room = width - 2 * cellPadding.side
  const lay = (own: Style): LaidCell => {
    const set = (text: string) => text.split('\n').flatMap((line) => linesOf(line, own, { width: room }))
    const lines = cell.kind === 'rowHead' ? labelLines(cell.text, { style: own, room }) : set(cell.text)
    return { cell, left, width, style: own, lines }
  }
  if (cell.kind !== 'value') return lay(style)
  const laid = lay(narrowed(cell.text, { style, room }))
  return textHeight(laid) <= highestCell ? laid : lay({ ...style, size: smallestSize })
}

/**
 * A label that takes two lines is broken behind its number, where that takes no third: （三） over 不予公开. One that
 * would leave a character alone in its last line has lines of about the same width.
 */
function labelLines(text: string, { style, room }: { style: Style; room: number }): readonly Line[] {
  const set = (part: string) => linesOf(part, style, { width: room })
  const lines = set(text)
  const [, numeral, rest] = /^(（.+?）)(.+)$/u.exec(text) ?? []
  const broken = lines.length === 2 && numeral && rest ? [...set(numeral), ...set(rest)] : []
  if (broken.length === 2) return broken
  return lines.length > 1 && lines.at(-1)?.units.length === 1 ? evenLinesOf(text, style, room) : lines
}

/** A text higher than this in its cell is set in the smallest size, so that its row does not take the page. */
const highestCell = column.height / 4

/** A number too wide for its column is set smaller rather than broken, a text so that a line holds some characters. */
function narrowed(text: string, { style, room }: { style: Style; room: number }): Style {
  const units = text.split('\n').map((line) => unitsOf(line, style).map(({ width }) => width))
  const widestLine = Math.max(...units.map((widths) => widths.reduce((sum, width) => sum + width, 0)))
  if (widestLine <= room) return style
  const widestUnit = Math.max(...units.flat())
  const needed = /^[-+]?[\d.]+/u.test(text) ? widestUnit : fewestCharacters * style.size
  if (needed <= room) return style
  return { ...style, size: Math.max(smallestSize, Math.floor((style.size * room * 10) / needed) / 10) }
}

const fewestCharacters = 3.5

/** Each row is as high as its highest cell; what a cell over several rows needs more is shared among them. */
function heightsOf(rows: readonly (readonly LaidCell[])[], style: Style): number[] {
  const heights = rows.map(() => leadOf(style) + 2 * cellPadding.above)
  const byReach = rows.flat().toSorted((a, b) => a.cell.rowSpan - b.cell.rowSpan)
  for (const laid of byReach) {
    const { row, rowSpan } = laid.cell
    const covered = heights.slice(row, row + rowSpan)
    const lacking = labelHeight(laid) - heightOf(covered)
    if (lacking <= 0) continue
    covered.forEach((height, i) => {
      heights[row + i] = height + lacking / covered.length
    })
  }
  return heights
}
