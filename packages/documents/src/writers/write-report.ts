/** Writes a report, or the empty form, in any format that is written. */

import { type EditionId, emptyReport, type KnownBefore, type Report, renderEmptyForm, renderReport } from '@gouji/core'
import type { PrintFormat, Writer } from './writer.ts'

export type WriteFormat = PrintFormat | 'json'

/** Writers are loaded when something is written in their format. */
const writers: Readonly<Record<PrintFormat, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx.ts')).docxWriter,
  html: async () => (await import('./html.ts')).htmlWriter,
  text: async () => (await import('./text.ts')).textWriter,
  xlsx: async () => (await import('./xlsx.ts')).xlsxWriter,
  pdf: async () => (await import('./pdf.ts')).pdfWriter,
}

/** The report as a file of the format; throws a TypeError for a format that is not written; our own reader gives it back cell for cell. */
export async function writeReport(report: Report, format: WriteFormat): Promise<Uint8Array> {
  if (format === 'json') return writeJson(report)
  return (await writerOf(format)).write(renderReport(report))
}

/** The form of an edition with every cell blank, to be filled in. */
export async function writeEmptyForm(
  edition: EditionId,
  format: WriteFormat,
  known: KnownBefore = {},
): Promise<Uint8Array> {
  if (format === 'json') return writeJson(emptyReport(edition, known))
  return (await writerOf(format)).write(renderEmptyForm(edition, known))
}

/** Programs without types may ask for any. */
function writerOf(format: PrintFormat): Promise<Writer> {
  if (Object.hasOwn(writers, format)) return writers[format]()
  const names = [...Object.keys(writers), 'json'].join(', ')
  throw new TypeError(`There is no writer for the format “${format}”; it is one of ${names}.`)
}

async function writeJson(report: Report): Promise<Uint8Array> {
  return (await import('./json.ts')).jsonWriter.write(report)
}
