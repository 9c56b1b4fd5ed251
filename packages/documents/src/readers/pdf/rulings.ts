/** Segments become rulings: pieces of one line are merged, lines that are one to the eye are snapped to one place. */

import type { Page, Segment } from './page.ts'

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
  const within = segments.flatMap((segment) => clip(segment, { width, height }))
  return {
    horizontal: merge(within.filter(({ horizontal }) => horizontal)),
    vertical: merge(within.filter(({ horizontal }) => !horizontal)),
  }
}

/** The part of a segment on the page, with a border for lines along its edge. */
function clip({ horizontal, at, from, to }: Segment, { width, height }: { width: number; height: number }): Segment[] {
  const across = horizontal ? height : width
  const along = horizontal ? width : height
  if (!(at >= -snap && at <= across + snap && to >= 0 && from <= along)) return []
  return [{ horizontal, at, from: Math.max(0, from), to: Math.min(along, to) }]
}

function merge(segments: readonly Segment[]): Ruling[] {
  const places = new Map<number, Segment[]>()
  for (const segment of segments) {
    const own = places.get(segment.at)
    if (own) own.push(segment)
    else places.set(segment.at, [segment])
  }
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

function join(segments: readonly Segment[]): Stretch[] {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of [...segments].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from - last.to <= gap) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined.filter(({ from, to }) => to - from >= shortest)
}
