/** From nested tables to what stands in a document, as readers of every format tell it. */

import type { Paragraph, Picture } from '@gouji/core'
import type { ContentRow, ContentTable, Content as SourceContent } from '../content.ts'
import type { Budget } from './budget.ts'
import { gridOf } from './grid.ts'
import type { TextParagraph } from './paragraphs.ts'
import { type Content, isTable, type NestedTable } from './tables.ts'

export function contentsOf(contents: readonly Content[], budget: Budget): readonly SourceContent[] {
  return contents.flatMap((one): readonly SourceContent[] => (isTable(one) ? [tableOf(one, budget)] : paragraphOf(one)))
}

function paragraphOf({ text, picture, number }: TextParagraph): readonly (Paragraph | Picture)[] {
  const place = { paragraph: number }
  if (text.trim() !== '') return [{ kind: 'paragraph', text, place }]
  return picture ? [{ kind: 'picture', place }] : []
}

/** The table in its grid; where its rows do not tell how their cells lie, one cell after the other. */
function tableOf(table: NestedTable, budget: Budget): ContentTable {
  const grid = gridOf(table.rows, budget)
  const rows =
    grid ??
    table.rows.map(({ cells }) => cells.map((content, column) => ({ content, column, columnSpan: 1, rowSpan: 1 })))
  return {
    kind: 'table',
    rows: rows.map(
      (cells, r): ContentRow => ({
        row: r + 1,
        cells: cells.map(({ content, column, columnSpan, rowSpan }) => ({
          content: contentsOf(content, budget),
          column,
          columnSpan,
          rowSpan,
          place: placeOf(content),
        })),
      }),
    ),
    ...(!grid && { gridless: true }),
  }
}

/** The paragraph that holds the text of a cell; of a blank one its first. */
function placeOf(content: readonly Content[]): Paragraph['place'] {
  const paragraphs = content.filter((one): one is TextParagraph => !isTable(one))
  const [first] = paragraphs
  const shown = paragraphs.find(({ text }) => text.trim() !== '') ?? first
  return shown ? { paragraph: shown.number } : {}
}
