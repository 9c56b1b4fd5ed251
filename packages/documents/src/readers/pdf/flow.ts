/** Lines outside tables become paragraphs. */

import type { Paragraph } from '@gouji/core'
import { joined, lineRoom, listStart, roomBefore, sentenceEnd } from '../line-breaks.ts'
import { rounded } from './draft.ts'
import type { Line } from './lines.ts'
import { around, type Box } from './page.ts'

/** A line, the page it stands on, and the width of that page. */
export interface FlowLine {
  readonly line: Line
  readonly page: number
  readonly pageWidth: number
  readonly shown: (box: Box) => Box
}

/** Where lines begin and end on pages of one width. */
export interface Margins {
  readonly left: number
  readonly right: number
  /** How far apart the lines of a paragraph are, in ems: beyond it, paragraphs are set apart. */
  readonly leading: number
}

/** In ems: how far a first line is indented at least. */
const indent = 1.2
/** The share of the width of a page at which text ends at the earliest. */
const narrowest = 0.72
const otherSize = 0.12
/** How far apart the baselines of one paragraph are at most: in ems, and as a multiple of what is usual. */
const widestLeading = 3
const setApart = 1.25

/** A table, as far as it tells how wide the text of its pages may be. */
export interface FlowTable {
  readonly pageWidth: number
  readonly right: number
}

/**
 * The margins of the pages of each width: where several lines begin, and where several lines or a table end. Where
 * all lines are short, it is the share of the page that every office leaves to text.
 */
export function marginsOf(lines: readonly FlowLine[], tables: readonly FlowTable[]): (pageWidth: number) => Margins {
  const widths = new Set(lines.map(({ pageWidth }) => Math.round(pageWidth)))
  const margins = new Map(
    Array.from(widths, (width) => {
      const own = lines.filter(({ pageWidth }) => Math.round(pageWidth) === width)
      const edges = tables.flatMap(({ pageWidth, right }) => (Math.round(pageWidth) === width ? [right] : []))
      const right = edges.reduce((most, edge) => Math.max(most, edge), narrowest * width)
      return [width, marginsAround(own, right)]
    }),
  )
  return (pageWidth) => margins.get(Math.round(pageWidth)) ?? { left: 0, right: pageWidth, leading: widestLeading }
}

function marginsAround(lines: readonly FlowLine[], end: number): Margins {
  const boxes = lines.map(({ line }) => line.box)
  const left = 0 - nearEnd(boxes.map((box) => 0 - box.left))
  const right = Math.max(end, nearEnd(boxes.map((box) => box.right)))
  return { left, right, leading: leadingOf(lines, right) }
}

/** How far apart most lines are of which the first is full, in ems; of two distances the lesser. */
function leadingOf(lines: readonly FlowLine[], right: number): number {
  const distances = lines.flatMap(({ line, page }, i) => {
    const next = lines[i + 1]
    if (next?.page !== page || right - line.box.right > lineRoom * line.size || !isSameSize(line, next.line)) return []
    return [(next.line.box.bottom - line.box.bottom) / line.size]
  })
  return distances.sort((a, b) => a - b)[distances.length >> 2] ?? widestLeading
}

const isSameSize = (a: Line, b: Line) => Math.abs(a.size - b.size) <= otherSize * a.size

/** The greatest value that a second one is near to; the greatest where all stand alone. */
function nearEnd(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => b - a)
  return sorted.find((value, i) => i + 1 < sorted.length && value - (sorted[i + 1] ?? 0) < 6) ?? sorted[0] ?? 0
}

/** Joins lines that follow one another with nothing between them into paragraphs. */
export function paragraphsOf(lines: readonly FlowLine[], margins: (pageWidth: number) => Margins): Paragraph[] {
  const groups: FlowLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && goesOn(last, { next: line, margins })) group.push(line)
    else groups.push([line])
  }
  return groups.map(paragraphOf)
}

/** Whether a line goes on in the next one. */
function goesOn(
  last: FlowLine,
  { next, margins }: { next: FlowLine; margins: (pageWidth: number) => Margins },
): boolean {
  const [before, after] = [last.line, next.line]
  const { right, leading } = margins(last.pageWidth)
  const { left } = margins(next.pageWidth)
  const em = before.size
  if (right - before.box.right > roomBefore(after.text) * em) return false
  if (!isSameSize(before, after)) return false
  const apart = Math.min(widestLeading, setApart * leading)
  if (last.page === next.page && after.box.bottom - before.box.bottom > apart * em) return false
  const ended = sentenceEnd.test(before.text)
  if (after.box.left - left > indent * em) {
    // Lines of a paragraph that is indented as a whole stand one under the other.
    return Math.abs(after.box.left - before.box.left) < em / 2 && !ended && !listStart.test(after.text)
  }
  return !(ended && listStart.test(after.text))
}

function paragraphOf(lines: readonly FlowLine[]): Paragraph {
  let text = ''
  lines.forEach(({ line }, i) => {
    text = joined(text, line.text, lines[i - 1]?.line.endsBlank ?? false)
  })
  const page = lines[0]?.page ?? 1
  const boxes = lines.filter((line) => line.page === page).map(({ line, shown }) => shown(line.box))
  return { kind: 'paragraph', text, place: { page, box: rounded(around(boxes)) } }
}
