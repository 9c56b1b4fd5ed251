/** Texts of cells: shared ones, which stand in a part of their own, and those that stand in their cell. */

import type { XmlScanner } from '../../xml/scanner.ts'
import { TextBuffer } from '../../xml/text-buffer.ts'
import { type OffLine, offLineNamed, unitSetOff } from '../raised.ts'
import { unescapeText } from './value-text.ts'

/** The shared texts, by their numbers. */
export function readSharedStrings(scanner: XmlScanner): readonly string[] {
  const texts: string[] = []
  const buffer = new TextBuffer()
  while (scanner.next()) if (scanner.opens && scanner.name === 'si') texts.push(readString(scanner, buffer))
  return texts
}

/** Behind the tag that opens a text: its runs in one, without the readings written above them and what is struck out. */
export function readString(scanner: XmlScanner, buffer: TextBuffer): string {
  const outside = scanner.depth - 1
  let run = asWritten
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'r') run = asWritten
    else if (scanner.name === 't') {
      const from = buffer.length
      scanner.text(buffer)
      if (run.isStruck) buffer.truncate(from)
      else if (run.offLine) buffer.replace(from, unitSetOff(run.offLine))
    } else if (scanner.name === 'rPr') run = readProperties(scanner)
    else if (scanner.name === 'rPh') scanner.skip()
  }
  return unescapeText(buffer.take())
}

interface RunLook {
  readonly isStruck: boolean
  readonly offLine: OffLine | undefined
}

const asWritten: RunLook = { isStruck: false, offLine: undefined }

function readProperties(scanner: XmlScanner): RunLook {
  if (scanner.skipUnless(['strike', 'vertAlign'])) return asWritten
  const run = scanner.depth - 1
  let isStruck = false
  let offLine: OffLine | undefined
  while (scanner.depth > run && scanner.next()) {
    if (!scanner.opens) continue
    const value = scanner.attribute('val')
    if (scanner.name === 'strike') isStruck = value !== '0' && value !== 'false'
    else if (scanner.name === 'vertAlign') offLine = offLineNamed(value)
  }
  return { isStruck, offLine }
}
