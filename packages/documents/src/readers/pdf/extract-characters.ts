/** The characters of a page. */

import type { Taking } from './extract.ts'
import type { Matrix } from './matrix.ts'
import type { Character, Page, Turn } from './page.ts'
import { farthest } from './page-edge.ts'

interface Frame {
  readonly text: number
  /** From the page's space to the page as shown. */
  readonly matrix: Matrix
  readonly width: number
  readonly height: number
}

/** What is the same for all characters of an operator that runs along the page. */
type Level = Omit<Character, 'left' | 'right' | 'text'>

/** How far text reaches from one side to the other. */
type Reach = readonly [least: number, most: number]

/**
 * What characters of one operator have in common. A class: V8 would take to making a literal among the old objects, as
 * many live as long as their page, and that takes ten times as long as all that is done here.
 */
class Font implements Level {
  readonly top: number
  readonly bottom: number
  readonly size: number
  readonly turn: Turn
  readonly object: number
  /** Whether `top` and `bottom` are those of its characters. */
  readonly isLevel: boolean
  /** Where text that is not level reaches beside its direction; `undefined` where characters stand one under the other. */
  readonly across: Reach | undefined

  constructor({ top, bottom, size, turn, object }: Level, isLevel: boolean, across: Reach | undefined) {
    this.top = top
    this.bottom = bottom
    this.size = size
    this.turn = turn
    this.object = object
    this.isLevel = isLevel
    this.across = across
  }
}

/** A character that keeps only what is its own: there are thousands, and a document is read in two milliseconds. */
class Glyph implements Character {
  readonly left: number
  readonly right: number
  readonly text: string
  readonly level: Level

  constructor(left: number, right: number, text: string, level: Level) {
    this.left = left
    this.right = right
    this.text = text
    this.level = level
  }

  get top(): number {
    return this.level.top
  }

  get bottom(): number {
    return this.level.bottom
  }

  get size(): number {
    return this.level.size
  }

  get turn(): Turn {
    return this.level.turn
  }

  get object(): number {
    return this.level.object
  }
}

/** The sine of an angle below which text is taken to run along an axis. */
const askew = 0.1
const ascent = 0.88
/** The mode of `fpdf_edit.h` in which text is neither filled nor stroked. */
const invisible = 3
/** The engine makes a shape that is nothing a hundredth of a point high. */
const nothing = 0.02
const unknown = '\uFFFD'
/** The engine's mark for a hyphen at the end of a line. */
const lineEndHyphen = 0x02

export interface FoundCharacters extends Pick<Page, 'characters' | 'unmapped'> {
  /** The operators that show their characters in no way. */
  readonly unseen: ReadonlySet<number>
  /** Whether the engine gave characters of an operator. */
  readonly has: (object: number) => boolean
  /** Whether most operators show characters without shape; asked while the page is open. */
  readonly areShapeless: () => boolean
}

/**
 * Characters within the page and at its sides, those the engine puts between words left out. Its boxes are as wide as
 * the advance; their height depends on the font, so each is made an em high, from the baseline.
 */
export function readCharacters({ pdfium, scratch, budget }: Taking, frame: Frame): FoundCharacters {
  const { text, matrix, width, height } = frame
  const [a, b, c, d, e, f] = matrix
  const { pointer } = scratch
  const count = pdfium.FPDFText_CountChars(text)
  budget.spend(count)
  const characters: Character[] = []
  // Each operator, and where its characters begin; `undefined` where that is a blank.
  const operators: number[] = []
  const firsts: (number | undefined)[] = []
  const unseen = new Set<number>()
  let unmapped = 0
  let shapeless: number | undefined
  let object = 0
  // None for text that runs askew: a watermark.
  let font: Font | undefined
  for (let index = 0; index < count; index++) {
    const code = pdfium.FPDFText_GetUnicode(text, index)
    if (code <= 0x20 && code !== lineEndHyphen && pdfium.FPDFText_IsGenerated(text, index) === 1) continue
    const own = pdfium.FPDFText_GetTextObject(text, index)
    pdfium.FPDFText_GetLooseCharBox(text, index, pointer)
    const loose = scratch.floats()
    const x = loose[0] ?? 0
    const y = loose[1] ?? 0
    const u = loose[2] ?? 0
    const v = loose[3] ?? 0
    let left = Math.min(a * x + c * y, a * u + c * v) + e
    let right = Math.max(a * x + c * y, a * u + c * v) + e
    if (own !== object) {
      object = own
      font = fontOf(index, { object, left })
      operators.push(object)
      if (pdfium.FPDFTextObj_GetTextRenderMode(object) === invisible) unseen.add(object)
      firsts.push(isBlankCode(code) ? undefined : index)
    }
    if (!font) continue
    let level: Level = font
    if (!font.isLevel) {
      const { size, turn, across } = font
      let top = Math.min(b * x + d * y, b * u + d * v) + f
      let bottom = Math.max(b * x + d * y, b * u + d * v) + f
      // The advance along the direction of the text; a square em where characters stand one under the other.
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
      left = across ? across[0] : middle.x - size / 2
      right = across ? across[1] : middle.x + size / 2
      top = across ? top : middle.y - size / 2
      bottom = across ? bottom : middle.y + size / 2
      level = { top, bottom, size, turn, object }
    }
    const down = level.top + level.bottom
    const across = (left + right) / 2
    if (!(across >= -farthest * width && across <= (1 + farthest) * width && down >= 0 && down <= 2 * height)) continue
    const known = pdfium.FPDFText_HasUnicodeMapError(text, index) !== 1 && isAssigned(code)
    if (!known) unmapped += 1
    characters.push(new Glyph(left, right, known ? written(code) : unknown, level))
  }
  let next = 0
  let firstOf: ReadonlyMap<number, number | undefined> | undefined
  return { characters, unmapped, unseen, has, areShapeless }

  function has(operator: number): boolean {
    // Operators are asked for in the order they gave characters in.
    if (operators[next] === operator) {
      next += 1
      return true
    }
    return firstOfEach().has(operator)
  }

  function firstOfEach(): ReadonlyMap<number, number | undefined> {
    firstOf ??= new Map(operators.map((operator, i) => [operator, firsts[i]]))
    return firstOf
  }

  function areShapeless(): boolean {
    const each = firstOfEach()
    shapeless ??= [...each.values()].filter((index) => index !== undefined && !hasShape(index)).length
    return shapeless * 2 > each.size
  }

  function hasShape(index: number): boolean {
    pdfium.FPDFText_GetCharBox(text, index, pointer, pointer + 8, pointer + 16, pointer + 24)
    const [least = 0, most = 0, low = 0, high = 0] = scratch.doubles()
    return high - low > nothing && most - least > nothing
  }

  function fontOf(index: number, { object, left }: { object: number; left: number }): Font | undefined {
    pdfium.FPDFText_GetMatrix(text, index, pointer)
    const own = scratch.floats()
    const alongX = own[0] ?? 1
    const alongY = own[1] ?? 0
    const height = Math.sqrt((own[2] ?? 0) ** 2 + (own[3] ?? 1) ** 2)
    const turn = turnOf(alongX * a + alongY * c, alongX * b + alongY * d)
    const size = Math.abs(pdfium.FPDFText_GetFontSize(text, index) * height)
    pdfium.FPDFText_GetCharOrigin(text, index, pointer, pointer + 8)
    const origin = scratch.doubles()
    const x = a * (origin[0] ?? 0) + c * (origin[1] ?? 0) + e
    const y = b * (origin[0] ?? 0) + d * (origin[1] ?? 0) + f
    if (turn === undefined || !(size > 0 && Number.isFinite(size))) return undefined
    // A character of a vertical font has its origin above its middle.
    const vertical = turn === 0 && Math.abs(x - left) > 0.3 * size
    // From the descent to the ascent of an em, in the order of the page.
    const up = ascent * size
    const ascends = turn === 0 || turn === 3
    const before = ascends ? up : size - up
    const behind = ascends ? size - up : up
    const isLevel = !vertical && turn % 2 === 0
    const across = vertical || isLevel ? undefined : ([x - before, x + behind] as const)
    return new Font({ top: y - before, bottom: y + behind, size, turn, object }, isLevel, across)
  }
}

const isBlankCode = (code: number) => code <= 0x20 || code === 0xa0 || code === 0x3000

function turnOf(right: number, down: number): Turn | undefined {
  const length = Math.sqrt(right ** 2 + down ** 2)
  if (Math.abs(down) < askew * length) return right > 0 ? 0 : 2
  if (Math.abs(right) < askew * length) return down > 0 ? 1 : 3
  return length === 0 ? 0 : undefined
}

/** Private use, control characters and the replacement character say nothing. */
function isAssigned(code: number): boolean {
  if (code < 0x20) return code === lineEndHyphen || code === 0x09
  return !((code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd || code >= 0xf0000 || (code >= 0x7f && code < 0xa0))
}

/** Fonts often name a character by the radical or the compatibility ideograph that looks the same: ⼀ for 一. */
function written(code: number): string {
  if (code === lineEndHyphen) return '-'
  const text = code < 0x1_0000 ? String.fromCharCode(code) : String.fromCodePoint(code)
  const lookalike = (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfaff)
  return lookalike ? text.normalize('NFKC') : text
}
