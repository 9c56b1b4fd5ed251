/** Rows of a page whose label does not tell for certain that the numbers next to it are theirs. */

import { cellsInRow, identitiesOf } from '../form/cells.ts'
import type { CellId, KnownEdition } from '../form/editions.ts'
import type { Measure, Row } from '../form/form.ts'
import { readCellText } from './cell-text.ts'
import { numberOf } from './filled.ts'
import { type Assignment, columnsOf } from './label-assignment.ts'
import type { Lines, NumberRow } from './scattered.ts'
import type { Token } from './tokens.ts'

/**
 * The rows that may have each other's numbers: where these stand in a line of their own, next to a row that has none,
 * they may be printed a little above or below their label, or on another page. They are not where every such line of
 * the table follows its label, as in a text in the order in which the page was written. Where lone numbers were left
 * out, rows without any may have lost theirs.
 */
export function doubtfulRows(
  assigned: Assignment['rows'],
  { edition, lines: { rows, texts, lacking = new Set() } }: { edition: KnownEdition; lines: Lines },
): ReadonlySet<number> {
  const isBlank = (r: number) => assigned[r] !== undefined && assigned[r].numbers === undefined
  const lost = lacking.size > 0 || texts.flat().some(({ text }) => numberAtEnd.test(text))
  const doubtful = new Set(lost ? [...assigned.keys()].filter(isBlank) : [])
  const single = [...assigned.entries()].filter(
    ([, { block, numbers = -1 }]) => columnsOf(block) > 1 && rows[numbers]?.values.length === 1,
  )
  if (single.length < fewestSingle) {
    for (const [r, { numbers = -1 }] of single) if (rows[numbers]?.alone) doubtful.add(r)
  }
  // The last digit of a number that its cell is too narrow for stands alone too.
  for (const [r, { row, numbers }] of assigned.entries()) {
    if (numbers !== undefined && (lacking.has(numbers) || lacking.has(numbers + 1))) {
      if (!addsUp(rows[numbers]?.values ?? [], { edition, row })) doubtful.add(r)
    }
  }
  const isAround = ({ numbers = 0, around = false }: Assignment['rows'][number]) =>
    around && isNear(rows[numbers], { above: texts[numbers], below: texts[numbers + 1] })
  const bare = [...assigned.entries()].filter(([, row]) => row.numbers !== undefined && rows[row.numbers]?.bare)
  const sure = bare.filter(([r, row]) => isAround(row) || !(isBlank(r - 1) || isBlank(r + 1)))
  if (sure.length >= fewestSure && sure.every(([, { around }]) => !around)) return doubtful
  for (const [r, row] of bare) {
    if (isAround(row)) continue
    for (const step of [-1, 1]) {
      for (let next = r + step; isBlank(next) && assigned[next]?.block === row.block; next += step) {
        doubtful.add(next).add(r)
      }
    }
  }
  return doubtful
}

/** So many lines show a habit. */
export const fewestSure = 3
/** Where only totals are filled nearly every row has one number; a few that stand alone may be those of pages. */
const fewestSingle = 12
/** A label and numbers that were not told from it. */
const numberAtEnd = /^.{0,60}[\p{Script=Han}）)”].*[^.\d]\d[\d,，.]*\s*$/su

/** Whether the form prints a sum for a row and the values, one for each column, come out with it. */
export function addsUp(values: readonly Token[], { edition, row }: { edition: KnownEdition; row: Row }): boolean {
  const cells = [...(cellsInRow(edition.id, row)?.values() ?? [])].map(({ id }) => id)
  const number = new Map(cells.map((id, i) => [id, numberOf(readCellText(values[i]?.text ?? '', count).value)]))
  const sums = identitiesOf(edition.id).filter(({ kind, along }) => kind === 'column-total' && along === row)
  const total = (ids: readonly CellId[]) => ids.reduce((sum, id) => sum + (number.get(id) ?? Number.NaN), 0)
  return (
    values.length === cells.length && sums.length > 0 && sums.every(({ left, right }) => total(left) === total(right))
  )
}

const count: Measure = { kind: 'count', unit: '件' }

/** Whether numbers stand in the lines next to those of the texts above and below them. */
function isNear(
  numbers: NumberRow | undefined,
  { above = [], below = [] }: { above: readonly Token[] | undefined; below: readonly Token[] | undefined },
): boolean {
  const [line, before, behind] = [numbers?.values[0], above.at(-1), below[0]].map((token) => token?.place.line)
  return line === undefined || (line - (before ?? line) <= 1 && (behind ?? line) - line <= 1)
}
