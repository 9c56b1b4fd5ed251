/** The pictures that lie over a sheet, and the cells some of them lie in. */

import type { XmlScanner } from '../../xml/scanner.ts'
import { TextBuffer } from '../../xml/text-buffer.ts'
import { formatAddress } from './address.ts'

export interface SheetPictures {
  readonly any: boolean
  /** Addresses of cells that hold a picture which reaches into no other. */
  readonly cells: ReadonlySet<string>
}

/** A corner of a picture: the cell it lies in, 0-based, and how far into it. */
interface Corner {
  column: number
  row: number
  columnOffset: number
  rowOffset: number
}

export function readPictures(scanner: XmlScanner): SheetPictures {
  const cells = new Set<string>()
  let any = false
  let from: Corner | undefined
  let to: Corner | undefined
  while (scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'xdr:twoCellAnchor' || scanner.name === 'xdr:oneCellAnchor') {
      from = undefined
      to = undefined
    } else if (scanner.name === 'xdr:from') from = readCorner(scanner)
    else if (scanner.name === 'xdr:to') to = readCorner(scanner)
    else if (scanner.name === 'xdr:pic') {
      any = true
      if (from && to && isOneCell(from, to)) cells.add(formatAddress({ row: from.row + 1, column: from.column + 1 }))
    }
  }
  return { any, cells }
}

function isOneCell(from: Corner, to: Corner): boolean {
  const inColumn = to.column === from.column || (to.column === from.column + 1 && to.columnOffset === 0)
  return inColumn && (to.row === from.row || (to.row === from.row + 1 && to.rowOffset === 0))
}

const parts = new Map<string, keyof Corner>([
  ['xdr:col', 'column'],
  ['xdr:row', 'row'],
  ['xdr:colOff', 'columnOffset'],
  ['xdr:rowOff', 'rowOffset'],
])

function readCorner(scanner: XmlScanner): Corner {
  const outside = scanner.depth - 1
  const corner: Corner = { column: 0, row: 0, columnOffset: 0, rowOffset: 0 }
  const buffer = new TextBuffer()
  while (scanner.depth > outside && scanner.next()) {
    const part = scanner.opens ? parts.get(scanner.name) : undefined
    if (!part) continue
    scanner.text(buffer)
    corner[part] = Number(buffer.take())
  }
  return corner
}
