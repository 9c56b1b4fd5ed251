/** Cuts a text into paragraphs and tables by the shape of its lines. */

import type { RunStarts, SourceBlock, SourceCell, SourceTable } from '@gouji/core'
import { readCellLines } from './cell-lines.ts'
import { unescapePipes, withoutBlanks } from './escapes.ts'
import type { Line, LineShape } from './lines.ts'
import { readPipes } from './pipes.ts'
import { readSpaced } from './spaced.ts'
import { readTabs } from './tabs.ts'
import { joinWrapped } from './wrapped.ts'

/** A cell before its table is numbered: its text and the line it begins in. */
export interface TextCell {
  readonly text: string
  readonly line: number
}

/** What a run of lines turned out to be: the rows of a table, or none and the lines are paragraphs. */
export type Region =
  | { readonly kind: 'table'; readonly rows: readonly (readonly TextCell[])[]; readonly scattered?: true }
  | {
      readonly kind: 'paragraph'
      readonly text: string
      /** The line it begins in, and where in its text this and the lines after it begin, where it has several. */
      readonly line: number
      readonly starts?: RunStarts
    }

type TableShape = Exclude<LineShape, 'blank' | 'text'>

/** Reads the lines of one shape; `lines` may hold blank lines and, between two of its shape, lines of text. */
const readers: Readonly<Record<TableShape, (lines: readonly Line[]) => readonly Region[]>> = {
  cell: readCellLines,
  tabs: readTabs,
  pipes: readPipes,
  spaced: readSpaced,
}

/** Paragraphs and tables in order; `pages`: the lines, 1-based, that begin a page. */
export function readRegions(lines: readonly Line[], pages: ReadonlySet<number>): readonly SourceBlock[] {
  const blocks: SourceBlock[] = []
  let tables = 0
  for (const region of joinWrapped(regionsOf(lines), pages)) {
    if (region.kind === 'paragraph') {
      const { text, line, starts: runs } = region
      blocks.push({ kind: 'paragraph', text: unescapePipes(text.trim()), place: { line }, ...(runs && { runs }) })
    } else if (region.scattered) blocks.push(lineByLine(region.rows))
    else {
      tables += 1
      blocks.push(numbered(region.rows, tables))
    }
  }
  return blocks
}

function regionsOf(lines: readonly Line[]): Region[] {
  const regions: Region[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    if (line.shape === 'blank' || line.shape === 'text') {
      if (line.shape === 'text') regions.push({ kind: 'paragraph', text: line.text, line: line.number })
      at += 1
      continue
    }
    const end = endOfRun(lines, at)
    for (const region of readers[line.shape](lines.slice(at, end))) regions.push(region)
    at = end
  }
  return regions
}

/** 三、收到和处理政府信息公开申请情况: the heading of a section goes on with no cell. */
const opensSection = /^\s*[一二三四五六]、[^|｜。]{4,36}(?:情况|事项)\s*$/u

/**
 * The end of the run of lines of one shape. Text directly under such a line, without a blank line between, stays in
 * the run: it may continue a cell. The run ends at text after a blank line, at the heading of a section, and at another
 * shape of table.
 */
function endOfRun(lines: readonly Line[], start: number): number {
  const shape = lines[start]?.shape
  let end = start + 1
  let open = true
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.shape === shape) {
      end = at + 1
      open = true
    } else if (line.shape === 'blank') {
      open = false
    } else if (line.shape === 'text' && open && !opensSection.test(line.text)) {
      end = at + 1
    } else {
      break
    }
  }
  return end
}

function numbered(rows: readonly (readonly TextCell[])[], table: number): SourceTable {
  const first = rows[0]?.[0]?.line
  return {
    kind: 'table',
    place: { table, ...(first !== undefined && { line: first }) },
    rows: rows.map((cells, r) =>
      cells.map(({ text, line }, c): SourceCell => {
        const raw = unescapePipes(withoutBlanks(text))
        const trimmed = raw.trim()
        const place = { table, row: r + 1, column: c + 1, line }
        return { text: trimmed, ...(raw !== trimmed && { raw }), place }
      }),
    ),
  }
}

/** Rows of a table that nobody can number: they are told by their lines. */
function lineByLine(rows: readonly (readonly TextCell[])[]): SourceTable {
  const [line = 1] = rows[0]?.map((cell) => cell.line) ?? []
  return {
    kind: 'table',
    scattered: true,
    place: { line },
    rows: rows.map((cells) => cells.map((cell) => ({ text: cell.text, place: { line: cell.line } }))),
  }
}
