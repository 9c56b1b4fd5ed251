/**
 * Which characters of the text show: not what a tracked change deleted, not what is struck out or hidden, not the codes
 * of fields.
 */

import type { Bytes } from '../../ole/bytes.ts'
import { type OffLine, setOff } from '../raised.ts'
import type { Budget } from './budget.ts'
import type { FormattedPages } from './formatted-pages.ts'
import type { MainText, Piece } from './pieces.ts'
import { eachSprm, Sprm } from './sprm.ts'
import type { StyleSheet } from './styles.ts'

const fieldBegins = 0x13
const fieldResult = 0x14
const fieldEnds = 0x15

/** What characters are; 0 means that the style of their paragraph decides. */
const is = { gone: 1, shown: 2, hidden: 3, against: 4 } as const

/** What a run of characters says for itself. */
interface CharacterProperties {
  readonly mask: 0 | 1 | 2 | 3 | 4
  /** The character it shows in the font of symbols. */
  readonly symbol?: string
  /** Where it is set, if not on the line. */
  readonly offLine?: OffLine
}

interface Sources {
  readonly word: Bytes
  readonly pages: FormattedPages
  readonly styles: StyleSheet
  readonly budget: Budget
}

export class Shown {
  readonly #mask: Uint8Array | undefined
  readonly #symbols: ReadonlyMap<number, string>

  constructor({ text, pieces }: MainText, from: Sources) {
    const symbols = new Map<number, string>()
    let mask: Uint8Array | undefined
    const put = (value: number, [start, end]: readonly [start: number, end: number]) => {
      mask ??= new Uint8Array(text.length)
      mask.fill(value, start, end)
    }
    const known = new Map<number, CharacterProperties>()
    for (const piece of pieces) {
      eachRun(piece, from, (at, start, end) => {
        const properties = piece.modifiers
          ? read(at, { ...from, piece })
          : (known.get(at) ?? read(at, { ...from, piece }))
        if (!piece.modifiers) known.set(at, properties)
        if (properties.mask !== 0) put(properties.mask, [start, end])
        if (properties.symbol === undefined && !properties.offLine) return
        from.budget.nodes(end - start)
        for (let i = start; i < end; i++) {
          const letter = text.charAt(i)
          const instead = properties.symbol ?? (properties.offLine ? setOff(letter, properties.offLine) : letter)
          if (instead !== letter) symbols.set(i, instead)
        }
      })
    }
    for (const range of fieldCodes(text, from.budget)) put(is.gone, range)
    this.#mask = mask
    this.#symbols = symbols
  }

  /** Whether the character shows in a paragraph whose style hides text, or does not. */
  at(character: number, styleHides: boolean): boolean {
    const mask = this.#mask?.[character] ?? 0
    if (mask === 0) return !styleHides
    return mask === is.shown || (mask === is.against && styleHides)
  }

  /** Whether every character shows as it is, wherever the style does not hide it. */
  get whole(): boolean {
    return this.#mask === undefined && this.#symbols.size === 0
  }

  /** What stands in the text for a character of a font of symbols. */
  symbol(character: number): string | undefined {
    return this.#symbols.get(character)
  }
}

/** Gives the runs of formatting in a piece: where their properties lie, and the characters they cover. */
function eachRun(
  piece: Piece,
  { pages, budget }: Sources,
  visit: (at: number, start: number, end: number) => void,
): void {
  const { from, to, at, width } = piece
  for (let character = from; character < to; ) {
    const run = pages.at(at + (character - from) * width)
    const end = run ? Math.min(to, from + Math.ceil((run.to - at) / width)) : to
    budget.nodes(1)
    if (run?.at || piece.modifiers) visit(run?.at ?? 0, character, end)
    character = end
  }
}

const offLines: readonly (OffLine | undefined)[] = [undefined, 'above', 'below']

interface Found {
  hidden?: number
  deleted: boolean
  struck: boolean
  offLine: OffLine | undefined
  style: number
  symbol?: string
}

function read(at: number, { word, styles, budget, piece }: Sources & { piece: Piece }): CharacterProperties {
  const list = at === 0 ? undefined : word.part(at + 1, word.u8(at))
  const found: Found = { deleted: false, struck: false, offLine: undefined, style: -1 }
  for (const part of [list, piece.modifiers]) {
    if (!part) continue
    const count = eachSprm(part, (sprm, operand) => {
      const value = part[operand] ?? 0
      if (sprm === Sprm.characterHidden) found.hidden = value
      else if (sprm === Sprm.characterDeleted) found.deleted = value !== 0
      else if (sprm === Sprm.characterStruck || sprm === Sprm.characterStruckTwice) found.struck = value % 0x80 === 1
      else if (sprm === Sprm.characterRaised) found.offLine = offLines[value]
      else if (sprm === Sprm.characterStyle) found.style = value | ((part[operand + 1] ?? 0) << 8)
      else if (sprm === Sprm.characterSymbol) {
        found.symbol = symbolOf((part[operand + 2] ?? 0) | ((part[operand + 3] ?? 0) << 8))
      }
    })
    budget.nodes(1 + count)
  }
  const byStyle = found.style >= 0 && styles.style(found.style).hidden
  const { symbol, offLine } = found
  return {
    mask: maskOf({ ...found, gone: found.deleted || found.struck, byStyle }),
    ...(symbol !== undefined && { symbol }),
    ...(offLine && { offLine }),
  }
}

function maskOf({ hidden, gone, byStyle }: { hidden?: number; gone: boolean; byStyle: boolean }) {
  if (gone) return is.gone
  if (hidden === undefined) return byStyle ? is.hidden : 0
  if (hidden === 0x80) return byStyle ? is.hidden : 0
  if (hidden === 0x81) return byStyle ? is.shown : is.against
  return hidden === 0 ? is.shown : is.hidden
}

/** A character of the private area shows what only its font knows: a box stands for it, so that it is no blank. */
function symbolOf(code: number): string {
  return code < 0x20 || (code >= 0xe000 && code <= 0xf8ff) ? '□' : String.fromCharCode(code)
}

/** The codes of fields, each from its beginning up to its result, in order; a field that never ends is none. */
function fieldCodes(text: string, budget: Budget): readonly (readonly [start: number, end: number])[] {
  if (!text.includes('\x13')) return []
  const ranges: [number, number][] = []
  const open: { start: number; result: number | undefined }[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === fieldBegins) {
      budget.nodes(1)
      open.push({ start: i, result: undefined })
    } else if (code === fieldResult) {
      const field = open.at(-1)
      if (field) field.result ??= i
    } else if (code === fieldEnds) {
      const field = open.pop()
      if (field) ranges.push([field.start, field.result ?? i])
    }
  }
  // Fields in the code of another one are part of it: each character is told once, however deep they stand.
  const apart: [number, number][] = []
  for (const range of ranges.sort((a, b) => a[0] - b[0])) if (range[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(range)
  return apart
}
