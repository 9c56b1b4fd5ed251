/** Which formats of cells show dates: styles.xml. */

import type { XmlScanner } from '../../xml/scanner.ts'

/** Formats every program knows, by their numbers; 27 to 58 are dates in Chinese and Japanese. */
const builtIn = [
  { from: 14, to: 22 },
  { from: 27, to: 36 },
  { from: 45, to: 47 },
  { from: 50, to: 58 },
]

/** What else stands before the styles of cells. */
const others = new Set(['fonts', 'fills', 'borders', 'cellStyleXfs'])

/** For each style of cells, whether it shows a number as a date or time. */
export function readDateStyles(scanner: XmlScanner): readonly boolean[] {
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  while (scanner.next()) {
    if (!scanner.opens) {
      if (scanner.name === 'cellXfs') break
    } else if (scanner.name === 'numFmt') {
      own.set(Number(scanner.attribute('numFmtId')), showsDate(scanner.attribute('formatCode') ?? ''))
    } else if (others.has(scanner.name)) {
      scanner.skip()
    } else if (scanner.name === 'xf') {
      const id = Number(scanner.attribute('numFmtId') ?? 0)
      styles.push(own.get(id) ?? builtIn.some(({ from, to }) => id >= from && id <= to))
    }
  }
  return styles
}

/** A format that names parts of a date, outside of quotes, escapes, colours and conditions. */
function showsDate(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, '')
    .replace(/general/giu, '')
  return /[ymdhs]/iu.test(bare)
}
