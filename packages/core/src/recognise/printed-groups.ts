/** The order in which a table prints its groups, where it is another than that of the form: 行政诉讼 before 行政复议. */

import type { Row } from '../form/form.ts'

/** The label of a group, in reading order; `at` is its position in the row where positions can be trusted. */
export interface GroupLabel {
  readonly row: Row
  readonly at: number | undefined
}

/** The groups from left to right; `form` where they stand as in the form, `open` where that cannot be told. */
export function printedGroups(rows: readonly Row[], labels: readonly GroupLabel[]): readonly Row[] | 'form' | 'open' {
  const groups = rows.filter(({ kind }) => kind !== 'heading')
  const first = rows.flatMap((row) => labels.find((label) => label.row === row) ?? [])
  const own = first.filter(({ row }) => row.kind !== 'heading')
  if (own.length < groups.length) return 'form'
  if (first.every(({ at }) => at !== undefined)) {
    const order = own.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).map(({ row }) => row)
    return isSame(order, groups) || !standsUnderHeadings(first) ? 'form' : order
  }
  const read = labels.filter(({ row }, i) => labels.findIndex((other) => other.row === row) === i).map(({ row }) => row)
  return isSame(
    read,
    rows.filter((row) => read.includes(row)),
  )
    ? 'form'
    : 'open'
}

/** Whether no group stands left of its heading: else the spans of the head are drawn wrong, and its positions too. */
function standsUnderHeadings(labels: readonly GroupLabel[]): boolean {
  return labels.every(({ row, at = 0 }) => {
    const heading = labels.find((label) => label.row.id === row.under)
    return heading === undefined || (heading.at ?? 0) <= at
  })
}

function isSame(a: readonly Row[], b: readonly Row[]): boolean {
  return a.length === b.length && a.every((row, i) => row === b[i])
}
