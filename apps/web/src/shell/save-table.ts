import { saveFile } from './save-file.ts'

/** A list as a workbook to download; what writes it loads when used. */
export async function saveTable(
  rows: readonly (readonly string[])[],
  {
    columns,
    widths = [],
    sheet,
    file,
  }: {
    readonly columns: readonly string[]
    /** In characters. */
    readonly widths?: readonly number[]
    readonly sheet: string
    readonly file: string
  },
): Promise<void> {
  const { writeTable } = await import('@gouji/documents')
  const sheets = [{ name: sheet, columns: columns.map((head, i) => ({ head, width: widths[i] ?? 24 })), rows }]
  saveFile(new Uint8Array(writeTable({ title: sheet, sheets })), {
    name: file,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
