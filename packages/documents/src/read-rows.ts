import { formatOf } from './formats.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { decodeText } from './readers/encoding/decode.ts'
import { Refusal, tooComplex, tooManyCells, type Unreadable } from './readers/reader.ts'
import type { Sheet } from './readers/xlsx/sheet.ts'

/** A list as rows of texts, blanks kept, so that the same column is the same position in each. */
export interface ReadRows {
  readonly kind: 'rows'
  readonly rows: readonly {
    /** As the program shows it that made the list; 1-based. */
    readonly row: number
    readonly cells: readonly string[]
    /** By position in `cells`, the texts of cells above that are merged down over this row. */
    readonly merged?: ReadonlyMap<number, string>
  }[]
}

/**
 * Reads a plain list from the first sheet of a workbook (xlsx), or from text with commas or tabs (csv), in UTF-8 or
 * GBK as Excel writes it in China. Never throws for bad input.
 */
export async function readRows(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<ReadRows | Unreadable> {
  try {
    if (formatOf(bytes) === 'xlsx') {
      const { readFirstSheet } = await import('./readers/xlsx.ts')
      const sheet = readFirstSheet(bytes, limits)
      return { kind: 'rows', rows: sheet ? rowsOf(sheet, limits) : [] }
    }
    const text = formatOf(bytes) === 'text' ? decodeText(bytes) : undefined
    if (text === undefined) throw new Refusal('format-not-supported', notAList)
    return { kind: 'rows', rows: parseRows(text, limits) }
  } catch (error) {
    if (error instanceof Refusal) return error.unreadable
    throw error
  }
}

function rowsOf({ rows, merged }: Sheet, limits: Limits): ReadRows['rows'] {
  const texts = new Map(rows.map(({ row, cells }) => [row, inPlace(cells)]))
  const last = rows.at(-1)?.row ?? 0
  const over = new Map<number, Map<number, string>>()
  let covered = 0
  for (const { top, left, bottom } of merged) {
    const text = texts.get(top)?.[left - 1] ?? ''
    covered += Math.max(0, Math.min(bottom, last) - top)
    if (covered > limits.cells) throw tooComplex(tooManyCells(limits))
    for (let row = top + 1; text !== '' && row <= Math.min(bottom, last); row++)
      over.set(row, (over.get(row) ?? new Map<number, string>()).set(left - 1, text))
  }
  return [...texts].map(([row, cells]) => {
    const above = over.get(row)
    return { row, cells, ...(above && { merged: above }) }
  })
}

function inPlace(cells: readonly { readonly column: number; readonly text: string }[]): readonly string[] {
  const texts: string[] = Array.from({ length: cells.at(-1)?.column ?? 0 }, () => '')
  for (const { column, text } of cells) texts[column - 1] = text.trim()
  return texts
}

/** RFC 4180, with the separator the first line uses. A row counts by the line it begins in. */
function parseRows(text: string, limits: Limits): ReadRows['rows'] {
  const plain = text.replace(/^\uFEFF/u, '')
  const separator = plain.slice(0, plain.search(/[\r\n]|$/u)).includes('\t') ? '\t' : ','
  const token = separator === '\t' ? /"((?:[^"]|"")*)"|([^\t\r\n]*)/uy : /"((?:[^"]|"")*)"|([^,\r\n]*)/uy
  const rows: { row: number; cells: string[] }[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  let count = 0
  for (let at = 0; at <= plain.length; ) {
    token.lastIndex = at
    const [found = '', quoted, bare = ''] = token.exec(plain) ?? []
    const value = quoted === undefined ? bare : quoted.replaceAll('""', '"')
    cells.push(value.trim())
    count += 1
    if (count > limits.cells)
      throw tooComplex({ zh: `表格超过 ${limits.cells} 格`, en: `more than ${limits.cells} cells` })
    line += found.split('\n').length - 1
    at += found.length
    if (plain[at] === separator) {
      at += 1
      continue
    }
    if (quoted !== undefined && at < plain.length && plain[at] !== '\r' && plain[at] !== '\n')
      throw new Refusal('damaged', brokenQuotes(line))
    if (cells.some((cell) => cell !== '')) rows.push({ row: begun, cells })
    if (at >= plain.length) break
    at += plain.startsWith('\r\n', at) ? 2 : 1
    line += 1
    begun = line
    cells = []
  }
  return rows
}

const notAList = {
  zh: '不是表格文件，请使用 Excel 工作簿（xlsx）或逗号分隔的文本（csv）',
  en: 'Neither a workbook (xlsx) nor text with separators (csv).',
}

const brokenQuotes = (line: number) => ({
  zh: `第 ${line} 行的引号不成对，请检查后重新另存`,
  en: `The quotation marks of line ${line} are not in pairs.`,
})
