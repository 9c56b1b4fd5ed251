/** Registers that have a column for each answer, or each kind of applicant, and tick one of them in every row. */

import { foldWidth } from '../recognise/fold.ts'

interface Rows {
  readonly headings: readonly string[]
  readonly entries: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

const tick = /^[√✓✔☑■●○vV对是1]$/u

/**
 * The rows with one more column under `name`, in which each says what its ticks stand under; as they are where there
 * are no such columns. Two ticks say both.
 */
export function withTicked<T extends Rows>(
  rows: T,
  { name, tells }: { readonly name: string; readonly tells: (heading: string) => boolean },
): { readonly rows: T; readonly at?: number } {
  const { headings, entries } = rows
  const columns = headings.flatMap((text, i) => (tells(text) && isTicked(entries, i) ? [i] : []))
  if (columns.length < 2) return { rows }
  const at = headings.length
  return {
    rows: {
      ...rows,
      headings: [...headings, name],
      entries: entries.map(({ row, cells }) => ({
        row,
        cells: [
          ...Array.from({ length: at }, (_, i) => cells[i] ?? ''),
          columns.flatMap((i) => (isTick(cells[i]) ? [headings[i] ?? ''] : [])).join('、'),
        ],
      })),
    },
    at,
  }
}

const isTick = (text = '') => tick.test(foldWidth(text))

/** A column that holds ticks and nothing else. */
function isTicked(entries: Rows['entries'], i: number): boolean {
  return entries.every(({ cells }) => (cells[i] ?? '') === '' || isTick(cells[i]) || /^[\d.]+$/u.test(cells[i] ?? ''))
}
