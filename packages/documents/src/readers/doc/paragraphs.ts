/** Cuts the text into paragraphs: what shows of each, in how many tables it stands, and what its mark ends. */

import type { Budget } from './budget.ts'
import type { Numbering } from './numbering.ts'
import type { ParagraphFormats, ParagraphProperties } from './paragraph-properties.ts'
import type { MainText } from './pieces.ts'
import type { RowDefinition } from './row-definition.ts'
import type { Shown } from './shown.ts'

export interface TextParagraph {
  readonly text: string
  /** A picture or a drawn object stands in it. */
  readonly picture: boolean
  /** Number in the document, those in tables counted; the mark at the end of a row is none and has that before it. */
  readonly number: number
  readonly depth: number
  readonly ends: 'paragraph' | 'cell' | 'row'
  /** At the end of a row: its cells, and whether all of the row is deleted or hidden. */
  readonly row?: RowDefinition | undefined
  readonly gone?: boolean
}

const cellMark = 0x07
const pageBreak = 0x0c
const columnBreak = 0x0e
const paragraphMark = 0x0d
const inlinePicture = 0x01
const drawnObject = 0x08

/** What stands for a control character; those not named are dropped. */
const written: Readonly<Record<number, string>> = {
  9: '\t',
  10: '\n',
  11: '\n',
  12: '\n',
  14: '\n',
  30: '-',
}

interface Sources {
  readonly main: MainText
  readonly formats: ParagraphFormats
  readonly shown: Shown
  readonly numbering: () => Numbering
  readonly budget: Budget
}

/** A paragraph whose mark does not show goes on in the next one. */
interface Carried {
  readonly text: string
  readonly picture: boolean
  readonly depth: number
}

export function readParagraphs({ main, formats, shown, numbering, budget }: Sources): readonly TextParagraph[] {
  const { text, pieces } = main
  const found: TextParagraph[] = []
  let carried: Carried | undefined
  let start = 0
  let piece = 0
  let numbered = false
  let number = 0
  const push = (paragraph: Omit<TextParagraph, 'number'>) => {
    budget.nodes(1)
    if (paragraph.ends !== 'row') number += 1
    found.push({ ...paragraph, number })
  }
  const flush = () => {
    if (carried) push({ ...carried, ends: 'paragraph' })
    carried = undefined
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const breaks = code === pageBreak || code === columnBreak
    if (code !== paragraphMark && code !== cellMark && !breaks) continue
    while (at >= (pieces[piece]?.to ?? text.length)) piece++
    const { at: first = 0, from = 0, width = 1, modifiers } = pieces[piece] ?? {}
    const format = formats.at(first + (at - from) * width, modifiers)
    const depth = code === cellMark ? 1 : format.depth
    if (breaks && depth > 0) continue
    const ends = endOf(code, format)
    const plain = plainText(text, { start, end: at, shown, hides: format.hidden })
    start = at + 1
    if (carried && carried.depth !== depth) flush()
    const joined: Carried = {
      text: (carried?.text ?? '') + plain.text,
      picture: plain.picture || carried?.picture === true,
      depth,
    }
    const gone = !shown.at(at, format.hidden)
    if (gone && ends === 'paragraph') {
      if (joined.text !== '' || joined.picture) carried = joined
      continue
    }
    carried = undefined
    // What stands behind a page break is the same paragraph: it has no number of its own.
    const counts: boolean = format.list !== 0 && ends !== 'row' && !numbered && !(breaks && joined.text === '')
    const mark = counts ? numbering().next(format) : ''
    numbered = breaks && (counts || numbered)
    push({ ...joined, text: withNumber(mark, joined.text), ends, ...(ends === 'row' && { row: format.row, gone }) })
  }
  const rest = plainText(text, { start, end: text.length, shown, hides: false })
  carried = { ...rest, text: (carried?.text ?? '') + rest.text, depth: carried?.depth ?? 0 }
  if (carried.text !== '' || carried.picture) flush()
  return found
}

function endOf(code: number, format: ParagraphProperties): TextParagraph['ends'] {
  if (code === cellMark) return format.endsRow ? 'row' : 'cell'
  if (format.depth < 2) return 'paragraph'
  if (format.endsInnerRow) return 'row'
  return format.endsInnerCell ? 'cell' : 'paragraph'
}

/** Word prints a number before an empty paragraph too, but it says nothing and would fill an empty cell. */
function withNumber(mark: string, text: string): string {
  if (mark === '' || text.trim() === '') return text
  return /[\p{L}\p{N}]$/u.test(mark) ? `${mark} ${text}` : mark + text
}

function plainText(
  text: string,
  { start, end, shown, hides }: { start: number; end: number; shown: Shown; hides: boolean },
): { text: string; picture: boolean } {
  const all = shown.whole && !hides
  let plain = ''
  let picture = false
  let from = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (all && code >= 0x20) continue
    const shows = all || shown.at(at, hides)
    const instead = !shows ? '' : (shown.symbol(at) ?? (code < 0x20 ? (written[code] ?? '') : undefined))
    if (shows && (code === inlinePicture || code === drawnObject)) picture = true
    if (instead === undefined) continue
    plain += text.slice(from, at) + instead
    from = at + 1
  }
  return { text: plain + text.slice(from, end), picture }
}
