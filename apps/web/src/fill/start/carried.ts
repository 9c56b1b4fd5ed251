/** What was taken over from last year's report, counted as one would by hand: cells of the tables, and what is named. */

import { type EditionId, findCell } from '@gouji/core'
import { fieldName } from '../../words/field-name.ts'
import { fillWords } from '../../words/fill.ts'

/** The period is that of the year whatever last year's report says: nobody counts it. */
const isCounted = (id: string) => id !== 'head.period'

/** Parts of the head as they stand on the page. */
function inOrder(ids: readonly string[]): readonly string[] {
  const order = Object.keys(fillWords.headPart)
  const place = (id: string) => order.indexOf(id.split('.').at(-1) ?? '')
  return ids.toSorted((a, b) => place(a) - place(b))
}

/** What is said of the fields that were taken over; nothing where there is none that anybody counts. */
export function carriedText(edition: EditionId, ids: readonly string[]): string | undefined {
  const counted = ids.filter(isCounted)
  if (counted.length === 0) return undefined
  const cells = counted.flatMap((id) => (id.startsWith('cells.') ? (findCell(edition, id.slice(6)) ?? []) : []))
  const brought = cells.filter(({ row }) => row.id === 'broughtForward')
  const { carriedDone, carriedCells, carriedItems } = fillWords.start
  const parts = [
    brought.length > 0 &&
      carriedCells(
        brought.length,
        brought.some(({ column }) => column.id === 'total'),
      ),
    cells.length > brought.length && carriedItems(cells.length - brought.length),
    ...inOrder(counted.filter((id) => !id.startsWith('cells.'))).map((id) => fieldName(edition, id)),
  ].filter((part) => part !== false)
  return carriedDone(counted.length, parts.join('、'))
}
