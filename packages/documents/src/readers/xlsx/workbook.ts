/** The sheets of a workbook that are shown, in order. */

import type { Limits } from '../../limits.ts'
import { XmlScanner } from '../../xml/scanner.ts'
import type { OfficePackage } from '../../zip/office-package.ts'
import { damaged } from '../reader.ts'
import { namespaces } from './namespaces.ts'

export interface SheetPart {
  readonly name: string
  readonly part: string
}

export interface Workbook {
  readonly sheets: readonly SheetPart[]
  readonly since1904: boolean
  /** Parts that cells refer to. */
  readonly sharedStrings: string | undefined
  readonly styles: string | undefined
}

export function readWorkbook(office: OfficePackage, limits: Limits): Workbook {
  const related = office.relationships(office.main)
  const byId = new Map(related.map((one) => [one.id, one]))
  const scanner = new XmlScanner(office.inflate(office.main), { part: office.main, namespaces, limits })
  const sheets: SheetPart[] = []
  let since1904 = false
  while (scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.depth === 1 && scanner.name !== 'workbook') throw notWorkbook(office.main)
    if (scanner.name === 'workbookPr') since1904 = /^(?:1|true)$/u.test(scanner.attribute('date1904') ?? '')
    else if (scanner.name === 'sheet' && (scanner.attribute('state') ?? 'visible') === 'visible') {
      const sheet = byId.get(scanner.attribute('r:id') ?? '')
      // A sheet may be nothing but a chart.
      if (sheet?.type === 'worksheet') sheets.push({ name: scanner.attribute('name') ?? '', part: sheet.part })
    }
  }
  const part = (type: string) => related.find((one) => one.type === type && office.has(one.part))?.part
  return { sheets, since1904, sharedStrings: part('sharedStrings'), styles: part('styles') }
}

const notWorkbook = (part: string) => damaged(`${part} is no workbook`)
