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
  readonly wrapped?: true | undefined
}

const noText: CellText = { text: '', full: false, wrapped: undefined }

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
  const tables = grids.map((grid) => ({ grid, homes: homesIn(grid) }))
  const loose: Home = { grid: undefined, box: nowhere, characters: [] }
  let last = loose
  // What goes to the last cell and is not yet there.
  let from = 0
  for (let start = 0; start < characters.length; ) {
    const end = wordEnd(characters, start)
    const home = homeOf(characters[start] as Character, { tables, last }) ?? loose
    const behind = end === start + 1 ? home : homeOf(characters[end - 1] as Character, { tables, last: home })
    const whole = home === (behind ?? loose)
    if (home !== last || !whole) {
      put(last, characters, { from, to: start })
      from = start
      last = home
    }
    if (!whole) {
      for (const part of partsOf(characters.slice(start, end), tables)) {
        put(part.home ?? loose, characters, { from: start + part.from, to: start + part.to })
      }
      from = end
    }
    start = end
  }
  put(last, characters, { from, to: characters.length })
  const texts = tables.map(({ grid, homes }) => [grid, homes.map((home) => home.characters)] as const)
  return { cells: new Map(texts), loose: loose.characters }
}

function put(home: Home, characters: readonly Character[], { from, to }: { from: number; to: number }): void {
  if (home.characters.length === 0) home.characters = characters.slice(from, to)
  else for (let i = from; i < to; i++) home.characters.push(characters[i] as Character)
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

/** The cell something stands in, and what stands there. */
interface Home {
  /** None for what stands outside all tables. */
  readonly grid: Grid | undefined
  readonly box: Box
  characters: Character[]
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 }

interface Homes {
  readonly grid: Grid
  /** One for each cell. */
  readonly homes: readonly Home[]
}

function homesIn(grid: Grid): Home[] {
  return grid.cells.map(({ box }) => ({ grid, box, characters: [] }))
}

/** `undefined` outside all tables. Most text stands where the `last` does, which is asked first. */
function homeOf(
  { left, right, top, bottom }: Box,
  { tables, last }: { tables: readonly Homes[]; last: Home | undefined },
): Home | undefined {
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  for (const { grid, homes } of tables) {
    if (last?.grid === grid) {
      const { box } = last
      if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return last
    }
    const { box } = grid
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue
    const cell = cellAt(grid, { x, y })
    if (cell !== undefined) return homes[cell]
  }
  return undefined
}

interface Part {
  readonly from: number
  readonly to: number
  readonly home: Home | undefined
}

/** A word stays whole, in the cell its middle lies in, unless a new operator begins right at a ruling it crosses. */
function partsOf(word: readonly Character[], tables: readonly Homes[]): Part[] {
  const home = (box: Box) => homeOf(box, { tables, last: undefined })
  const cuts = word.flatMap((character, i) => {
    const before = word[i - 1]
    return before && beginsAtRuling(character, { before, from: home(before), to: home(character) }) ? [i] : []
  })
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? word.length
    return { from, to, home: home(around(word.slice(from, to))) }
  })
}

function beginsAtRuling(
  character: Character,
  { before, from, to }: { before: Character; from: Home | undefined; to: Home | undefined },
): boolean {
  if (before.object === character.object) return false
  if (!from || !to || from.grid !== to.grid || from === to) return false
  return Math.abs(character.left - to.box.left) <= atRuling * character.size
}

const number = /^[\d.,\n]+$/u

/** The text of a cell: lines that are full run on, others end a paragraph. A number in several lines keeps its breaks. */
export function cellText(characters: readonly Character[], cell: Box): CellText {
  if (characters.length === 0) return noText
  const all = readingLines(characters, cell)
  const [group] = all
  const [line] = group?.lines ?? []
  if (!group || !line || all.length > 1 || group.lines.length > 1) return textOf(all)
  return { text: line.text, full: isFull({ line, length: group.length }, ''), wrapped: undefined }
}

function textOf(all: readonly ReadingLines[]): CellText {
  let text = ''
  let last: ReadingLine | undefined
  let paragraphs = 1
  const own: Line[] = []
  for (const { lines, length } of all) {
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
  if (own.length === 1 || !number.test(text)) return { text, full, wrapped: undefined }
  return { text: own.map((line) => line.text).join('\n'), full, wrapped: paragraphs === 1 ? true : undefined }
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
  const [word = ''] = next === '' ? [] : (/^[\dA-Za-z.,%]*/u.exec(next) ?? [])
  // A number is broken only where no further digit fits; Chinese may leave two characters' room, for punctuation.
  const ems = word === '' ? 2 : 0.55 * (/\d$/u.test(text) ? 1 : word.length)
  return box.right - box.left + ems * size > length - margins
}

/** Lines in reading order: across the cell, or down it where the text runs down. */
function readingLines(characters: readonly Character[], cell: Box): ReadingLines[] {
  const [width, height] = [cell.right - cell.left, cell.bottom - cell.top]
  if (allRunAlong(characters)) {
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

function allRunAlong(characters: readonly Character[]): boolean {
  for (const { turn } of characters) if (turn !== 0) return false
  return true
}

function turned(character: Character, cell: Box): Character {
  const size = { width: cell.right, height: cell.bottom }
  return { ...character, ...turnBox(character, { turn: character.turn, size }), turn: 0 }
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
    const x = middleX(character) - middleX(before)
    const y = middleY(character) - middleY(before)
    if (Math.abs(x) < 0.3 * character.size && y > 0.5 * character.size) down += 1
    else if (Math.abs(y) < 0.3 * character.size && x > 0) along += 1
  }
  return down >= fewestDown && down > 2 * along
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
