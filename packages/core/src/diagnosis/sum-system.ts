/** Sums of the form as a linear system: a variable is a cell, an equation a printed sum. */

import { type CellSpec, findCell, type Identity } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import { type LinearForm, type LinearSystem, linearSystem } from './linear-system.ts'

/** Some sums of a table. */
export interface SumSystem {
  readonly system: LinearSystem
  /** By variable. */
  readonly cells: readonly CellSpec[]
  /** By equation. */
  readonly sums: readonly Identity[]
}

/** Sums that hang together, with their place in the table. */
export interface Part extends SumSystem {
  /** By variable of the part: the variable of the table. */
  readonly variables: readonly number[]
  /** By equation of the part: the equation of the table. */
  readonly equations: readonly number[]
}

/** The system of some sums; no cell is below 0. */
export function sumSystem(edition: EditionId, sums: readonly Identity[]): SumSystem {
  const ids = new Set(sums.flatMap(({ left, right }) => [...left, ...right]))
  const cells = [...ids].flatMap((id) => findCell(edition, id) ?? []).toSorted((a, b) => a.index - b.index)
  const variable = new Map(cells.map(({ id }, i) => [id, i]))
  const terms = (side: readonly CellId[], coefficient: number) =>
    side.flatMap((id) => {
      const position = variable.get(id)
      return position === undefined ? [] : [{ variable: position, coefficient }]
    })
  const equations = sums.map(
    ({ left, right }): LinearForm => ({ terms: [...terms(left, 1), ...terms(right, -1)], constant: 0 }),
  )
  return { system: linearSystem({ variables: cells.map(({ id }) => id), equations, least: () => 0 }), cells, sums }
}

/** Some sums of a table, with their place in it. */
export function partOf(whole: SumSystem, part: SumSystem): Part {
  return {
    ...part,
    variables: part.cells.map((cell) => whole.cells.indexOf(cell)),
    equations: part.sums.map((sum) => whole.sums.indexOf(sum)),
  }
}

/** The sums apart: those that share a cell, directly or by others, together. */
export function connected(sums: readonly Identity[]): (readonly Identity[])[] {
  let parts: { readonly sums: readonly Identity[]; readonly cells: ReadonlySet<CellId> }[] = []
  for (const sum of sums) {
    const own = [...sum.left, ...sum.right]
    const joined = parts.filter(({ cells }) => own.some((cell) => cells.has(cell)))
    const part = {
      sums: [...joined.flatMap((other) => other.sums), sum],
      cells: new Set([...joined.flatMap(({ cells }) => [...cells]), ...own]),
    }
    parts = [...parts.filter((other) => !joined.includes(other)), part]
  }
  return parts.map((part) => part.sums)
}
