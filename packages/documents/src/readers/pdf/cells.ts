/** Characters go to the cells they stand in, and become the text of each. */

import { joined } from '../line-breaks.ts'
import { type CellLine, cellLines, singleLine } from './cell-lines.ts'
import { cellAt, type Grid } from './grid.ts'
import { around, type Box, type Character } from './page.ts'
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
  readonly cells: ReadonlyMap<Grid, readonly (readonly Character[] | undefined)[]>
  readonly loose: readonly Character[]
}

/** Letters and digits that touch are one word: a number too wide for its cell must not be cut by the line it crosses. */
function isWordLetter({ text }: Character): boolean {
  const code = text.charCodeAt(0)
  // A digit, a letter, or one of the other signs of numbers; most characters are Chinese, and none.
  if (code > 0x2212) return false
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
  const homeOf = homesOf(tables)
  const loose: Home = { grid: undefined, box: nowhere, characters: undefined }
  // What goes to the last cell is put there once it ends.
  let last = loose
  let from = 0
  const putUpTo = (to: number) => {
    if (!last.characters) last.characters = characters.slice(from, to)
    else for (let i = from; i < to; i++) last.characters.push(characters[i] as Character)
    from = to
  }
  for (let start = 0; start < characters.length; ) {
    const end = wordEnd(characters, start)
    const home = homeOf(characters[start] as Character, last) ?? loose
    const behind = end === start + 1 ? home : (homeOf(characters[end - 1] as Character, home) ?? loose)
    if (home !== last || home !== behind) putUpTo(start)
    last = home
    if (home !== behind) {
      for (const part of partsOf(characters.slice(start, end), homeOf)) {
        last = part.home ?? loose
        putUpTo(start + part.to)
      }
    }
    start = end
  }
  putUpTo(characters.length)
  const texts = tables.map(({ grid, homes }) => [grid, homes.map((home) => home.characters)] as const)
  return { cells: new Map(texts), loose: loose.characters ?? [] }
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
  characters: Character[] | undefined
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 }

interface Homes {
  readonly grid: Grid
  /** One for each cell. */
  readonly homes: readonly Home[]
}

function homesIn(grid: Grid): Home[] {
  return grid.cells.map(({ box }) => ({ grid, box, characters: undefined }))
}

/** The home of what stands in a box; `undefined` outside all tables. */
type HomeOf = (box: Box, last: Home | undefined) => Home | undefined

/** Most text stands where the `last` does, which is asked first. */
function homesOf(tables: readonly Homes[]): HomeOf {
  return ({ left, right, top, bottom }, last) => {
    const x = (left + right) / 2
    const y = (top + bottom) / 2
    for (let i = 0; i < tables.length; i++) {
      const { grid, homes } = tables[i] as Homes
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
}

interface Part {
  readonly to: number
  readonly home: Home | undefined
}

/** A word stays whole, in the cell its middle lies in, unless a new operator begins right at a ruling it crosses. */
function partsOf(word: readonly Character[], homeOf: HomeOf): Part[] {
  const home = (box: Box) => homeOf(box, undefined)
  const cuts = word.flatMap((character, i) => {
    const before = word[i - 1]
    return before && beginsAtRuling(character, { before, from: home(before), to: home(character) }) ? [i] : []
  })
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? word.length
    return { to, home: home(around(word.slice(from, to))) }
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
/** Chinese may leave two characters' room at the end of a line, for punctuation. */
const roomForMore = 2

/** The text of a cell: lines that are full run on, others end a paragraph. A number in several lines keeps its breaks. */
export function cellText(characters: readonly Character[], cell: Box): CellText {
  if (characters.length === 0) return noText
  const single = singleLine(characters)
  if (single) {
    const full = reaches(single, { length: cell.right - cell.left, ems: roomForMore })
    return { text: single.text, full, wrapped: undefined }
  }
  const lines = cellLines(characters, cell)
  let text = ''
  let last: CellLine | undefined
  let paragraphs = 1
  for (const line of lines) {
    if (!last) text = line.text
    else if (isFull(last, line.text)) text = joined(text, line.text, last.endsBlank)
    else {
      text = `${text}\n${line.text}`
      paragraphs += 1
    }
    last = line
  }
  const full = last !== undefined && isFull(last, '')
  if (lines.length === 1 || !number.test(text)) return { text, full, wrapped: undefined }
  return { text: lines.map((line) => line.text).join('\n'), full, wrapped: paragraphs === 1 ? true : undefined }
}

/** Whether what stands in the next line did not fit behind this one. */
function isFull(line: CellLine, next: string): boolean {
  const [word = ''] = next === '' ? [] : (/^[\dA-Za-z.,%]*/u.exec(next) ?? [])
  // A number is broken only where no further digit fits.
  const ems = word === '' ? roomForMore : 0.55 * (/\d$/u.test(line.text) ? 1 : word.length)
  return reaches(line, { length: line.length, ems })
}

function reaches(
  { width, size }: Pick<CellLine, 'width' | 'size'>,
  { length, ems }: { length: number; ems: number },
): boolean {
  return width + ems * size > length - margins
}
