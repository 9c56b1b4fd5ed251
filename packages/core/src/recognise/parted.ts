/** Digits of one cell that stand apart: two numbers, or one that was broken. The sums of the form tell. */

import { cellName, identitiesOf, subtotalsOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { TableId } from '../form/form.ts'
import type { CellValue } from '../report/cell.ts'
import type { Place } from '../report/place.ts'
import type { CellText } from './cell-text.ts'
import { type Filled, numberOf } from './filled.ts'
import type { Token } from './tokens.ts'

/** A cell whose digits stand apart, and the number they would be together. */
export interface PartedCell {
  readonly id: string
  readonly number: number
  /** What its pieces are one by one. */
  readonly pieces: readonly number[]
  /** Its pieces as written, parted by single blanks. */
  readonly written: string
  /** What speaks for one number before the sums are asked. */
  readonly because?: 'form' | 'width' | undefined
  readonly place: Place
}

/** The cell, where its digits stand apart; none otherwise. */
export function partedCell(id: string, { token, parted }: { token: Token; parted: CellText['parted'] }): PartedCell[] {
  if (!parted) return []
  const { number, pieces, oneNumber } = parted
  const because = token.wrapped ? 'width' : oneNumber ? 'form' : undefined
  return [{ id, number, pieces, because, written: token.text.trim().replace(/\s+/gu, ' '), place: token.place }]
}

interface Sum {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/**
 * Reads such a cell as one number where a sum of the form comes out with it, or where its pieces can be no numbers of
 * their own (1647⏎000) and no sum speaks against it. What nothing settles stays text.
 */
export function joinParted(
  filled: Filled,
  { parted, edition, table }: { parted: readonly PartedCell[]; edition: EditionId; table: TableId },
): void {
  const sums = sumsOf(filled, { edition, table })
  const open = new Map(parted.map((cell) => [cell.id, cell]))
  for (let before = -1; before !== open.size; ) {
    before = open.size
    for (const sum of sums) {
      const came = outcome(sum, { filled, open })
      if (came !== 'fails' && came !== 'fits-pieces') continue
      // What was broken by its narrow cell may be right in a sum that is wrong.
      for (const id of cellsOf(sum)) if (came === 'fits-pieces' || open.get(id)?.because !== 'width') open.delete(id)
    }
  }
  const proved = new Set(sums.flatMap((sum) => (outcome(sum, { filled, open }) === 'holds' ? cellsOf(sum) : [])))
  for (const { id, number, written, because, place } of parted) {
    const why = !open.has(id) ? undefined : proved.has(id) ? 'sums' : because
    filled.certainty[id] = why ? `joined-by-${why}` : 'parted-digits'
    const params = { cell: cellName(edition, id), written }
    if (!why) {
      filled.remarks.push({ code: 'parted-digits', params, place })
      continue
    }
    put(filled, { id, value: number })
    // What a narrow column breaks and a sum confirms is no fault of the document.
    if (why === 'sums' && because === 'width') continue
    filled.remarks.push({ code: 'joined-digits', params: { ...params, number }, place })
  }
}

/** The sums the form prints in a table, and those of the subtotals that stand in it. */
function sumsOf({ subtotals }: Filled, { edition, table }: { edition: EditionId; table: TableId }): readonly Sum[] {
  return [
    ...identitiesOf(edition).filter((identity) => identity.table === table),
    ...subtotalsOf(edition).flatMap(({ id, parts }) => (id in subtotals ? [{ left: [id], right: parts }] : [])),
  ]
}

function put({ cells, subtotals }: Filled, { id, value }: { id: string; value: CellValue }): void {
  const into: Record<string, CellValue> = id in subtotals ? subtotals : cells
  into[id] = value
}

const cellsOf = ({ left, right }: Sum): readonly string[] => [...left, ...right]

/** What else the pieces of a cell may mean: to be added up, or one of them struck out. */
const otherwise: readonly ((pieces: readonly number[]) => number)[] = [
  (pieces) => pieces.reduce((sum, piece) => sum + piece, 0),
  (pieces) => pieces[0] ?? 0,
  (pieces) => pieces.at(-1) ?? 0,
]

/**
 * How a sum comes out with the cells as they would be together: it holds, it fails, it fails but would hold with
 * their pieces, or it tells nothing.
 */
function outcome(
  { left, right }: Sum,
  { filled, open }: { filled: Filled; open: ReadonlyMap<string, PartedCell> },
): 'holds' | 'fails' | 'fits-pieces' | undefined {
  const values = [...left, ...right].map((id) => open.get(id) ?? filled.cells[id as CellId] ?? filled.subtotals[id])
  const parted = values.filter(isParted)
  if (parted.length === 0) return undefined
  const difference = (meant: (cell: PartedCell) => number) =>
    values.reduce<number>((sum, value, i) => {
      const number = isParted(value) ? meant(value) : numberOf(value)
      return i < left.length ? sum + number : sum - number
    }, 0)
  const together = difference(({ number }) => number)
  if (Number.isNaN(together)) return undefined
  if (together !== 0) {
    if (otherwise.some((read) => difference(({ pieces }) => read(pieces)) === 0)) return 'fits-pieces'
    return values.every((value) => isParted(value) || typeof value === 'number') ? 'fails' : undefined
  }
  // Where all cells are broken alike the sum comes out whatever they mean.
  const doubtful = parted.filter(({ because }) => because !== 'width')
  const alike = otherwise.some(
    (read) => difference((cell) => (doubtful.includes(cell) ? read(cell.pieces) : cell.number)) === 0,
  )
  return doubtful.length > 0 && alike ? undefined : 'holds'
}

function isParted(value: CellValue | PartedCell | undefined): value is PartedCell {
  return typeof value === 'object' && value !== null && 'pieces' in value
}
