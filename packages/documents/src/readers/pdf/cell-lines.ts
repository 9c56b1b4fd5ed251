/** The lines of a cell in reading order: across it, or down it where the text runs down. */

import { gapBetween, isOverprint, type Line, linesOf, standsBelow, wordGap } from './lines.ts'
import { around, type Box, type Character, isBlank, middleX, middleY } from './page.ts'
import { turnCharacter } from './turn.ts'

/** A line, as far as it matters within its cell. */
export interface CellLine {
  readonly text: string
  readonly width: number
  /** How long lines of its direction can be in the cell. */
  readonly length: number
  /** The em of most of its text. */
  readonly size: number
  /** Whether a written blank ends it. */
  readonly endsBlank: boolean
}

export function cellLines(characters: readonly Character[], cell: Box): readonly CellLine[] {
  return plainLines(characters, cell) ?? readingLines(characters, cell)
}

/**
 * What `readingLines` gives where nothing needs a decision, as in nearly all cells: each line is of one size, drawn
 * from left to right without gaps and blanks. `undefined` elsewhere.
 */
function plainLines(characters: readonly Character[], cell: Box): readonly CellLine[] | undefined {
  const lines: CellLine[] = []
  const length = cell.right - cell.left
  let down = 0
  for (let from = 0; from < characters.length; ) {
    const to = plainEnd(characters, from)
    if (to === undefined) return undefined
    const [first, last, next] = [characters[from] as Character, characters[to - 1] as Character, characters[to]]
    if (next && !standsBelow(first, next)) return undefined
    if (next && leadsDown(last, next)) down += 1
    lines.push({ ...plainText(characters, { from, to }), length, size: first.size, endsBlank: false })
    from = to
  }
  return down < fewestDown ? lines : undefined
}

/** The text and the size of a cell whose characters are one plain line, and how wide that is. */
export function singleLine(characters: readonly Character[]): Pick<CellLine, 'text' | 'width' | 'size'> | undefined {
  const [first] = characters
  if (!first || plainEnd(characters, 0) !== characters.length) return undefined
  const { text, width } = plainText(characters, { from: 0, to: characters.length })
  return { text, width, size: first.size }
}

/** Where the plain line ends that begins at a character; `undefined` where it is not plain. */
function plainEnd(characters: readonly Character[], from: number): number | undefined {
  const first = characters[from] as Character
  if (!isPlain(first)) return undefined
  const { size, bottom } = first
  let last = first
  for (let to = from + 1; to < characters.length; to++) {
    const next = characters[to] as Character
    if (next.bottom !== bottom) return to
    if (!isPlain(next) || next.size !== size || next.left < last.left) return undefined
    if (gapBetween(last, next) > wordGap || isOverprint(last, next)) return undefined
    last = next
  }
  return characters.length
}

function plainText(characters: readonly Character[], { from, to }: { from: number; to: number }) {
  let text = ''
  let right = 0
  for (let i = from; i < to; i++) {
    const character = characters[i] as Character
    text += character.text
    if (character.right > right) right = character.right
  }
  return { text, width: right - (characters[from] as Character).left }
}

function isPlain({ turn, text }: Character): boolean {
  return turn === 0 && !isBlank(text)
}

function readingLines(characters: readonly Character[], cell: Box): CellLine[] {
  const [width, height] = [cell.right - cell.left, cell.bottom - cell.top]
  if (characters.every(({ turn }) => turn === 0)) {
    if (runsDown(characters)) return within(columnsOf(characters), height)
    return within(linesOf(characters), width)
  }
  const turns = [...new Set(characters.map(({ turn }) => turn))]
  return turns.flatMap((turn) => {
    const own = characters.filter((character) => character.turn === turn)
    const size = { width: cell.right, height: cell.bottom }
    const upright = own.map((character) => turnCharacter(character, { turn, size }))
    return within(linesOf(upright), turn % 2 === 0 ? width : height)
  })
}

function within(lines: readonly Line[], length: number): CellLine[] {
  return lines.map(({ text, box, size, endsBlank }) => ({ text, width: box.right - box.left, length, size, endsBlank }))
}

/** How many steps down make vertical writing at least. */
const fewestDown = 3

/** Whether the characters are drawn one under the other: vertical writing. */
function runsDown(characters: readonly Character[]): boolean {
  if (characters.length <= fewestDown) return false
  let down = 0
  let along = 0
  for (let i = 1; i < characters.length; i++) {
    const [before, character] = [characters[i - 1] as Character, characters[i] as Character]
    if (leadsDown(before, character)) down += 1
    else if (leadsAlong(before, character)) along += 1
  }
  return down >= fewestDown && down > 2 * along
}

function leadsDown(before: Character, character: Character): boolean {
  const { size } = character
  return (
    Math.abs(middleX(character) - middleX(before)) < 0.3 * size && middleY(character) - middleY(before) > 0.5 * size
  )
}

function leadsAlong(before: Character, character: Character): boolean {
  const { size } = character
  return Math.abs(middleY(character) - middleY(before)) < 0.3 * size && middleX(character) > middleX(before)
}

/** From top to bottom; digits set side by side in a column stay in their order. */
function downThenAlong(a: Character, b: Character): number {
  const down = middleY(a) - middleY(b)
  return Math.abs(down) < 0.3 * a.size ? a.left - b.left : down
}

const isDigit = (letter = '') => /^\d$/u.test(letter)

/** Columns of vertical writing, from right to left, each as a line; digits one under the other stay apart. */
function columnsOf(characters: readonly Character[]): Line[] {
  const columns: Character[][] = []
  for (const character of [...characters].sort((a, b) => middleX(b) - middleX(a))) {
    const last = columns.at(-1)
    const [first] = last ?? []
    if (last && first && Math.abs(middleX(first) - middleX(character)) < 0.8 * character.size) last.push(character)
    else columns.push([character])
  }
  return columns.map((column) => {
    const sorted = column.sort(downThenAlong)
    const size = sorted[0]?.size ?? 0
    const text = sorted.reduce((all, { text: letter, bottom }, i) => {
      const below = isDigit(letter) && isDigit(sorted[i - 1]?.text) && bottom - (sorted[i - 1]?.bottom ?? 0) > size / 2
      return `${all}${below ? '\n' : ''}${letter.trim()}`
    }, '')
    const box = around(sorted)
    const length = { ...box, right: box.left + (box.bottom - box.top) }
    return { text, box: length, size, chunks: [{ text, box: length, characters: sorted }], endsBlank: false }
  })
}
