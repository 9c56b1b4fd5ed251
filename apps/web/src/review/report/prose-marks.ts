/** A paragraph cut at what is marked in it: what stood there last year, what was gone to, the numbers of the tables. */

import type { BoundNumber, Stretch } from '../../fill/prose/bound-numbers.ts'

interface Piece {
  readonly text: string
}

/** A piece with what a number in it is beside its cells. */
export type Numbered<P extends Piece> = P & { readonly verdict?: BoundNumber['verdict'] }

/** Pieces of a text that begins at `from`, cut where a number begins and ends. */
export function withNumbers<P extends Piece>(
  pieces: readonly P[],
  { numbers, from }: { readonly numbers: readonly (Stretch & Pick<BoundNumber, 'verdict'>)[]; readonly from: number },
): readonly Numbered<P>[] {
  let begin = from
  return pieces.flatMap((piece) => {
    const [start, end] = [begin, begin + piece.text.length]
    begin = end
    const cuts = numbers.flatMap((number) => [number.start, number.end]).filter((at) => at > start && at < end)
    const bounds = [start, ...new Set(cuts.toSorted((a, b) => a - b)), end]
    return bounds.slice(1).map((to, i): Numbered<P> => {
      const at = bounds[i] ?? start
      const inside = numbers.find((number) => number.start <= at && to <= number.end)
      return { ...piece, text: piece.text.slice(at - start, to - start), ...(inside && { verdict: inside.verdict }) }
    })
  })
}
