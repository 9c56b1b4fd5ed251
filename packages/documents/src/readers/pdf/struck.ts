/** What a page shows as deleted or as the mark of a note: a line through characters, digits that are small and set off. */

import { setOff } from '../raised.ts'
import type { Character, Page } from './page.ts'

type Drawn = Pick<Page, 'characters' | 'segments'>

/** The band of a character's height where a line strikes it out; below it lines underline, above it they rule. */
const band = { from: 0.3, to: 0.72 }
/** How far such a line reaches beyond its characters, in ems: a ruling reaches further. */
const overhang = 0.35
/** How many lines at one height are looked at. */
const mostLines = 200
/** The mark of a note is so much smaller than the number before it, and touches it. */
const small = 0.8
const touching = 0.15

interface Stroke {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly struck: Character[]
}

/** The characters of a page without those that are struck out, the digits of note marks set off from their numbers. */
export function asShown({ characters, segments }: Drawn): readonly Character[] {
  const gone = struckOut(characters, segments.horizontal)
  const kept = gone.size === 0 ? characters : characters.filter((character) => !gone.has(character))
  return setOffMarks(kept)
}

function struckOut(characters: readonly Character[], lines: readonly number[]): ReadonlySet<Character> {
  const strokes = new Map<number, Stroke[]>()
  for (let i = 0; i + 2 < lines.length; i += 3) {
    const [y = 0, from = 0, to = 0] = lines.slice(i, i + 3)
    const near = strokes.get(Math.floor(y)) ?? []
    if (near.length < mostLines) near.push({ y, from: Math.min(from, to), to: Math.max(from, to), struck: [] })
    strokes.set(Math.floor(y), near)
  }
  if (strokes.size === 0) return none
  // Characters of a line stand at one height, and are asked about at once.
  let [top, bottom] = [Number.NaN, Number.NaN]
  let near: readonly Stroke[] = []
  for (const character of characters) {
    if (character.turn !== 0) continue
    if (character.top !== top || character.bottom !== bottom) {
      ;({ top, bottom } = character)
      near = strokesIn(strokes, { from: top + band.from * (bottom - top), to: top + band.to * (bottom - top) })
    }
    if (near.length === 0 || character.text.trim() === '') continue
    const middle = (character.left + character.right) / 2
    for (const { from, to, struck } of near) if (from <= middle && to >= middle) struck.push(character)
  }
  return new Set([...strokes.values()].flat().flatMap((stroke) => (strikes(stroke) ? stroke.struck : [])))
}

function strokesIn(
  strokes: ReadonlyMap<number, readonly Stroke[]>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Stroke[] {
  const found: Stroke[] = []
  for (let row = Math.floor(from); row <= to; row++) {
    for (const stroke of strokes.get(row) ?? []) if (stroke.y >= from && stroke.y <= to) found.push(stroke)
  }
  return found
}

const none: ReadonlySet<Character> = new Set()

/** Whether a line ends where its characters do. */
function strikes({ from, to, struck }: Stroke): boolean {
  const [left, right] = [Math.min(...struck.map((one) => one.left)), Math.max(...struck.map((one) => one.right))]
  const room = overhang * Math.max(...struck.map(({ size }) => size))
  return struck.length > 0 && from >= left - room && to <= right + room
}

function setOffMarks(characters: readonly Character[]): readonly Character[] {
  let number: Character | undefined
  let last: Character | undefined
  return characters.map((character) => {
    const before = last
    last = character
    const isMark =
      number !== undefined &&
      before !== undefined &&
      isDigit(character) &&
      character.size <= small * number.size &&
      Math.abs(character.left - before.right) < touching * number.size &&
      character.top < number.bottom &&
      character.bottom > number.top - number.size / 2
    if (!isMark || number === undefined) {
      number = isDigit(character) ? character : undefined
      return character
    }
    const isAbove = character.top + character.bottom < number.top + number.bottom
    const text = setOff(character.text, isAbove ? 'above' : 'below')
    const { left, right, top, bottom, size, turn, object } = character
    return { text, left, right, top, bottom, size, turn, object }
  })
}

const isDigit = ({ text, turn }: Character) => turn === 0 && text.length === 1 && text >= '0' && text <= '9'
