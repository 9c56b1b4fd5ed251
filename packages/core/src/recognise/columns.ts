/** The order of the columns of a block, as its header prints it. */

import type { Block, Column } from '../form/form.ts'
import type { Place } from '../report/place.ts'

/** A column of the source: one of the form, a subtotal a local template adds, or one nobody knows. */
export type SourceColumn =
  | { readonly kind: 'known'; readonly column: Column; readonly label?: HeaderLabel }
  | { readonly kind: 'unknown'; readonly label: HeaderLabel }

/**
 * A label of a header, in reading order; `at` is its position in the row where positions can be trusted, `place` where
 * it stands on a page without lines.
 */
export type HeaderLabel = {
  readonly text: string
  readonly at?: number | undefined
  readonly place?: Place | undefined
} & ({ readonly kind: 'column' | 'subtotal'; readonly column: Column } | { readonly kind: 'unknown' })

/**
 * Arranges the labels of a header, read row by row, into the columns below it from left to right: the columns
 * under a heading stand where the heading stands. A header that lacks a column of the form is not used, and the
 * form's own order is taken.
 */
export function arrangeColumns(block: Block, header: readonly HeaderLabel[]): readonly SourceColumn[] {
  const labels = fromLeft(
    block,
    header.filter((label, i) => header.findIndex((other) => sameLabel(other, label)) === i),
  )
  const named = new Set(labels.flatMap((label) => (label.kind === 'column' ? [label.column.id] : [])))
  const expected = block.columns.filter(({ kind }) => kind !== 'heading')
  if (!expected.every(({ id }) => named.has(id))) return expected.map((column) => ({ kind: 'known', column }))
  return under(block, { labels, heading: undefined })
}

/**
 * Without lines, labels of one header stand at several heights, and their order on the page is not that of the columns:
 * what stands further left does come first, and where that is not told the form knows.
 */
function fromLeft({ columns }: Block, labels: readonly HeaderLabel[]): readonly HeaderLabel[] {
  if (!labels.every(({ place }) => place)) return labels
  const boxes = new Set(labels.map(({ place }) => place?.box))
  if (boxes.size === labels.length && !boxes.has(undefined)) return labels.toSorted((a, b) => middle(a) - middle(b))
  if (labels.some(({ kind }) => kind !== 'column')) return labels
  return columns.flatMap((column) => labels.find((label) => label.kind === 'column' && label.column === column) ?? [])
}

function middle({ place }: HeaderLabel): number {
  const [left, , right] = place?.box ?? [0, 0, 0, 0]
  return left + right
}

function under(
  block: Block,
  { labels, heading }: { labels: readonly HeaderLabel[]; heading: string | undefined },
): SourceColumn[] {
  return labels.flatMap((label): SourceColumn[] => {
    if (homeOf(block, { label, labels }) !== heading) return []
    if (label.kind === 'unknown') return [{ kind: 'unknown', label }]
    if (label.kind === 'subtotal' || label.column.kind !== 'heading')
      return [{ kind: 'known', column: label.column, label }]
    return under(block, { labels, heading: label.column.id })
  })
}

/** The heading a label stands under; where the header does not print it, the one above. */
function homeOf(
  block: Block,
  { label, labels }: { label: HeaderLabel; labels: readonly HeaderLabel[] },
): string | undefined {
  let home = label.kind === 'subtotal' ? label.column.id : label.kind === 'column' ? label.column.under : topOf(block)
  while (home !== undefined && !labels.some((other) => other.kind === 'column' && other.column.id === home)) {
    home = block.columns.find(({ id }) => id === home)?.under
  }
  return home
}

function topOf(block: Block): string | undefined {
  return block.columns.find(({ kind, under: parent }) => kind === 'heading' && parent === undefined)?.id
}

function sameLabel(a: HeaderLabel, b: HeaderLabel): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return a === b
  return a.kind === b.kind && a.column.id === b.column.id
}
