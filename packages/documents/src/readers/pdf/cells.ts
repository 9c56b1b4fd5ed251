/** Characters go to the cells they stand in, and become the text of each. */

import { cellAt, type Grid } from './grid.ts'
import { joined, type Line, linesOf } from './lines.ts'
import { around, type Box, type Character, middleX, middleY } from './page.ts'
import { turnBox } from './turn.ts'
import type { Work } from './work.ts'

/** What stands in a cell. */
export interface CellText {
  readonly text: string
  /** Whether its last line reaches as far as lines can: what goes on on the next page may belong to it. */
  readonly full: boolean
  /** It is a number that did not fit in one line; its lines are parted as they stand. */
  readonly wrapped?: true
}

export const noText: CellText = { text: '', full: false }

/** Text in the cells of each grid, and the characters that stand in none. */
export interface Sorted {
  readonly cells: ReadonlyMap<Grid, readonly (readonly Character[])[]>
  readonly loose: readonly Character[]
}

/** Letters and digits that touch are one word: a number too wide for its cell must not be cut by the line it crosses. */
function isWordLetter({ text }: Character): boolean {
  const code = text.charCodeAt(0)
  // A digit, a letter, or one of the other signs of numbers.
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || '.,%+-‐−'.includes(text)
}
/** How near two characters of a word are, in ems. */
const touching = 0.12
/** How near to a ruling a new operator begins what stands in the next cell, in ems. */
const atRuling = 0.06
/** Both margins of a cell together, in points: Word's are 5.4 each. */
const margins = 12

export function sortIntoCells(
  characters: readonly Character[],
  { grids, work }: { grids: readonly Grid[]; work: Work },
): Sorted {
  work.steps(characters.length * grids.length)
  const cells = new Map(grids.map((grid) => [grid, grid.cells.map((): Character[] => [])]))
  const loose: Character[] = []
  const put = (from: number, to: number, home: Home | undefined) => {
    const target = (home && cells.get(home.grid)?.[home.cell]) ?? loose
    for (let i = from; i < to; i++) target.push(characters[i] as Character)
  }
  for (let start = 0; start < characters.length; ) {
    const end = wordEnd(characters, start)
    const home = homeOf(characters[start] as Character, grids)
    if (end === start + 1 || isSame(home, homeOf(characters[end - 1] as Character, grids))) put(start, end, home)
    else
      for (const part of partsOf(characters.slice(start, end), grids))
        put(start + part.from, start + part.to, part.home)
    start = end
  }
  return { cells, loose }
}

function wordEnd(characters: readonly Character[], start: number): number {
  let end = start + 1
  let last = characters[start]
  while (last && end < characters.length && isWordLetter(last)) {
    const next = characters[end]
    if (!next || !isWordLetter(next)) break
    if (Math.abs(next.bottom - last.bottom) > 0.1 * last.size) break
    if (Math.abs(next.left - last.right) > touching * last.size) break
    last = next
    end++
  }
  return end
}

/** The cell something stands in; `undefined` outside all tables. */
interface Home {
  readonly grid: Grid
  readonly cell: number
}

const isSame = (a: Home | undefined, b: Home | undefined) => a?.grid === b?.grid && a?.cell === b?.cell

function homeOf(box: Box, grids: readonly Grid[]): Home | undefined {
  const point = { x: middleX(box), y: middleY(box) }
  for (const grid of grids) {
    const cell = cellAt(grid, point)
    if (cell !== undefined) return { grid, cell }
  }
  return undefined
}

interface Part {
  readonly from: number
  readonly to: number
  readonly home: Home | undefined
}

/** A word stays whole, in the cell its middle lies in, unless a new operator begins right at a ruling it crosses. */
function partsOf(word: readonly Character[], grids: readonly Grid[]): Part[] {
  const cuts = word.flatMap((character, i) =>
    i > 0 && beginsAtRuling(word[i - 1] as Character, { character, grids }) ? [i] : [],
  )
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? word.length
    return { from, to, home: homeOf(around(word.slice(from, to)), grids) }
  })
}

function beginsAtRuling(
  before: Character,
  { character, grids }: { character: Character; grids: readonly Grid[] },
): boolean {
  if (before.object === character.object) return false
  const [from, to] = [homeOf(before, grids), homeOf(character, grids)]
  if (!from || !to || from.grid !== to.grid || from.cell === to.cell) return false
  const edge = to.grid.cells[to.cell]?.box.left ?? Number.NaN
  return Math.abs(character.left - edge) <= atRuling * character.size
}

const number = /^[\d.,\n]+$/u

/** The text of a cell: lines that are full run on, others end a paragraph. A number in several lines keeps its breaks. */
export function cellText(characters: readonly Character[], cell: Box): CellText {
  if (characters.length === 0) return noText
  let text = ''
  let last: ReadingLine | undefined
  let paragraphs = 1
  const own: Line[] = []
  for (const { lines, length } of readingLines(characters, cell)) {
    for (const line of lines) {
      if (!last) text = line.text
      else if (isFull(last, line.text)) text = joined(text, line.text, last.line.endsBlank)
      else {
        text = `${text}\n${line.text}`
        paragraphs += 1
      }
      last = { line, length }
      own.push(line)
    }
  }
  const full = last !== undefined && isFull(last, '')
  if (own.length === 1 || !number.test(text)) return { text, full }
  return { text: own.map((line) => line.text).join('\n'), full, ...(paragraphs === 1 && { wrapped: true }) }
}

/** A line, and how long lines of its direction can be in the cell. */
interface ReadingLine {
  readonly line: Line
  readonly length: number
}

/** Lines of one direction, and how long they can be in the cell. */
interface ReadingLines {
  readonly lines: readonly Line[]
  readonly length: number
}

/** Whether what stands in the next line did not fit behind this one. */
function isFull({ line: { text, box, size }, length }: ReadingLine, next: string): boolean {
  const [word = ''] = /^[\dA-Za-z.,%]*/u.exec(next) ?? []
  // A number is broken only where no further digit fits; Chinese may leave two characters' room, for punctuation.
  const ems = word === '' ? 2 : 0.55 * (/\d$/u.test(text) ? 1 : word.length)
  return box.right - box.left + ems * size > length - margins
}

/** Lines in reading order: across the cell, or down it where the text runs down. */
function readingLines(characters: readonly Character[], cell: Box): ReadingLines[] {
  const [width, height] = [cell.right - cell.left, cell.bottom - cell.top]
  if (characters.every(({ turn }) => turn === 0)) {
    if (runsDown(characters)) return [{ lines: columnsOf(characters), length: height }]
    return [{ lines: linesOf(characters), length: width }]
  }
  const turns = [...new Set(characters.map(({ turn }) => turn))]
  return turns.map((turn) => {
    const own = characters.filter((character) => character.turn === turn)
    const lines = linesOf(own.map((character) => turned(character, cell)))
    return { lines, length: turn % 2 === 0 ? width : height }
  })
}

function turned(character: Character, cell: Box): Character {
  const size = { width: cell.right, height: cell.bottom }
  return { ...character, ...turnBox(character, { turn: character.turn, size }), turn: 0 }
}

/** Whether the characters are drawn one under the other: vertical writing. */
function runsDown(characters: readonly Character[]): boolean {
  let down = 0
  let along = 0
  for (let i = 1; i < characters.length; i++) {
    const [before, character] = [characters[i - 1] as Character, characters[i] as Character]
    const x = middleX(character) - middleX(before)
    const y = middleY(character) - middleY(before)
    if (Math.abs(x) < 0.3 * character.size && y > 0.5 * character.size) down += 1
    else if (Math.abs(y) < 0.3 * character.size && x > 0) along += 1
  }
  return down > 2 && down > 2 * along
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
