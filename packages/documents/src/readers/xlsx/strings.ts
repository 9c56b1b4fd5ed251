/** Texts of cells: shared ones, which stand in a part of their own, and those that stand in their cell. */

import type { XmlScanner } from '../../xml/scanner.ts'
import { TextBuffer } from '../../xml/text-buffer.ts'
import { unescapeText } from './value-text.ts'

/** The shared texts, by their numbers. */
export function readSharedStrings(scanner: XmlScanner): readonly string[] {
  const texts: string[] = []
  const buffer = new TextBuffer()
  while (scanner.next()) if (scanner.opens && scanner.name === 'si') texts.push(readString(scanner, buffer))
  return texts
}

/** Behind the tag that opens a text: its runs in one, without the readings written above them. */
export function readString(scanner: XmlScanner, buffer: TextBuffer): string {
  const outside = scanner.depth - 1
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 't') scanner.text(buffer)
    else if (scanner.name === 'rPh' || scanner.name === 'rPr') scanner.skip()
  }
  return unescapeText(buffer.take())
}
