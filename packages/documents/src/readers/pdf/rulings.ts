/** Segments become rulings: pieces of one line are merged, lines that are one to the eye are snapped to one place. */

import type { Page } from './page.ts'

/** Rulings of one direction at one place: the stretches they cover, in order and apart. */
export interface Ruling {
  readonly at: number
  readonly stretches: readonly Stretch[]
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Rulings {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
}

/** Double lines and the two sides of a thick one are one ruling. No row and no column is as narrow. */
export const snap = 2.5
/** The gaps of dashed lines, and the corners where neither line is drawn. */
const gap = 3.5
/** What is shorter, even merged, is part of a drawing. */
const shortest = 5

export function rulingsOf({ segments, width, height }: Page): Rulings {
  const horizontal: Places = new Map()
  const vertical: Places = new Map()
  for (const segment of segments) {
    const { at, from, to } = segment
    const across = segment.horizontal ? height : width
    const along = segment.horizontal ? width : height
    // Lines along the edge of the page have a border beyond it.
    if (!(at >= -snap && at <= across + snap && to >= 0 && from <= along)) continue
    const stretch = { from: Math.max(0, from), to: Math.min(along, to) }
    const places = segment.horizontal ? horizontal : vertical
    const own = places.get(at)
    if (own) own.push(stretch)
    else places.set(at, [stretch])
  }
  return { horizontal: merge(horizontal), vertical: merge(vertical) }
}

/** Stretches by the place of their line. */
type Places = Map<number, Stretch[]>

function merge(places: Places): Ruling[] {
  const sorted = [...places.keys()].sort((a, b) => a - b)
  const rulings: Ruling[] = []
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] ?? 0
    let end = i + 1
    while (end < sorted.length && (sorted[end] ?? 0) - first <= snap) end++
    const last = sorted[end - 1] ?? first
    const stretches = join(sorted.slice(i, end).flatMap((place) => places.get(place) ?? []))
    if (stretches.length > 0) rulings.push({ at: (first + last) / 2, stretches })
    i = end
  }
  return rulings
}

function join(stretches: Stretch[]): Stretch[] {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of stretches.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from - last.to <= gap) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined.filter(({ from, to }) => to - from >= shortest)
}
