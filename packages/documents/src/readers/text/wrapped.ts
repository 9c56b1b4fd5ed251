/** Lines that were broken at the width of a page are the paragraphs they were again. */

import { emsOf, joined, lineRoom, listStart, roomBefore, sentenceEnd } from '../line-breaks.ts'
import type { Region } from './regions.ts'

type ParagraphRegion = Extract<Region, { kind: 'paragraph' }>

/** How a text is broken; widths in ems of a Chinese letter. */
interface Wrapping {
  /** How wide a full line is. */
  readonly width: number
  /** Whether first lines stand indented; where none does, they have lost the two ems they were indented by. */
  readonly indents: boolean
}

/** In ems: how far a first line is indented. */
const indent = 2
/** A page is not narrower or wider than this, in ems. */
const narrowest = 18
const widest = 80
/** A text that is broken has so many full lines at least that end within a sentence. */
const fewestFull = 5
/** The share of its lines that may be longer: an address, a row of a table that nobody told. */
const longer = 0.02

/**
 * Paragraphs and tables with the lines of a paragraph joined where the text is broken at one width; any other text
 * stays as it is. `pages`: the lines, 1-based, that begin a page, over which a sentence goes on.
 */
export function joinWrapped(regions: readonly Region[], pages: ReadonlySet<number>): readonly Region[] {
  const wrapping = wrappingOf(regions.flatMap((region) => (region.kind === 'paragraph' ? [region.text] : [])))
  if (!wrapping) return regions
  const result: Region[] = []
  let last: { readonly region: ParagraphRegion; readonly isFirst: boolean } | undefined
  for (const region of regions) {
    const open = result.at(-1)
    if (region.kind !== 'paragraph' || isParted(region.text)) {
      result.push(region)
      last = undefined
    } else if (last && open?.kind === 'paragraph' && follows(last, { next: region, pages, wrapping })) {
      result[result.length - 1] = append(open, region)
      last = { region, isFirst: false }
    } else {
      result.push(region)
      last = { region, isFirst: true }
    }
  }
  return result
}

function wrappingOf(texts: readonly string[]): Wrapping | undefined {
  const lines = texts.filter((text) => !isParted(text))
  const widths = lines.map(widthOf)
  const sorted = widths.toSorted((a, b) => b - a)
  const width = sorted.find((one, i) => one <= widest && one - (sorted[i + fewestFull - 1] ?? 0) <= lineRoom) ?? 0
  if (width < narrowest || sorted.filter((one) => one > width).length > longer * sorted.length) return undefined
  const full = lines.filter((_, i) => width - (widths[i] ?? 0) <= lineRoom && (widths[i] ?? 0) <= width)
  const within = full.filter((text) => !sentenceEnd.test(text.trimEnd()))
  if (within.length < fewestFull || within.length * 2 < full.length) return undefined
  return { width, indents: lines.filter(isIndented).length >= fewestFull }
}

function follows(
  { region: { text, line }, isFirst }: { readonly region: ParagraphRegion; readonly isFirst: boolean },
  {
    next,
    pages,
    wrapping: { width, indents },
  }: { readonly next: ParagraphRegion; readonly pages: ReadonlySet<number>; readonly wrapping: Wrapping },
): boolean {
  const [before, after] = [text.trim(), next.text.trim()]
  if (listStart.test(after) || isIndented(next.text)) return false
  // 电话： and its number, parted by a line end, are one.
  const ended = sentenceEnd.test(before) && !before.endsWith('：')
  if (next.line !== line + 1 && (ended || !beginsPage(pages, { after: line, until: next.line }))) return false
  // Two paragraphs that are one by mistake have lost more than a paragraph that is two between its sentences.
  if (ended && !indents) return false
  const reach = widthOf(before) + (isFirst && (!indents || isIndented(text)) ? indent : 0)
  return width - reach <= roomBefore(after)
}

function beginsPage(pages: ReadonlySet<number>, { after, until }: { after: number; until: number }): boolean {
  for (let line = after + 1; line <= until; line++) if (pages.has(line)) return true
  return false
}

/** The lines between the two, which are blank, count as lines without text. */
function append(open: ParagraphRegion, next: ParagraphRegion): ParagraphRegion {
  const before = open.text.trim()
  const starts = open.starts ?? [0]
  const text = joined(before, next.text.trim(), false)
  const skipped = next.line - open.line - starts.length
  const start = text.length - next.text.trim().length
  return { ...open, text, starts: [...starts, ...Array.from({ length: skipped + 1 }, () => start)] }
}

/** A line with a gap in it is a row of something. */
const isParted = (text: string) => /\S(?:[ \t]{3,}|\u3000{2,})\S/u.test(text)

const isIndented = (text: string) => /^(?:[ \t]{2,}|[ \t]*\u3000)/u.test(text)

/** A blank between Chinese and digits is a quarter of a letter wide, whatever stands for it. */
function widthOf(text: string): number {
  const trimmed = text.trim()
  const letters = trimmed.replace(/\s+/gu, '')
  return emsOf(letters) + (trimmed.length - letters.length) / 4
}
