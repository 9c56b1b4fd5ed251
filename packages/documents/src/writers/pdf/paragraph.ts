/** Paints a paragraph. */

import type { Flow, Position } from './flow.ts'
import { column, sheet, squareAbove } from './sheet.ts'
import type { StructureElement, Tag } from './structure.ts'
import { evenLinesOf, type Line, linesOf } from './text/lines.ts'
import type { Style } from './text/style.ts'

export interface ParagraphLook {
  readonly tag: Tag
  readonly style: Style
  /** From one base line to the next. */
  readonly lead: number
  readonly indent?: number
  readonly align: 'justify' | 'center'
  /** Height that must follow the paragraph on its page. */
  readonly keep?: number
}

/** Paints a paragraph, on as many pages as it needs, and gives where it begins. */
export function paintParagraph(flow: Flow, text: string, look: ParagraphLook): Position {
  const { tag, style, lead, indent = 0, align, keep = 0 } = look
  const lines =
    align === 'center'
      ? evenLinesOf(text, style, column.width)
      : linesOf(text, style, { width: column.width, indent, justify: true })
  if (keep > 0) flow.need(lines.length * lead + keep)
  const element = flow.document.child(tag)
  const [first, ...rest] = lines.map((line, i) => {
    const left = align === 'center' ? (column.width - line.width) / 2 : i === 0 ? indent : 0
    return paintLine(flow, line, { element, style, lead, left: sheet.left + left })
  })
  if (!first) throw new Error(`a text has no line; ${rest.length} others`)
  return first
}

function paintLine(
  flow: Flow,
  line: Line,
  { element, style, lead, left }: { element: StructureElement; style: Style; lead: number; left: number },
): Position {
  const start = flow.take(lead)
  const base = start.top + (lead - style.size) / 2 + squareAbove * style.size
  start.page.tagged(element, () => start.page.text(line, { style, left, base }))
  return start
}
