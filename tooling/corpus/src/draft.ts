/** A report as it stands in a document, before it is written in a format: what quirks change. */

import {
  type CellId,
  type EditionId,
  type PrintedKind,
  type Report,
  renderReport,
  type SectionId,
  type TableId,
} from '@gouji/core'

export interface Draft {
  readonly edition: EditionId
  /** Lines above the title: navigation, a summary, a document number. */
  readonly before: readonly string[]
  /** Lines of the title; none where the document has no title. */
  readonly title: readonly string[]
  readonly head: readonly string[]
  readonly sections: readonly DraftSection[]
  /** Lines below the last section. */
  readonly after: readonly string[]
}

export interface DraftSection {
  readonly id: SectionId
  readonly heading: string
  readonly blocks: readonly DraftBlock[]
}

export type DraftBlock = DraftParagraph | DraftTable | { readonly kind: 'picture' }

interface DraftParagraph {
  readonly kind: 'paragraph'
  readonly text: string
}

export interface DraftTable {
  readonly kind: 'table'
  readonly id: TableId
  /** Cells where they begin; what a span covers is not listed. */
  readonly rows: readonly (readonly DraftCell[])[]
}

export interface DraftCell {
  readonly kind: PrintedKind
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly text: string
  readonly cell?: CellId
}

export function draftOf(report: Report): Draft {
  const { title, head, sections } = renderReport(report)
  return {
    edition: report.edition,
    before: [],
    title: [title],
    head,
    sections: sections.map(({ id, heading, blocks }) => ({
      id,
      heading,
      blocks: blocks.map(
        (block): DraftBlock =>
          block.kind === 'paragraph'
            ? paragraph(block.text)
            : { kind: 'table', id: block.id, rows: block.rows.map(({ cells }) => cells.map(draftCell)) },
      ),
    })),
    after: [],
  }
}

export function paragraph(text: string): DraftParagraph {
  return { kind: 'paragraph', text }
}

/** The draft with one of its sections changed. */
export function withSection(draft: Draft, id: SectionId, change: (section: DraftSection) => DraftSection): Draft {
  return { ...draft, sections: draft.sections.map((section) => (section.id === id ? change(section) : section)) }
}

/** The draft with one of its tables changed, into one or several blocks. */
export function withTable(
  draft: Draft,
  id: TableId,
  change: (table: DraftTable) => DraftBlock | readonly DraftBlock[],
): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block) => (block.kind === 'table' && block.id === id ? change(block) : block)),
    })),
  }
}

/** The draft with every cell of its tables changed. */
export function withCells(draft: Draft, change: (cell: DraftCell) => DraftCell): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(change)) } : block,
      ),
    })),
  }
}

/** Number of columns of a table. */
export function widthOf({ rows }: DraftTable): number {
  return Math.max(...rows.flat().map(({ column, columnSpan }) => column + columnSpan))
}

/** A position of the grid: where a cell begins, or what of its span covers it. */
export interface GridSlot {
  readonly part: 'start' | 'right' | 'below'
  readonly cell: DraftCell
}

/** Every position of the table's grid, row by row. */
export function gridOf({ rows }: DraftTable): readonly (readonly GridSlot[])[] {
  const slots: GridSlot[][] = rows.map(() => [])
  for (const [top, row] of rows.entries()) {
    for (const cell of row) {
      for (let r = 0; r < cell.rowSpan; r++) {
        for (let c = 0; c < cell.columnSpan; c++) {
          const target = slots[top + r]
          if (target) target[cell.column + c] = { part: c > 0 ? 'right' : r > 0 ? 'below' : 'start', cell }
        }
      }
    }
  }
  return slots
}

function draftCell({
  kind,
  column,
  columnSpan,
  rowSpan,
  text,
  cell,
}: Omit<DraftCell, 'kind'> & { readonly kind: PrintedKind }): DraftCell {
  return { kind, column, columnSpan, rowSpan, text, ...(cell !== undefined && { cell }) }
}
