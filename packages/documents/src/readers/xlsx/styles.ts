/** How cells show what they hold: styles.xml. */

import type { XmlScanner } from '../../xml/scanner.ts'

/** Formats every program knows, by their numbers; 27 to 58 are dates in Chinese and Japanese. */
const builtIn = [
  { from: 14, to: 22 },
  { from: 27, to: 36 },
  { from: 45, to: 47 },
  { from: 50, to: 58 },
]

/** How a cell shows what it holds. */
export interface CellStyle {
  readonly isDate: boolean
  /** Its font strikes it out, as who deletes without deleting does. */
  readonly isStruck: boolean
  /** The format of its number, where it is none that every program knows. */
  readonly format?: string | undefined
}

const percent: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
])
/** What else stands before the styles of cells. */
const others = new Set(['fills', 'borders', 'cellStyleXfs'])

/** Each style of cells, by its number. */
export function readCellStyles(scanner: XmlScanner): readonly CellStyle[] {
  const own = new Map<number, string>()
  const struck: boolean[] = []
  const styles: CellStyle[] = []
  while (scanner.next()) {
    if (!scanner.opens) {
      if (scanner.name === 'cellXfs') break
    } else if (scanner.name === 'numFmt') {
      own.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '')
    } else if (others.has(scanner.name)) {
      scanner.skip()
    } else if (scanner.name === 'font') struck.push(isStruck(scanner))
    else if (scanner.name === 'xf') {
      const id = Number(scanner.attribute('numFmtId') ?? 0)
      const format = own.get(id) ?? percent.get(id)
      const isDate = own.has(id) ? showsDate(own.get(id) ?? '') : builtIn.some(({ from, to }) => id >= from && id <= to)
      styles.push({ isDate, isStruck: struck[Number(scanner.attribute('fontId') ?? 0)] ?? false, format })
    }
  }
  return styles
}

function isStruck(scanner: XmlScanner): boolean {
  const outside = scanner.depth - 1
  let struck = false
  while (scanner.depth > outside && scanner.next()) {
    if (scanner.opens && scanner.name === 'strike') struck = !/^(?:0|false)$/u.test(scanner.attribute('val') ?? '')
  }
  return struck
}

/** A format that names parts of a date, outside of quotes, escapes, colours and conditions. */
function showsDate(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, '')
    .replace(/general/giu, '')
  return /[ymdhs]/iu.test(bare)
}
