/** Paints a table laid out, on as many pages as it needs. */

import type { Flow } from './flow.ts'
import type { Box, Page } from './page.ts'
import { aroundTable, cellPadding, column, sheet, squareAbove } from './sheet.ts'
import type { StructureElement } from './structure.ts'
import { type Dictionary, name } from './syntax.ts'
import { heightOf, type LaidCell, type LaidTable, leadOf, textHeight } from './table.ts'
import { leastStart, type Portion, portionsOf, shownHeight } from './table-pages.ts'

/** No more than this of a page stays empty to keep a table whole: behind the short table of section 二 the long one of 三 has its own. */
const widestGap = (column.height * 2) / 3

/**
 * The height a table asks for below `above`, what stands over it: all of its own where a page holds it and what is
 * left of this page is no great loss, else that of its first rows.
 */
export function heightToKeep(flow: Flow, laid: LaidTable, above: number): number {
  const whole = aroundTable.above + heightOf(laid.heights)
  const movesWhole = above + whole <= column.height && flow.left <= widestGap
  return movesWhole ? whole : aroundTable.above + leastStart(laid)
}

export function paintTable(flow: Flow, laid: LaidTable): void {
  flow.space(aroundTable.above)
  flow.need(leastStart(laid))
  const { table, rows, heights } = laid
  const element = flow.document.child('Table', { O: name('Table'), Summary: table.caption })
  const tagged = new Map(rows.flatMap((cells) => tagRow(element, cells)))
  const portions = portionsOf(laid, { room: flow.left, most: column.height })
  const home = homes(laid, portions)
  for (const portion of portions) {
    const head = heightOf(heights.slice(0, portion.repeated))
    const { page, top } = flow.take(head + heightOf(heights.slice(portion.from, portion.to)))
    if (portion.repeated > 0) {
      const repeated: Portion = { from: 0, to: portion.repeated, repeated: 0 }
      page.artifact('Layout', () => page.frames(boxesOf(laid, { portion: repeated, top })))
      for (const cell of rows.slice(0, portion.repeated).flat()) {
        page.artifact('Pagination', () => paintCell(page, cell, boxOf(cell, { laid, portion: repeated, top })))
      }
    }
    const place = { laid, portion, top: top + head }
    page.artifact('Layout', () => page.frames(boxesOf(laid, place)))
    for (const cell of rows.slice(0, portion.to).flat()) {
      const owner = tagged.get(cell)
      if (home.get(cell) === portion && owner) page.tagged(owner, () => paintCell(page, cell, boxOf(cell, place)))
      else if (isLabelAgain(cell, place)) page.artifact('Pagination', () => paintCell(page, cell, boxOf(cell, place)))
    }
  }
  flow.space(aroundTable.below)
}

/** Elements of the cells of a row; a cell without text has an element too. */
function tagRow(table: StructureElement, cells: readonly LaidCell[]): [LaidCell, StructureElement][] {
  const row = table.child('TR')
  return cells.map((laid) => [laid, row.child(laid.cell.kind === 'value' ? 'TD' : 'TH', attributesOf(laid))])
}

function attributesOf({ cell }: LaidCell): Dictionary {
  const scope = cell.kind === 'rowHead' ? 'Row' : 'Column'
  return {
    O: name('Table'),
    Scope: cell.kind === 'value' ? undefined : name(scope),
    RowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    ColSpan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
  }
}

/** The portion that paints the text of each cell: of a cell cut by a page end the first with room for it, or with most. */
function homes(laid: LaidTable, portions: readonly Portion[]): ReadonlyMap<LaidCell, Portion> {
  return new Map(
    laid.rows.flat().flatMap((one): [LaidCell, Portion][] => {
      const extent = (portion: Portion) => shownHeight(one, { laid, portion })
      const room = portions.find((portion) => extent(portion) >= textHeight(one))
      const chosen = room ?? portions.toSorted((a, b) => extent(b) - extent(a))[0]
      return chosen ? [[one, chosen]] : []
    }),
  )
}

/** The label of rows that go on over a page end stands on each page, as far as there is room: who reads the second has not the first at hand. */
function isLabelAgain(one: LaidCell, place: { laid: LaidTable; portion: Portion }): boolean {
  return one.cell.kind === 'rowHead' && shownHeight(one, place) >= textHeight(one)
}

interface Place {
  readonly portion: Portion
  /** Where the portion begins on the page. */
  readonly top: number
}

/** The frames of all cells of which a portion shows a part. */
function boxesOf(laid: LaidTable, place: Place): Box[] {
  const { from, to } = place.portion
  return laid.rows
    .slice(0, to)
    .flat()
    .filter(({ cell }) => cell.row + cell.rowSpan > from)
    .map((cell) => boxOf(cell, { laid, ...place }))
}

/** Where the part of a cell stands that a portion shows. */
function boxOf({ cell, left, width }: LaidCell, { laid, portion, top }: Place & { laid: LaidTable }): Box {
  const first = Math.max(cell.row, portion.from)
  const end = Math.min(cell.row + cell.rowSpan, portion.to)
  return {
    left: sheet.left + left,
    top: top + heightOf(laid.heights.slice(portion.from, first)),
    width,
    height: heightOf(laid.heights.slice(first, end)),
  }
}

/** Paints the lines of a cell, in the middle of its height. */
function paintCell(page: Page, laid: LaidCell, box: Box): void {
  const { cell, lines, style } = laid
  const lead = leadOf(style)
  const top = box.top + (box.height - textHeight(laid)) / 2
  lines.forEach((line, i) => {
    const left = cell.align === 'center' ? (box.width - line.width) / 2 : cellPadding.side
    const base = top + i * lead + (lead - style.size) / 2 + squareAbove * style.size
    page.text(line, { style, left: box.left + left, base })
  })
}
