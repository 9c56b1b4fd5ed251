/** Segments become rulings: pieces of one line are merged, lines that are one to the eye are snapped to one place. */

import type { Page } from './page.ts'

/** What is one line to the eye: y of a horizontal one, x of a vertical one, and the stretch it covers. */
export interface Ruling {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Those of each direction, in the order of their places, and at one place apart from each other. */
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

export function rulingsOf({ segments: { horizontal, vertical }, width, height }: Page): Rulings {
  return {
    horizontal: merge(placesOf(horizontal, { reach: width, edge: height })),
    vertical: merge(placesOf(vertical, { reach: height, edge: width })),
  }
}

/** Stretches of a line at one place. */
interface Place {
  readonly at: number
  readonly stretches: Stretch[]
}

interface Stretch {
  from: number
  to: number
}

/** Where lines of one direction are drawn: they reach across the page, and stand from one edge to the other. */
function placesOf(segments: readonly number[], { reach, edge }: { reach: number; edge: number }): Place[] {
  const places = new Map<number, Place>()
  for (let i = 0; i + 2 < segments.length; i += 3) {
    const at = segments[i] as number
    const begin = segments[i + 1] as number
    const end = segments[i + 2] as number
    // Lines along the edge of the page have a border beyond it.
    if (!(at >= -snap && at <= edge + snap && end >= 0 && begin <= reach)) continue
    const from = Math.max(0, begin)
    const to = Math.min(reach, end)
    const place = places.get(at)
    const last = place?.stretches[place.stretches.length - 1]
    // The borders of cells are drawn one beside the other, and those of two neighbours one over the other.
    if (last && from - last.to <= gap && last.from - to <= gap) {
      if (from < last.from) last.from = from
      if (to > last.to) last.to = to
    } else if (place) place.stretches.push({ from, to })
    else places.set(at, { at, stretches: [{ from, to }] })
  }
  return [...places.values()].sort((a, b) => a.at - b.at)
}

function merge(places: readonly Place[]): Ruling[] {
  const rulings: Ruling[] = []
  for (let i = 0; i < places.length; ) {
    const first = places[i] as Place
    let end = i + 1
    while (end < places.length && (places[end] as Place).at - first.at <= snap) end++
    const last = places[end - 1] as Place
    const at = (first.at + last.at) / 2
    const all = end === i + 1 ? first.stretches : places.slice(i, end).flatMap(({ stretches }) => stretches)
    for (const { from, to } of join(all)) if (to - from >= shortest) rulings.push({ at, from, to })
    i = end
  }
  return rulings
}

function join(stretches: Stretch[]): readonly Stretch[] {
  if (stretches.length === 1) return stretches
  const joined: Stretch[] = []
  for (const { from, to } of stretches.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from - last.to <= gap) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}
