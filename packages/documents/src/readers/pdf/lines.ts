/** Characters become text lines. */

import { around, type Box, type Character, isBlank } from './page.ts'

/** What stands together in a line, wide gaps on both sides. */
export interface Chunk {
  readonly text: string
  readonly box: Box
  /** From left to right, without blanks. */
  readonly characters: readonly Character[]
}

export interface Line {
  readonly text: string
  readonly box: Box
  /** The em of most of its text. */
  readonly size: number
  readonly chunks: readonly Chunk[]
  /** Whether a written blank ends it: words that a line end parts are parted. */
  readonly endsBlank: boolean
}

/** Chinese characters and punctuation: nothing is put between them. */
const chinese = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u
/** How far the baselines of one line may be apart, in ems; a footnote mark is within. */
const sameBaseline = 0.45
/**
 * The gap that parts Latin words, a Latin word from Chinese, and Chinese from Chinese, in ems. Word sets a quarter of
 * an em between Chinese and digits where no blank is written, and justified text has gaps everywhere.
 */
export const wordGap = 0.25
/** Beyond what the line is stretched by. */
const mixedGap = 0.33
const wideGap = 0.75
/** The gap that parts what stands in different columns. */
const columnGap = 0.95

/** The lines of a page or a cell whose text runs to the right, from top to bottom. */
export function linesOf(characters: readonly Character[]): Line[] {
  const ordered = isInOrder(characters) ? characters : [...characters].sort(inOrder)
  const first = lineEnd(ordered, 0)
  // What a cell holds is one line nearly always.
  if (first === ordered.length) return lineOf(inReadingOrder(ordered))
  const lines: Line[] = []
  for (let from = 0, end = first; from < ordered.length; from = end, end = lineEnd(ordered, from)) {
    lines.push(...lineOf(inReadingOrder(ordered.slice(from, end))))
  }
  return lines
}

/** Where the line ends that begins at a character. */
function lineEnd(ordered: readonly Character[], from: number): number {
  const first = ordered[from]
  let end = from
  while (first && end < ordered.length && !standsBelow(first, ordered[end] as Character)) end++
  return end
}

const baseline = ({ bottom, size }: Character) => bottom - 0.12 * size
const inOrder = (a: Character, b: Character) => baseline(a) - baseline(b) || a.left - b.left

/** Most text is drawn from top to bottom, and needs no sorting. */
function isInOrder(characters: readonly Character[]): boolean {
  for (let i = 1; i < characters.length; i++) {
    if (baseline(characters[i] as Character) < baseline(characters[i - 1] as Character)) return false
  }
  return true
}

/** From left to right, as most text is drawn. */
function inReadingOrder(line: readonly Character[]): readonly Character[] {
  for (let i = 1; i < line.length; i++) {
    if ((line[i] as Character).left < (line[i - 1] as Character).left) return [...line].sort((a, b) => a.left - b.left)
  }
  return line
}

/** Whether a character is of a line below that of another. */
export function standsBelow(first: Character, other: Character): boolean {
  return baseline(other) - baseline(first) > sameBaseline * Math.min(first.size, other.size)
}

/** None for blanks alone. */
function lineOf(characters: readonly Character[]): Line[] {
  const chunks: Chunk[] = []
  let text = ''
  // Where the chunk begins, and what it is made of where that is not all that stands there.
  let from = 0
  let own: Character[] | undefined
  let last: Character | undefined
  let blanks = 0
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as Character
    if (isBlank(character.text)) {
      blanks += 1
      own ??= characters.slice(from, i)
      continue
    }
    if (last) {
      if (isOverprint(last, character)) {
        own ??= characters.slice(from, i)
        continue
      }
      const distance = gapBetween(last, character)
      if (isColumnGap(distance, blanks)) {
        chunks.push(chunkOf(text, own ?? characters.slice(from, i)))
        text = ''
        own = undefined
        from = i
      } else if (blanks > 0 || (distance > wordGap && isGap(distance, { last, character, line: characters })))
        text += ' '
    }
    text += character.text
    own?.push(character)
    last = character
    blanks = 0
  }
  if (!last) return []
  const whole = chunkOf(text, own ?? (from === 0 ? characters : characters.slice(from)))
  chunks.push(whole)
  return [
    {
      text: chunks.length === 1 ? text : chunks.map((chunk) => chunk.text).join(' '),
      box: chunks.length === 1 ? whole.box : around(chunks.map(({ box }) => box)),
      size: commonSize(characters),
      chunks,
      endsBlank: blanks > 0,
    },
  ]
}

function chunkOf(text: string, characters: readonly Character[]): Chunk {
  return { text, box: around(characters), characters }
}

/** The same character almost at the same place: bold that is made by printing twice. */
export function isOverprint(last: Character, { text, left, size }: Character): boolean {
  return text === last.text && Math.abs(left - last.left) < Math.min(0.2 * size, (last.right - last.left) / 2)
}

/** Blanks that are written part columns only where there are several. */
function isColumnGap(distance: number, blanks: number): boolean {
  return blanks !== 1 && distance > columnGap
}

export const gapBetween = (last: Character, character: Character) =>
  (character.left - last.right) / Math.max(last.size, character.size)

function isGap(
  distance: number,
  { last, character, line }: { last: Character; character: Character; line: readonly Character[] },
): boolean {
  const count = Number(chinese.test(last.text)) + Number(chinese.test(character.text))
  if (count === 0) return true
  if (count === 2 || distance > wideGap) return distance > wideGap
  return distance > mixedGap && distance - stretchOf(line) > mixedGap
}

/** How far the characters of a justified line are drawn apart, in ems. */
function stretchOf(line: readonly Character[]): number {
  const gaps = line.flatMap((character, i) => {
    const last = line[i - 1]
    return last && chinese.test(last.text) && chinese.test(character.text) ? [gapBetween(last, character)] : []
  })
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0
}

/** The size in the middle of all sizes. */
function commonSize(characters: readonly Character[]): number {
  const [first] = characters
  let same = true
  for (const { size } of characters) if (size !== first?.size) same = false
  if (first && same) return first.size
  const sizes = characters.flatMap(({ text, size }) => (isBlank(text) ? [] : [size])).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 0
}
