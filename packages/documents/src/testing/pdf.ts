/** Lays out a report as the PDF files of offices look: ruled tables that page breaks cut, wrapped labels, page numbers. */

import {
  type CellValue,
  editionOf,
  formSections,
  type PrintedCell,
  type PrintedTable,
  printTable,
  type Report,
  type TableId,
} from '@gouji/core'
import { type PdfFont, type PdfObjects, pdfFile, pdfFont, textWidth } from './pdf-file.ts'
import { drawPaper, type Looks, margin, type Paper } from './pdf-paper.ts'

export interface PdfLayout extends Looks {
  readonly name: string
  readonly landscape?: boolean
  /** Whether the head of a table is printed again after a page break. */
  readonly repeatsHead?: boolean
  /** How values stand in their cells; in the middle where nothing is said. */
  readonly align?: 'left' | 'right'
  /** Whether a page break may cut a row. */
  readonly cutsRows?: boolean
  /** Puts blanks between the characters of the column heads, as in 商 业 企 业. */
  readonly spaced?: boolean
  /** What stands under table `disputes`. */
  readonly footnote?: string
  readonly font?: PdfFont
  /** What is added to the file, and how it is sealed. */
  readonly objects?: PdfObjects
  /** How a number is written: in full-width digits, with separators. */
  readonly number?: (value: number) => string
}

const body = { size: 12, leading: 20 }
const small = { size: 9, leading: 12, padding: 3 }
/** A cell of the table with its text, in lines that fit its width. */
interface Laid {
  readonly cell: PrintedCell
  readonly lines: readonly string[]
}

export function reportPdf(report: Report, layout: PdfLayout): Uint8Array {
  const font = layout.font ?? pdfFont()
  const [width, height] = layout.landscape ? [842, 595] : [595, 842]
  const papers: Paper[] = []
  let y = Number.POSITIVE_INFINITY
  const page = (): Paper => {
    papers.push({ width, height, texts: [], boxes: [] })
    y = margin.top
    return papers.at(-1) as Paper
  }
  const room = () => height - margin.bottom - y
  const write = (text: string, { size, indent, centred }: { size: number; indent: number; centred?: boolean }) => {
    for (const [i, line] of wrap(text, { size, width: width - 2 * margin.x, indent }).entries()) {
      const paper = room() < body.leading ? page() : (papers.at(-1) as Paper)
      const x = centred ? (width - textWidth(line, size)) / 2 : margin.x + (i === 0 ? indent : 0)
      paper.texts.push({ text: line, x, y: y + size, size })
      y += body.leading
    }
  }
  page()
  write(report.title, { size: 18, indent: 0, centred: true })
  y += 10
  const head = report.head.text || `本报告按照${editionOf(report.edition).notice}编制。`
  for (const text of head.split('\n')) write(text, { size: body.size, indent: 24 })
  for (const section of formSections) {
    y += 6
    write(`${section.numeral}、${section.title}`, { size: body.size, indent: 24 })
    if (section.table) table(section.table)
    if (section.table === 'disputes' && layout.footnote) write(layout.footnote, { size: 9, indent: 0 })
    const text = report.sections[section.id] ?? (section.table ? '' : '本节为示例文字。')
    for (const line of text.split('\n')) if (line !== '') write(line, { size: body.size, indent: 24 })
  }
  const drawn = papers.map((paper, i) => drawPaper(paper, { layout, font, number: i + 1 }))
  return pdfFile(drawn, font, layout.objects)

  function table(id: TableId): void {
    const printed = printTable(editionOf(report.edition), id)
    const edges = columnEdges(printed, width - 2 * margin.x)
    const rows = printed.map((row) =>
      row.map((cell) => ({ cell, lines: cellLines(cell, { edges, text: textOf(cell) }) })),
    )
    const headRows = printed.findIndex((row) => row.some(({ kind }) => kind === 'value'))
    placeTable(rows, { edges, headRows: id === 'disclosure' ? 0 : headRows })
  }

  function textOf(cell: PrintedCell): string {
    if (cell.text === undefined) return valueText(cell.cell && report.cells[cell.cell], layout)
    return layout.spaced && cell.kind === 'columnHead' && cell.text.length === 4
      ? cell.text.split('').join(' ')
      : cell.text
  }

  function alignOf({ cell }: Laid): PdfLayout['align'] {
    return cell.kind === 'value' ? layout.align : undefined
  }

  /** Rows one under the other; what a page break cuts goes on on the next page. */
  function placeTable(rows: readonly Laid[][], { edges, headRows }: { edges: readonly number[]; headRows: number }) {
    let open: { readonly laid: Laid; lines: readonly string[]; top: number; readonly until: number }[] = []
    const closeAt = (bottom: number, cells = open) => {
      for (const cell of cells) {
        const [left, right] = sidesOf(cell.laid.cell, edges)
        const paper = papers.at(-1) as Paper
        const fitting = Math.max(0, Math.floor((bottom - cell.top - 2 * small.padding) / small.leading))
        place(paper, cell.lines.slice(0, fitting), { left, right, top: cell.top, align: alignOf(cell.laid) })
        paper.boxes.push([margin.x + left, cell.top, margin.x + right, bottom])
        cell.lines = cell.lines.slice(fitting)
      }
    }
    const breakPage = (repeat: boolean) => {
      closeAt(y)
      page()
      if (repeat && layout.repeatsHead) for (const [r, row] of rows.slice(0, headRows).entries()) simple(row, r)
      for (const cell of open) cell.top = y
    }
    const simple = (row: readonly Laid[], r: number) => {
      for (const laid of row) {
        const { cell, lines } = laid
        const [left, right] = sidesOf(cell, edges)
        const below = rows.slice(r, r + cell.rowSpan).reduce((sum, other) => sum + heightOf(other), 0)
        const paper = papers.at(-1) as Paper
        place(paper, lines, { left, right, top: y, align: alignOf(laid) })
        paper.boxes.push([margin.x + left, y, margin.x + right, y + below])
      }
      y += heightOf(row)
    }
    rows.forEach((row, r) => {
      let rest = row.map(({ lines }) => lines)
      const needed = heightOf(row)
      if (room() < needed) {
        const lines = Math.floor((room() - 2 * small.padding) / small.leading)
        if (layout.cutsRows && lines > 0 && r >= headRows) {
          const height = tall([], lines)
          row.forEach((laid, i) => {
            if (laid.cell.rowSpan > 1) return
            drawCell(laid, rest[i]?.slice(0, lines) ?? [], { top: y, height })
          })
          rest = rest.map((own, i) => (row[i]?.cell.rowSpan === 1 ? own.slice(lines) : own))
          y += height
        }
        breakPage(r >= headRows)
      }
      row.forEach((laid, i) => {
        const { rowSpan } = laid.cell
        if (rowSpan > 1) open.push({ laid, lines: rest[i] ?? [], top: y, until: r + rowSpan })
      })
      const done = open.filter(({ until }) => until === r + 1)
      const own = row.map(({ cell }, i) => (cell.rowSpan === 1 ? tall(rest[i] ?? []) : 0))
      // A merged cell that needs more makes its last row higher.
      const height = Math.max(tall(['']), ...own, ...done.map(({ lines, top }) => tall(lines) - (y - top)))
      row.forEach((laid, i) => {
        if (laid.cell.rowSpan === 1) drawCell(laid, rest[i] ?? [], { top: y, height })
      })
      y += height
      open = open.filter((cell) => !done.includes(cell))
      closeAt(y, done)
    })
    y += 8

    function drawCell(laid: Laid, lines: readonly string[], { top, height }: { top: number; height: number }) {
      const { cell } = laid
      const [left, right] = sidesOf(cell, edges)
      const paper = papers.at(-1) as Paper
      place(paper, lines, { left, right, top, align: alignOf(laid) })
      paper.boxes.push([margin.x + left, top, margin.x + right, top + height])
    }
  }
}

const tall = (lines: readonly string[], count = lines.length) => 2 * small.padding + count * small.leading

function heightOf(row: readonly Laid[]): number {
  return Math.max(tall(['']), ...row.map(({ cell, lines }) => (cell.rowSpan > 1 ? 0 : tall(lines))))
}

function place(
  paper: Paper,
  lines: readonly string[],
  { left, right, top, align }: { left: number; right: number; top: number; align: PdfLayout['align'] | undefined },
): void {
  lines.forEach((line, i) => {
    const room = right - left - textWidth(line, small.size)
    const before = align === 'left' ? small.padding : align === 'right' ? room - small.padding : room / 2
    const x = margin.x + left + before
    paper.texts.push({ text: line, x, y: top + small.padding + i * small.leading + small.size, size: small.size })
  })
}

/** The narrow columns of a label that stands beside many rows are as wide as one character. */
function columnEdges(printed: PrintedTable, width: number): number[] {
  const columns = Math.max(...printed.flat().map(({ column, columnSpan }) => column + columnSpan))
  const narrow = new Set(
    printed.flat().flatMap(({ kind, column, rowSpan }) => (kind === 'rowHead' && rowSpan > 1 ? [column] : [])),
  )
  const labels = new Set(
    printed.flat().flatMap(({ kind, column, columnSpan }) => (kind === 'rowHead' && columnSpan === 1 ? [column] : [])),
  )
  const shares = Array.from({ length: columns }, (_, i) => (narrow.has(i) ? 0.5 : labels.has(i) ? 2.6 : 1))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const edges = [0]
  for (const share of shares) edges.push((edges.at(-1) ?? 0) + (share / total) * width)
  return edges
}

function sidesOf({ column, columnSpan }: PrintedCell, edges: readonly number[]): [number, number] {
  return [edges[column] ?? 0, edges[column + columnSpan] ?? 0]
}

function cellLines(cell: PrintedCell, { edges, text }: { edges: readonly number[]; text: string }): string[] {
  const [left, right] = sidesOf(cell, edges)
  const width = right - left - 2 * small.padding
  return text === '' ? [] : text.split('\n').flatMap((line) => wrap(line, { size: small.size, width, indent: 0 }))
}

/** Lines that fit; a number is broken only where it alone is too wide. */
function wrap(text: string, { size, width, indent }: { size: number; width: number; indent: number }): string[] {
  const lines: string[] = []
  let line = ''
  let room = width - indent
  for (const word of text.match(/[\d,.]+|./gsu) ?? []) {
    for (const part of textWidth(word, size) > width ? word : [word]) {
      if (line !== '' && textWidth(line + part, size) > room) {
        lines.push(line)
        line = ''
        room = width
      }
      line += part
    }
  }
  return line === '' ? lines : [...lines, line]
}

function valueText(value: CellValue | undefined, { number = String }: PdfLayout): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'number' ? number(value) : value.text
}
