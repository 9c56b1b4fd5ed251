/**
 * Cuts a text into what a line must not break: a Chinese character with the marks that belong to it, a word, a number.
 * No closing mark begins a line, no opening mark ends one (GB/T 15834, 5.1), and dashes and ellipses stay whole.
 */

import { telephone } from '../../telephone.ts'
import { type Style, widthOf } from './style.ts'

/** A piece no line breaks in. */
export interface Unit {
  readonly codePoints: readonly number[]
  readonly width: number
  /** What of the width is blanks at its end: they are not seen where the unit ends a line. */
  readonly blanks: number
  /** What of the rest may stand outside the line: the empty half of 。 and ，. */
  readonly give: number
  /** A piece of the same word as the unit before it: a line may break between them, but is not spread there. */
  readonly tied?: boolean
  /** It is cut only where no line holds it: half a telephone number is dialled wrong. */
  readonly whole?: boolean
}

const closing = /^[）〕］｝》〉」』】〗”’、。，．：；？！…—·％‰℃°,.;:!?)\]}%]$/u
const opening = /^[（〔［｛《〈「『【〖“‘￥＄([{$¥№]$/u
/** Marks whose ink is in the left half of their square. */
const halfEmpty = /^[）〕］｝》〉」』】〗、。，．：；]$/u
const latin = /^[!-~\u00A1-\u024F\u0370-\u04FF]$/u
const joining = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]$/u
const joiner = '\u200D'
const blank = /^[ \u2000-\u200A\u3000]$/u

export function isBlank(codePoint: number): boolean {
  return blank.test(String.fromCodePoint(codePoint))
}

export function unitsOf(text: string, style: Style): readonly Unit[] {
  const units: string[][] = []
  let last: string | undefined
  let ink = ''
  for (const letter of text) {
    const unit = units.at(-1)
    if (unit && last !== undefined && !mayBreak(last, { after: letter, ink })) unit.push(letter)
    else units.push([letter])
    last = letter
    if (!blank.test(letter)) ink = letter
  }
  return units.map((letters) => measured(letters, style))
}

/** Whether a line may end after a character and the next begin with another; `ink` is the last that is no blank. */
function mayBreak(before: string, { after, ink }: { readonly after: string; readonly ink: string }): boolean {
  if (joining.test(after) || before === joiner) return false
  if (blank.test(after)) return false
  if (closing.test(after) || opening.test(ink)) return false
  if (blank.test(before)) return true
  return !(latin.test(before) && latin.test(after))
}

function measured(letters: readonly string[], style: Style): Unit {
  const codePoints = letters.map(codeOf)
  const lastInk = letters.findLastIndex((letter) => !blank.test(letter))
  return {
    codePoints,
    width: widthOf(style, codePoints),
    blanks: widthOf(style, codePoints.slice(lastInk + 1)),
    give: halfEmpty.test(letters[lastInk] ?? '') ? style.size / 2 : 0,
    whole: telephone.test(letters.join('')),
  }
}

/** Cuts an address, or anything of the kind, behind its separators. */
export function pieces(unit: Unit, style: Style): readonly Unit[] {
  return parted(unit, { style, mayCut: (before) => separator.test(before) })
}

/** Cuts a unit between its letters, so that still no closing mark begins a line and no opening mark ends one. */
export function letters(unit: Unit, style: Style): readonly Unit[] {
  return parted(unit, {
    style,
    mayCut: (before, after) => !closing.test(after) && !opening.test(before) && isApart(before, after),
  })
}

/** Cuts a unit into its characters, marks kept with what they mark. */
export function characters(unit: Unit, style: Style): readonly Unit[] {
  return parted(unit, { style, mayCut: isApart })
}

function isApart(before: string, after: string): boolean {
  return before !== joiner && !joining.test(after)
}

const separator = /^[/?&=._-]$/u

type MayCut = (before: string, after: string) => boolean

function parted(unit: Unit, { style, mayCut }: { style: Style; mayCut: MayCut }): readonly Unit[] {
  const parts: number[][] = []
  let before: string | undefined
  for (const code of unit.codePoints) {
    const letter = String.fromCodePoint(code)
    const part = parts.at(-1)
    if (part && before !== undefined && !mayCut(before, letter)) part.push(code)
    else parts.push([code])
    before = letter
  }
  return parts.map((codePoints, i) => ({
    codePoints,
    width: widthOf(style, codePoints),
    blanks: 0,
    give: 0,
    tied: i > 0 || unit.tied === true,
  }))
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}
