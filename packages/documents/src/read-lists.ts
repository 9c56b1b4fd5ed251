import type { SourceTable } from '@gouji/core'
import { defaultLimits, type Limits } from './limits.ts'
import { readRows } from './read-rows.ts'
import { Refusal, tooComplex, tooManyCells, type Unreadable } from './readers/reader.ts'
import type { Sheet } from './readers/xlsx/sheet.ts'
import { formatWithin, takeApart } from './take-apart.ts'

/** A list as rows of texts: a sheet of a workbook, or a table of a document. */
export interface List {
  /** The name of the sheet; empty where there is none. */
  readonly name: string
  readonly rows: readonly {
    /** As the program shows it that made the list; in a document the row of the table. 1-based. */
    readonly row: number
    /** By column, blanks kept; `undefined`: a merged cell covers this place. */
    readonly cells: readonly (string | undefined)[]
  }[]
}

export interface ReadLists {
  readonly kind: 'lists'
  readonly lists: readonly List[]
}

/**
 * Reads every list of a file: the sheets of a workbook, the tables of a Word or WPS file, a page or a PDF, or text with
 * commas or tabs. Never throws for bad input.
 */
export async function readLists(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<ReadLists | Unreadable> {
  try {
    const format = formatWithin(bytes, limits)
    if (format === 'xlsx') {
      const { readSheets } = await import('./readers/xlsx.ts')
      return {
        kind: 'lists',
        lists: readSheets(bytes, limits).map(({ name, ...sheet }) => ({ name, rows: rowsOf(sheet, limits) })),
      }
    }
    if (format === 'text') {
      const read = await readRows(bytes, limits)
      return read.kind === 'rows' ? { kind: 'lists', lists: [{ name: '', rows: read.rows }] } : read
    }
    const { blocks } = await takeApart(bytes, { format, limits })
    const tables = blocks.filter((block) => block.kind === 'table')
    if (tables.length === 0) throw new Refusal('format-not-supported', noTable)
    return { kind: 'lists', lists: tables.map((table) => ({ name: '', rows: rowsOfTable(table) })) }
  } catch (error) {
    if (error instanceof Refusal) return error.unreadable
    throw error
  }
}

function rowsOf({ rows, merged }: Pick<Sheet, 'rows' | 'merged'>, limits: Limits): List['rows'] {
  const lines = new Map(rows.map(({ row, cells }) => [row, textsOf(cells)]))
  const last = rows.at(-1)?.row ?? 0
  let covered = 0
  for (const area of merged) {
    for (let row = area.top; row <= Math.min(area.bottom, last); row++) {
      const line = lines.get(row)
      for (let column = area.left; column <= Math.min(area.right, widest); column++) {
        covered += 1
        if (line && (row > area.top || column > area.left)) line[column - 1] = undefined
      }
      if (covered > limits.cells) throw tooComplex(tooManyCells(limits))
    }
  }
  return rows.map(({ row }) => ({ row, cells: filled(lines.get(row) ?? []) }))
}

function textsOf(cells: Sheet['rows'][number]['cells']): (string | undefined)[] {
  const texts: (string | undefined)[] = []
  for (const { column, text } of cells) texts[column - 1] = text.trim()
  return texts
}

/** Blanks where nothing was put: those are no merged cells. */
const filled = (line: readonly (string | undefined)[]) => Array.from(line, (text, i) => (i in line ? text : ''))

/** A cell that reaches over more columns than this is a slip of whoever made the list. */
const widest = 256

function rowsOfTable({ rows }: SourceTable): List['rows'] {
  const texts: (string | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, r) => {
    cells.forEach(({ text, grid }, i) => {
      const { column, columnSpan, rowSpan } = grid ?? { column: i, columnSpan: 1, rowSpan: 1 }
      for (let down = 0; down < Math.min(rowSpan, rows.length - r); down++) {
        const line = texts[r + down]
        for (let right = 0; line && right < Math.min(columnSpan, widest); right++) line[column + right] = undefined
      }
      const line = texts[r]
      if (line) line[column] = text.trim()
    })
  })
  return texts.map((line, r) => ({ row: r + 1, cells: filled(line) }))
}

const noTable = {
  zh: '文件里没有表格，请换成有台账表格的文件，或者把台账复制后粘贴',
  en: 'The file holds no table.',
}
