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
    const { at } = segment
    const reach = segment.horizontal ? width : height
    // Lines along the edge of the page have a border beyond it.
    if (!(at >= -snap && at <= (segment.horizontal ? height : width) + snap)) continue
    if (!(segment.to >= 0 && segment.from <= reach)) continue
    const from = Math.max(0, segment.from)
    const to = Math.min(reach, segment.to)
    const places = segment.horizontal ? horizontal : vertical
    const place = places.get(at)
    const last = place?.stretches[place.stretches.length - 1]
    // The borders of cells are drawn one beside the other, and those of two neighbours one over the other.
    if (last && from - last.to <= gap && last.from - to <= gap) {
      if (from < last.from) last.from = from
      if (to > last.to) last.to = to
    } else if (place) place.stretches.push({ from, to })
    else places.set(at, { at, stretches: [{ from, to }] })
  }
  return { horizontal: merge(horizontal), vertical: merge(vertical) }
}

/** Where lines of one direction are drawn. */
interface Place {
  readonly at: number
  readonly stretches: { from: number; to: number }[]
}

/** By `at`. */
type Places = Map<number, Place>

function merge(places: Places): Ruling[] {
  const sorted = [...places.values()].sort((a, b) => a.at - b.at)
  const rulings: Ruling[] = []
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as Place
    let end = i + 1
    while (end < sorted.length && (sorted[end] as Place).at - first.at <= snap) end++
    const last = sorted[end - 1] as Place
    const all = end === i + 1 ? first.stretches : sorted.slice(i, end).flatMap(({ stretches }) => stretches)
    const stretches = join(all)
    if (stretches.length > 0) rulings.push({ at: (first.at + last.at) / 2, stretches })
    i = end
  }
  return rulings
}

function join(stretches: Place['stretches']): readonly Stretch[] {
  const [only] = stretches
  if (only && stretches.length === 1) return only.to - only.from >= shortest ? stretches : []
  const joined: Place['stretches'] = []
  for (const { from, to } of stretches.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from - last.to <= gap) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined.filter(({ from, to }) => to - from >= shortest)
}
