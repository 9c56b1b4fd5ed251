/** Lines outside tables become paragraphs. */

import type { Paragraph } from '@gouji/core'
import { rounded } from './draft.ts'
import { joined, type Line } from './lines.ts'
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
}

const listStart =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[章节条])/u
const sentenceEnd = /[。！？；：!?;:]["”’）)]?$/u
/** In ems: how far a first line is indented at least, and how much room a full line leaves at most. */
const indent = 1.2
const room = 2.2
/** The share of the width of a page at which text ends at the earliest. */
const narrowest = 0.72
/** What no line ends within: a bracket and what it opens with, a word, a number: 〔2019〕60. */
const unbroken = /^[〔（《“‘([]*[\dA-Za-z.,%-]*[〕）》”’)\]]*[\dA-Za-z.,%-]*/u
const otherSize = 0.12
/** How far apart the baselines of one paragraph are at most, in ems. */
const widestLeading = 3

/** A table, as far as it tells how wide the text of its pages may be. */
export interface FlowTable {
  readonly pageWidth: number
  readonly right: number
}

/**
 * The margins of the pages of each width: where most long lines begin, and where several lines or a table end. Where
 * all lines are short, it is the share of the page that every office leaves to text.
 */
export function marginsOf(lines: readonly FlowLine[], tables: readonly FlowTable[]): (pageWidth: number) => Margins {
  const widths = new Set(lines.map(({ pageWidth }) => Math.round(pageWidth)))
  const margins = new Map(
    Array.from(widths, (width) => {
      const boxes = lines.flatMap(({ line, pageWidth }) => (Math.round(pageWidth) === width ? [line.box] : []))
      const edges = tables.flatMap(({ pageWidth, right }) => (Math.round(pageWidth) === width ? [right] : []))
      const right = edges.reduce((most, edge) => Math.max(most, edge), narrowest * width)
      return [width, marginsAround(boxes, right)]
    }),
  )
  return (pageWidth) => margins.get(Math.round(pageWidth)) ?? { left: 0, right: pageWidth }
}

function marginsAround(boxes: readonly Box[], right: number): Margins {
  const longest = boxes.reduce((most, box) => Math.max(most, box.right - box.left), 0)
  const long = boxes.filter((box) => box.right - box.left > longest / 2)
  return {
    left: 0 - nearEnd(long.map(({ left }) => 0 - left)),
    right: Math.max(right, nearEnd(boxes.map((box) => box.right))),
  }
}

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
  const { right } = margins(last.pageWidth)
  const { left } = margins(next.pageWidth)
  const em = before.size
  const [word = ''] = unbroken.exec(after.text) ?? []
  if (right - before.box.right > Math.max(room, emsOf(word) + 0.5) * em) return false
  if (Math.abs(after.size - em) > otherSize * em) return false
  if (last.page === next.page && after.box.bottom - before.box.bottom > widestLeading * em) return false
  const ended = sentenceEnd.test(before.text)
  if (after.box.left - left > indent * em) {
    // Lines of a paragraph that is indented as a whole stand one under the other.
    return Math.abs(after.box.left - before.box.left) < em / 2 && !ended && !listStart.test(after.text)
  }
  return !(ended && listStart.test(after.text))
}

/** The width of a text in ems; digits and Latin letters are about half as wide. */
function emsOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u2000' ? 0.55 : 1), 0)
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
