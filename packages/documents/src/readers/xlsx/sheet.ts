/** The cells of a sheet that hold something, and the areas that are merged. */

import type { XmlScanner } from '../../xml/scanner.ts'
import { TextBuffer } from '../../xml/text-buffer.ts'
import { damaged } from '../reader.ts'
import { type Area, checked, parseAddress, parseArea } from './address.ts'
import { formattedNumber } from './number-format.ts'
import { readString } from './strings.ts'
import type { CellStyle } from './styles.ts'
import { dateText, numberText, unescapeText } from './value-text.ts'

export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

export interface SheetRow {
  readonly row: number
  /** Those that hold a text or a formula, from left to right; at least one is not blank. */
  readonly cells: readonly SheetCell[]
  /** The last cell the sheet lists, be it blank: it has a border, so it belongs to a table. */
  readonly lastListed: number
}

export interface Sheet {
  readonly rows: readonly SheetRow[]
  readonly merged: readonly Area[]
  /** Relationship of the part with its drawings. */
  readonly drawing: string | undefined
}

/** What cells refer to. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly since1904: boolean
  /** Counts the characters of cells and refuses too many. */
  readonly countText: (length: number) => void
}

export function readSheet(scanner: XmlScanner, context: SheetContext): Sheet {
  const rows = new Map<number, { row: number; cells: SheetCell[]; lastListed: number }>()
  const merged: Area[] = []
  const buffer = new TextBuffer()
  let drawing: string | undefined
  let row = 0
  let column = 0
  while (scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'row') {
      row = Number(scanner.attribute('r') ?? row + 1)
      column = 0
    } else if (scanner.name === 'c') {
      const address = scanner.attribute('r')
      const at = address === undefined ? checked({ row, column: column + 1 }) : parseAddress(address)
      column = at.column
      const { text, computed } = readCell(scanner, { context, buffer })
      const line = rows.get(at.row)
      if (line) line.lastListed = Math.max(line.lastListed, column)
      if (text === '' && !computed) continue
      context.countText(text.length)
      if (line) line.cells.push({ ...at, text })
      else rows.set(at.row, { row: at.row, cells: [{ ...at, text }], lastListed: column })
    } else if (scanner.name === 'mergeCell') merged.push(parseArea(scanner.attribute('ref') ?? ''))
    else if (scanner.name === 'drawing') drawing = scanner.attribute('r:id')
    else if (scanner.name === 'extLst') scanner.skip()
  }
  const inOrder = [...rows.values()]
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
    .sort((a, b) => a.row - b.row)
  for (const { cells } of inOrder) cells.sort((a, b) => a.column - b.column)
  return { rows: inOrder, merged, drawing }
}

interface Content {
  /** Empty for a blank cell. */
  readonly text: string
  /** It has a formula, so it is part of a table though it may show nothing. */
  readonly computed: boolean
}

/** What the file keeps of a cell. A formula is never computed: one that was not yet stands for itself. */
function readCell(scanner: XmlScanner, { context, buffer }: { context: SheetContext; buffer: TextBuffer }): Content {
  const outside = scanner.depth - 1
  const type = scanner.attribute('t')
  const style = context.styles[Number(scanner.attribute('s') ?? 0)]
  let value: string | undefined
  let inline: string | undefined
  let formula: string | undefined
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'v') {
      scanner.text(buffer)
      value = buffer.take()
    } else if (scanner.name === 'is') inline = readString(scanner, buffer)
    else if (scanner.name === 'f') {
      scanner.text(buffer)
      formula = `=${buffer.take()}`
    }
  }
  const pending = value === undefined || (value === '' && type !== 'str')
  const text = inline ?? (pending ? (formula ?? '') : valueText(value ?? '', { type, style, context }))
  return { text: text.trim() === '' || style?.isStruck ? '' : text, computed: formula !== undefined }
}

function valueText(
  value: string,
  { type, style, context }: { type: string | undefined; style: CellStyle | undefined; context: SheetContext },
): string {
  switch (type) {
    case 's': {
      const text = context.strings[Number(value)]
      if (text === undefined) throw damaged('a cell refers to no shared text')
      return text
    }
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE'
    case 'str':
    case 'e':
    case 'd':
      return unescapeText(value)
    default:
      if (style?.isDate) return dateText(value, context)
      return style?.format === undefined ? numberText(value) : formattedNumber(numberText(value), style.format)
  }
}
