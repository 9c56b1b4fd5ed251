/** Sets of changes taken apart where they are of mistakes that have nothing to do with each other. */

import { sameChanges } from './explanation.ts'
import type { Change } from './linear-system.ts'
import type { Situation } from './situation.ts'

/**
 * Two mistakes that have nothing to do with each other are two diagnoses. Where all sets fall apart into the same
 * pieces and every way to put pieces together is there, the pieces stand for themselves.
 */
export function piecesOfSets(
  sets: readonly (readonly Change[])[],
  situation: Situation,
): { readonly sets: readonly (readonly Change[])[]; readonly sums: readonly number[] }[] {
  if (sets.length === 0) return []
  const whole = [{ sets, sums: situation.broken }]
  if (sets.every(({ length }) => length === 1)) return whole
  const byKey = new Map<string, { sums: readonly number[]; sets: (readonly Change[])[] }>()
  let pieces: number | undefined
  for (const set of sets) {
    const split = piecesOf(situation, set)
    pieces ??= split.length
    if (split.length === 1 || split.length !== pieces) return whole
    for (const piece of split) {
      const sums = touchedBy(situation, piece).filter((equation) => situation.broken.includes(equation))
      const key = sums.join(' ')
      const entry = byKey.get(key) ?? { sums, sets: [] }
      if (!entry.sets.some((other) => sameChanges(other, piece))) entry.sets.push(piece)
      byKey.set(key, entry)
    }
  }
  const groups = [...byKey.values()]
  const ways = groups.reduce((product, group) => product * group.sets.length, 1)
  return groups.length === pieces && ways === sets.length ? groups : whole
}

/** The changes of a set, those that share a sum together. */
function piecesOf(situation: Situation, set: readonly Change[]): (readonly Change[])[] {
  let pieces: (readonly Change[])[] = []
  for (const change of set) {
    const sums = touchedBy(situation, [change])
    const joined = pieces.filter((piece) => touchedBy(situation, piece).some((equation) => sums.includes(equation)))
    pieces = [...pieces.filter((piece) => !joined.includes(piece)), [...joined.flat(), change]]
  }
  return pieces
}

function touchedBy({ sums: { system } }: Situation, changes: readonly Change[]): number[] {
  const touched = changes.flatMap(({ variable }) => (system.columns[variable] ?? []).map(({ equation }) => equation))
  return [...new Set(touched)].toSorted((a, b) => a - b)
}
