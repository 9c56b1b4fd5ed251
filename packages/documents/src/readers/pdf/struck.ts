/** What a page shows as deleted or as the mark of a note: a line through characters, digits that are small and set off. */

import { setOff } from '../raised.ts'
import { firstNotBelow } from '../search.ts'
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
  if (!mayStrike(lines, characters)) return none
  const strokes = strokesOf(lines)
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

/** Whether any line is as high as the middle of a character: on most pages all of them rule, and nothing is made of them. */
function mayStrike(lines: readonly number[], characters: readonly Character[]): boolean {
  const all = new Set<number>()
  for (let i = 0; i + 2 < lines.length; i += 3) if (!Number.isNaN(lines[i])) all.add(lines[i] as number)
  if (all.size === 0) return false
  const heights = [...all].sort((a, b) => a - b)
  let [lastTop, lastBottom] = [Number.NaN, Number.NaN]
  for (const { top, bottom } of characters) {
    if (top === lastTop && bottom === lastBottom) continue
    lastTop = top
    lastBottom = bottom
    const next = heights[firstNotBelow(heights, top + band.from * (bottom - top))]
    if (next !== undefined && next <= top + band.to * (bottom - top)) return true
  }
  return false
}

/** The lines by the whole points they stand at. */
function strokesOf(lines: readonly number[]): ReadonlyMap<number, readonly Stroke[]> {
  const strokes = new Map<number, Stroke[]>()
  for (let i = 0; i + 2 < lines.length; i += 3) {
    const y = lines[i] as number
    const [from, to] = [lines[i + 1] as number, lines[i + 2] as number]
    const stroke = { y, from: Math.min(from, to), to: Math.max(from, to), struck: [] }
    const near = strokes.get(Math.floor(y))
    if (!near) strokes.set(Math.floor(y), [stroke])
    else if (near.length < mostLines) near.push(stroke)
  }
  return strokes
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
  let shown: Character[] | undefined
  // What the marks behind it may belong to.
  let number: Character | undefined
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as Character
    if (!isDigit(character)) number = undefined
    else if (number && isMark(character, { number, before: characters[i - 1] as Character })) {
      shown ??= [...characters]
      shown[i] = asMark(character, number)
    } else number = character
  }
  return shown ?? characters
}

function isMark(character: Character, { number, before }: { number: Character; before: Character }): boolean {
  return (
    character.size <= small * number.size &&
    Math.abs(character.left - before.right) < touching * number.size &&
    character.top < number.bottom &&
    character.bottom > number.top - number.size / 2
  )
}

function asMark({ text, left, right, top, bottom, size, turn, object }: Character, number: Character): Character {
  const isAbove = top + bottom < number.top + number.bottom
  return { text: setOff(text, isAbove ? 'above' : 'below'), left, right, top, bottom, size, turn, object }
}

function isDigit({ text, turn }: Character): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x30 && code <= 0x39 && text.length === 1 && turn === 0
}
