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
}

export const noText: CellText = { text: '', full: false }

/** Text in the cells of each grid, and the characters that stand in none. */
export interface Sorted {
  readonly cells: ReadonlyMap<Grid, readonly (readonly Character[])[]>
  readonly loose: readonly Character[]
}

/** Letters and digits that touch are one word: a number too wide for its cell must not be cut by the line it crosses. */
const wordLetter = /^[\dA-Za-z.,%+\-‐−]$/u
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
  for (let i = 0; i < characters.length; ) {
    const end = wordEnd(characters, i)
    for (const part of partsOf(characters.slice(i, end), grids)) {
      const [grid, cell] = part.home
      if (grid && cell !== undefined) cells.get(grid)?.[cell]?.push(...part.characters)
      else loose.push(...part.characters)
    }
    i = end
  }
  return { cells, loose }
}

function wordEnd(characters: readonly Character[], start: number): number {
  let end = start + 1
  for (; end < characters.length; end++) {
    const [last, next] = [characters[end - 1], characters[end]]
    if (!last || !next || !wordLetter.test(last.text) || !wordLetter.test(next.text)) break
    if (Math.abs(next.box.bottom - last.box.bottom) > 0.1 * last.size) break
    if (Math.abs(next.box.left - last.box.right) > touching * last.size) break
  }
  return end
}

type Home = readonly [Grid | undefined, number | undefined]

interface Part {
  readonly characters: readonly Character[]
  readonly home: Home
}

/** A word stays whole, in the cell its middle lies in, unless a new operator begins right at the ruling it crosses. */
function partsOf(word: readonly Character[], grids: readonly Grid[]): Part[] {
  const [first] = word
  if (!first) return []
  if (word.length === 1) return [{ characters: word, home: homeOf(first.box, grids) }]
  const box = around(word.map((character) => character.box))
  const cut = word.findIndex((character, i) => {
    const before = word[i - 1]
    if (!before || before.object === character.object) return false
    const [from, to] = [homeOf(before.box, grids), homeOf(character.box, grids)]
    if (from[0] !== to[0] || from[1] === to[1] || to[1] === undefined) return false
    const edge = to[0]?.cells[to[1]]?.box.left ?? Number.NaN
    return Math.abs(character.box.left - edge) <= atRuling * character.size
  })
  if (cut <= 0) return [{ characters: word, home: homeOf(box, grids) }]
  return [...partsOf(word.slice(0, cut), grids), ...partsOf(word.slice(cut), grids)]
}

function homeOf(box: Box, grids: readonly Grid[]): Home {
  const point = { x: middleX(box), y: middleY(box) }
  for (const grid of grids) {
    const cell = cellAt(grid, point)
    if (cell !== undefined) return [grid, cell]
  }
  return [undefined, undefined]
}

/** The text of a cell: lines that are full run on, others end a paragraph. */
export function cellText(characters: readonly Character[], cell: Box): CellText {
  if (characters.length === 0) return noText
  let text = ''
  let last: ReadingLine | undefined
  for (const line of readingLines(characters, cell)) {
    if (!last) text = line.text
    else if (isFull(last, line.text)) text = joined(text, line.text, last.endsBlank)
    else text = `${text}\n${line.text}`
    last = line
  }
  return { text, full: last !== undefined && isFull(last, '') }
}

/** A line, and how long lines of its direction can be in the cell. */
interface ReadingLine extends Line {
  readonly length: number
}

/** Whether what stands in the next line did not fit behind this one. */
function isFull({ text, box, size, length }: ReadingLine, next: string): boolean {
  const [word = ''] = /^[\dA-Za-z.,%]*/u.exec(next) ?? []
  // A number is broken only where no further digit fits; Chinese may leave two characters' room, for punctuation.
  const ems = word === '' ? 2 : 0.55 * (/\d$/u.test(text) ? 1 : word.length)
  return box.right - box.left + ems * size > length - margins
}

/** Lines in reading order: across the cell, or down it where the text runs down. */
function readingLines(characters: readonly Character[], cell: Box): ReadingLine[] {
  const [width, height] = [cell.right - cell.left, cell.bottom - cell.top]
  const turns = [...new Set(characters.map(({ turn }) => turn))]
  return turns.flatMap((turn) => {
    const own = characters.filter((character) => character.turn === turn)
    if (turn === 0 && runsDown(own)) return columnsOf(own).map((line) => ({ ...line, length: height }))
    const length = turn % 2 === 0 ? width : height
    return linesOf(own.map((character) => turned(character, cell))).map((line) => ({ ...line, length }))
  })
}

function turned(character: Character, cell: Box): Character {
  if (character.turn === 0) return character
  const size = { width: cell.right, height: cell.bottom }
  return { ...character, box: turnBox(character.box, { turn: character.turn, size }), turn: 0 }
}

/** Whether the characters are drawn one under the other, in several columns: vertical writing. */
function runsDown(characters: readonly Character[]): boolean {
  let down = 0
  let along = 0
  characters.forEach(({ box, size }, i) => {
    const before = characters[i - 1]
    if (!before) return
    const x = middleX(box) - middleX(before.box)
    const y = middleY(box) - middleY(before.box)
    if (Math.abs(x) < 0.3 * size && y > 0.5 * size) down += 1
    else if (Math.abs(y) < 0.3 * size && x > 0) along += 1
  })
  return down > 2 && down > 2 * along
}

/** From top to bottom; digits set side by side in a column stay in their order. */
function downThenAlong(a: Character, b: Character): number {
  const down = middleY(a.box) - middleY(b.box)
  return Math.abs(down) < 0.3 * a.size ? a.box.left - b.box.left : down
}

/** Columns of vertical writing, from right to left, each as a line. */
function columnsOf(characters: readonly Character[]): Line[] {
  const columns: Character[][] = []
  for (const character of [...characters].sort((a, b) => middleX(b.box) - middleX(a.box))) {
    const last = columns.at(-1)
    const [first] = last ?? []
    if (last && first && Math.abs(middleX(first.box) - middleX(character.box)) < 0.8 * character.size)
      last.push(character)
    else columns.push([character])
  }
  return columns.map((column) => {
    const sorted = column.sort(downThenAlong)
    const text = sorted.map((character) => character.text.trim()).join('')
    const box = around(sorted.map((character) => character.box))
    const length = { ...box, right: box.left + (box.bottom - box.top) }
    return { text, box: length, size: sorted[0]?.size ?? 0, chunks: [{ text, box: length }], endsBlank: false }
  })
}
