import type { RenderCell, RenderParagraph } from '@gouji/core'
import type { Closing, DocxTable } from './docx/content.ts'
import { docxFile } from './docx.ts'

/** An official text that is no report (通报、通知): headings, paragraphs and lists, in the layout of GB/T 9704. */
export interface Notice {
  readonly title: string
  /** Whom it is for (主送机关). */
  readonly addressee: string
  /** What the notice is about, before the first heading. */
  readonly paragraphs: readonly string[]
  readonly sections: readonly NoticeSection[]
  /** Who signs and when (落款). */
  readonly closing: Closing
}

export interface NoticeSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly table?: NoticeTable
}

export interface NoticeTable {
  /** Widths count in relation to each other. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** What XML cannot hold, and what would break a line: names come from lists that people typed. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

const cleanText = (text: string): string => text.replace(unprintable, '').trim()

/** Writes the notice as a Word document. */
export function writeNotice({ title, addressee, paragraphs, sections, closing }: Notice): Uint8Array {
  return docxFile({
    title: cleanText(title),
    agency: null,
    addressee: cleanText(addressee),
    head: paragraphs.map(cleanText),
    sections: sections.map(({ heading, paragraphs: texts, table }) => ({
      heading: cleanText(heading),
      blocks: [...texts.map(paragraphOf), ...(table ? [tableOf(table, heading)] : [])],
    })),
    closing: { signature: cleanText(closing.signature), date: cleanText(closing.date) },
  })
}

function paragraphOf(text: string): RenderParagraph {
  return { kind: 'paragraph', level: 0, text: cleanText(text) }
}

function tableOf({ columns, rows }: NoticeTable, caption: string): DocxTable {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const lines = [columns.map(({ head }) => head), ...rows]
  return {
    kind: 'table',
    isList: true,
    caption: cleanText(caption),
    widths: columns.map(({ width }) => width / whole),
    headRows: 1,
    rows: lines.map((texts, row) => ({
      keepWithNext: row === 0,
      cells: columns.map((_, column) => cellOf(texts[column] ?? '', { row, column })),
    })),
  }
}

function cellOf(text: string, { row, column }: Pick<RenderCell, 'row' | 'column'>): RenderCell {
  const kind = row === 0 ? 'columnHead' : 'value'
  return { kind, row, column, rowSpan: 1, columnSpan: 1, text: cleanText(text), total: false, align: 'center' }
}
