/**
 * Writes workbooks that calculate: the three tables as printed, totals that follow their inputs, checks beside them,
 * and the narrative on a sheet of its own.
 *
 * The parts are written here, over fflate. exceljs 4.4.0 brings 193 packages (53 MB) for what takes a dozen small parts,
 * and has lain still for years; the free edition of SheetJS writes neither borders nor protected cells.
 */

import { archive } from './archive.ts'
import type { Writer } from './writer.ts'
import { workbookParts } from './xlsx/workbook.ts'

export const xlsxWriter: Writer = {
  format: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: (tree) => archive(workbookParts(tree)),
}
