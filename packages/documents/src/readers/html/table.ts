/** Reads a table of a page: its rows, what its cells hold, and which of them are there for the layout only. */

import { drawnIn } from './drawn.ts'
import type { FlowLine } from './flow.ts'
import { fieldIn } from './form-field.ts'
import { type ClaimedRow, type ClaimedSpan, type GridCell, layOutGrid } from './grid.ts'
import { hiddenByStyle } from './style-sheets.ts'
import { attributesOf } from './tree/attributes.ts'
import { type Element, isElement } from './tree/node.ts'
import { type Shown, Walk, type Walked } from './walk.ts'

export interface PageCell {
  readonly element: Element
  readonly lines: readonly FlowLine[]
  /** It holds tables, pictures or prose: it lays out the page, and its content is not a value. */
  readonly opens: boolean
  /** It shows what is no text, and no text. */
  readonly drawn: boolean
  readonly grid: GridCell
}

/** A class, as lines are: see there. */
class ReadCell implements PageCell {
  readonly element: Element
  readonly lines: readonly FlowLine[]
  opens: boolean
  readonly drawn: boolean
  readonly grid: GridCell
  /** A picture stands in it before any text. */
  readonly pictured: boolean

  constructor({ element, lines, opens, drawn, grid }: PageCell, pictured: boolean) {
    this.element = element
    this.lines = lines
    this.opens = opens
    this.drawn = drawn
    this.grid = grid
    this.pictured = pictured
  }
}

/** A row, with its number in the grid (0-based). */
export interface PageRow {
  readonly row: number
  readonly cells: readonly PageCell[]
}

export interface PageTable {
  readonly element: Element
  readonly captions: readonly Element[]
  readonly rows: readonly PageRow[]
}

/** Text of this length with a full stop in it is prose. */
const shortestProse = 60
/** A table of so many cells is no frame around a search box. */
const fewestOfForm = 20
/** A table within a cell of no more cells than these is how the text of the cell was pasted. */
const mostPasted = 2

/** What the reading of a table tells the page. */
interface Reading extends Pick<Shown, 'link'> {
  readonly body: Element
  readonly countLine: () => void
  /** Told of cells, by the area they cover; it may refuse. */
  readonly take: (cells: number) => void
}

export class TableReader {
  readonly #page: Walked
  /** The page within its cells: what a style sheet hides there is beside a value, and nothing that a script shows. */
  readonly #cells: Walked
  readonly #take: (cells: number) => void
  readonly #walk: Walk
  #lines: FlowLine[] = []
  #opens = false
  /** A picture stands in the cell before any text. */
  #pictured = false
  #isForm = false

  constructor(page: Walked, { body, link, countLine, take }: Reading) {
    const byStyle = hiddenByStyle(page.source)
    this.#page = page
    this.#cells = { ...page, isHidden: (element) => page.isHidden(element) || byStyle(element) }
    this.#take = take
    this.#walk = new Walk(this.#cells, {
      from: body,
      shown: {
        line: (line) => {
          countLine()
          this.#lines.push(line)
        },
        table: (table) => {
          if (cellsIn(table, mostPasted + 1) > mostPasted) this.#open()
          else this.#walk.block(table)
        },
        picture: () => {
          if (this.#lines.length > 0) return
          if (this.#isForm) this.#pictured = true
          else this.#open()
        },
        link,
      },
    })
  }

  read(element: Element): PageTable {
    const { captions, groups } = this.#partsOf(element)
    this.#take(groups.reduce((sum, { length }) => sum + length, 0))
    const rows = groups.flatMap((group) => group.map((row, i) => ({ row, left: group.length - i })))
    const cells = rows.map(({ row }) => this.#shownOf(row).filter(isCell))
    this.#isForm = cells.reduce((sum, { length }) => sum + length, 0) >= fewestOfForm
    const grid = layOutGrid(
      rows.map(({ left }, r) => this.#claims(cells[r] ?? [], left)),
      this.#take,
    )
    return {
      element,
      captions,
      rows: cells.map((row, r) => ({ row: r, cells: this.#readRow(row, grid[r] ?? []) })),
    }
  }

  /** Its captions, and its rows by groups; what stands in a foot comes last. */
  #partsOf(table: Element): { captions: Element[]; groups: Element[][] } {
    const parts = this.#shownOf(table)
    const groups = (names: readonly string[]) => parts.filter(({ tag }) => names.includes(tag.name))
    return {
      captions: groups(['caption']),
      groups: [...groups(['thead', 'tbody']), ...groups(['tfoot'])].map((group) =>
        this.#shownOf(group).filter(({ tag }) => tag.name === 'tr'),
      ),
    }
  }

  #shownOf(parent: Element): Element[] {
    const shown: Element[] = []
    for (let child = parent.first; child; child = child.next) {
      if (isElement(child) && !this.#page.isHidden(child)) shown.push(child)
    }
    return shown
  }

  #claims(cells: readonly Element[], left: number): ClaimedRow {
    return { left, spans: cells.map((cell) => this.#claim(cell)) }
  }

  #claim(element: Element): ClaimedSpan {
    const attributes = attributesOf(this.#page.source, { element, names: ['colspan', 'rowspan'] })
    return { columns: span(attributes[0]) || 1, rows: span(attributes[1]) }
  }

  #readRow(row: readonly Element[], grid: readonly GridCell[]): PageCell[] {
    const cells = row.flatMap((cell, c) => {
      const place = grid[c]
      return place ? [this.#read(cell, place)] : []
    })
    // A picture beside texts in a form stands for a value; alone in its row it is laid out by the table.
    const holdsText = cells.some(({ lines, opens }) => lines.length > 0 && !opens)
    for (const cell of cells) cell.opens ||= cell.pictured && !holdsText
    return cells
  }

  #read(element: Element, grid: GridCell): ReadCell {
    this.#lines = []
    this.#opens = false
    this.#pictured = false
    this.#walk.within(element)
    const lines = this.#lines
    const pictured = this.#pictured
    const isEmpty = this.#isForm && lines.length === 0 && !this.#opens
    const field = isEmpty ? fieldIn(element, this.#cells) : undefined
    if (field !== undefined) lines.push({ text: field, block: element, at: element.from, linked: 0 })
    const drawn = isEmpty && field === undefined && drawnIn(element, this.#cells)
    return new ReadCell({ element, lines, opens: this.#opens || isProse(lines), drawn, grid }, pictured)
  }

  #open(): void {
    this.#opens = true
    this.#walk.stop()
  }
}

/** A span as written: 1 where it is none, 0 where it is 0. */
function span(written: string | undefined): number {
  const digits = written === undefined ? undefined : /^\s*\+?(\d+)/u.exec(written)?.[1]
  return digits === undefined ? 1 : Number(digits)
}

function isCell({ tag }: Element): boolean {
  return tag.name === 'td' || tag.name === 'th'
}

function isProse(lines: readonly FlowLine[]): boolean {
  return (
    lines.reduce((sum, { text }) => sum + text.length, 0) >= shortestProse &&
    lines.some(({ text }) => text.includes('。'))
  )
}

/** How many cells an element holds, counted no further than to `most`. */
function cellsIn(element: Element, most: number): number {
  let count = 0
  for (let child = element.first; child && count < most; child = child.next) {
    if (isElement(child)) count += (isCell(child) ? 1 : 0) + cellsIn(child, most - count)
  }
  return count
}
