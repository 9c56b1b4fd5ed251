/** Addresses of cells: columns by letters, rows by numbers. Here both begin at 1. */

import { damaged } from '../reader.ts'

export interface Position {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, its edges included. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const letters = 26
const letterA = 64
const largest = { row: 1_048_576, column: 16_384 }
const dollar = 0x24
const zero = 0x30
const lowerCase = 0x20

/** `B12`; a cell beyond the sheet is a `Refusal`. */
export function parseAddress(address: string): Position {
  let column = 0
  let row = 0
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i)
    if (code === dollar) continue
    const letter = (code & ~lowerCase) - letterA
    if (code >= zero && code <= zero + 9 && column > 0) row = row * 10 + code - zero
    else if (letter >= 1 && letter <= letters && row === 0) column = column * letters + letter
    else throw noSuchCell()
  }
  return checked({ row, column })
}

/** `B12:D14`, or a single cell. */
export function parseArea(area: string): Area {
  const [first = '', last = first] = area.split(':')
  const a = parseAddress(first)
  const b = parseAddress(last)
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}

export function checked(position: Position): Position {
  const { row, column } = position
  const within = row >= 1 && row <= largest.row && column >= 1 && column <= largest.column
  if (!within || !Number.isInteger(row)) throw noSuchCell()
  return position
}

const noSuchCell = () => damaged('a cell has an address that no sheet has')

export function formatAddress({ row, column }: Position): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / letters)) {
    name = String.fromCharCode(letterA + 1 + ((rest - 1) % letters)) + name
  }
  return `${name}${row}`
}
