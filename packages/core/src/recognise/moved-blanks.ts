/**
 * Some programs take empty cells out of a table and put as many at the end of the row, so that all rows are of one
 * length: a row that ends in blanks may have lost them anywhere.
 */

import { foldLabel } from './fold.ts'
import type { FoundTable } from './read-table.ts'
import type { Token } from './tokens.ts'

/** A heading that spans five columns, and the label right of it. */
const spanning = foldLabel('法人或其他组织')
const rightOfIt = foldLabel('总计')
/** Blanks behind the label, where those of the span have been put. */
const fewest = 4

/** Whether blanks of a document may have been moved: those of spans were, and no row has one before a value. */
export function movesBlanks(tokens: readonly Token[], tables: readonly FoundTable[]): boolean {
  return movesSpans(tokens) && !tables.some(({ rows }) => rows.some(({ values }) => keepsOne(values)))
}

function movesSpans(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ label, loose }, i) =>
      label === spanning &&
      !loose &&
      tokens[i + 1]?.label === rightOfIt &&
      !tokens[i + 1]?.endsRow &&
      tokens.slice(i + 2, i + 2 + fewest).filter(({ folded, loose: apart }) => folded === '' && !apart).length ===
        fewest,
  )
}

function keepsOne(values: readonly Token[]): boolean {
  const first = values.findIndex(isBlank)
  return first >= 0 && values.slice(first).some((value) => !isBlank(value))
}

/** The values of a row without the blanks it ends in; `undefined` where it ends in none, or has nothing else. */
export function withoutLastBlanks(values: readonly Token[]): readonly Token[] | undefined {
  const last = values.findLastIndex((value) => !isBlank(value))
  return last < 0 || last === values.length - 1 ? undefined : values.slice(0, last + 1)
}

function isBlank({ folded, drawn }: Token): boolean {
  return folded === '' && !drawn
}
