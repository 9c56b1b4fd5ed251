/** The characters of a page. */

import type { Taking } from './extract.ts'
import type { Matrix } from './matrix.ts'
import type { Character, Page, Turn } from './page.ts'

interface Frame {
  readonly text: number
  /** From the page's space to the page as shown. */
  readonly matrix: Matrix
  readonly width: number
  readonly height: number
}

/** What characters of one operator have in common. */
interface Font {
  readonly object: number
  readonly size: number
  /** `undefined` for text that runs askew: a watermark. */
  readonly turn: Turn | undefined
  /** Where its characters reach across the direction of the text; `undefined` where they stand one under the other. */
  readonly across: readonly [least: number, most: number] | undefined
}

/** The sine of an angle below which text is taken to run along an axis. */
const askew = 0.1
const ascent = 0.88
/** The engine makes a shape that is nothing a hundredth of a point high. */
const nothing = 0.02
const unknown = '\uFFFD'
/** The engine's mark for a hyphen at the end of a line. */
const lineEndHyphen = 0x02

export interface FoundCharacters extends Pick<Page, 'characters' | 'unmapped'> {
  /** Whether the engine gave characters of an operator. */
  readonly has: (object: number) => boolean
  /** Whether most operators show characters without shape; asked while the page is open. */
  readonly areShapeless: () => boolean
}

/**
 * Characters within the page, those the engine puts between words left out. Its boxes are as wide as the advance;
 * their height depends on the font, so each is made an em high, from the baseline.
 */
export function readCharacters({ pdfium, scratch, budget }: Taking, frame: Frame): FoundCharacters {
  const { text, matrix, width, height } = frame
  const [a, b, c, d, e, f] = matrix
  const { pointer } = scratch
  const count = pdfium.FPDFText_CountChars(text)
  budget.spend(count)
  const characters: Character[] = []
  /** Where the characters of each operator begin; `undefined` where that is a blank. */
  const firsts = new Map<number, number | undefined>()
  let unmapped = 0
  let shapeless: number | undefined
  let font: Font = { object: 0, size: 0, turn: 0, across: undefined }
  for (let index = 0; index < count; index++) {
    const code = pdfium.FPDFText_GetUnicode(text, index)
    if (code <= 0x20 && code !== lineEndHyphen && pdfium.FPDFText_IsGenerated(text, index) === 1) continue
    const object = pdfium.FPDFText_GetTextObject(text, index)
    pdfium.FPDFText_GetLooseCharBox(text, index, pointer)
    const loose = scratch.floats()
    const x = loose[0] ?? 0
    const y = loose[1] ?? 0
    const u = loose[2] ?? 0
    const v = loose[3] ?? 0
    let left = Math.min(a * x + c * y, a * u + c * v) + e
    let top = Math.min(b * x + d * y, b * u + d * v) + f
    let right = Math.max(a * x + c * y, a * u + c * v) + e
    let bottom = Math.max(b * x + d * y, b * u + d * v) + f
    if (object !== font.object) {
      font = fontOf(index, { object, left })
      firsts.set(object, isBlankCode(code) ? undefined : index)
    }
    const { size, turn, across } = font
    if (turn === undefined || size <= 0) continue
    // An em across the direction of the text, the advance along it; a square em where they stand one under the other.
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
    if (!across || turn % 2 === 1) {
      left = across ? across[0] : middle.x - size / 2
      right = across ? across[1] : middle.x + size / 2
    }
    if (!across || turn % 2 === 0) {
      top = across ? across[0] : middle.y - size / 2
      bottom = across ? across[1] : middle.y + size / 2
    }
    if (!(left + right >= 0 && left + right <= 2 * width && top + bottom >= 0 && top + bottom <= 2 * height)) continue
    const known = pdfium.FPDFText_HasUnicodeMapError(text, index) !== 1 && isAssigned(code)
    if (!known) unmapped += 1
    characters.push({ left, top, right, bottom, text: known ? written(code) : unknown, size, turn, object })
  }
  return { characters, unmapped, has: (object) => firsts.has(object), areShapeless }

  function areShapeless(): boolean {
    shapeless ??= [...firsts.values()].filter((index) => index !== undefined && !hasShape(index)).length
    return shapeless * 2 > firsts.size
  }

  function hasShape(index: number): boolean {
    pdfium.FPDFText_GetCharBox(text, index, pointer, pointer + 8, pointer + 16, pointer + 24)
    const [least = 0, most = 0, low = 0, high = 0] = scratch.doubles()
    return high - low > nothing && most - least > nothing
  }

  function fontOf(index: number, { object, left }: { object: number; left: number }): Font {
    pdfium.FPDFText_GetMatrix(text, index, pointer)
    const own = scratch.floats()
    const along = { x: own[0] ?? 1, y: own[1] ?? 0 }
    const up = { x: own[2] ?? 0, y: own[3] ?? 1 }
    const size = Math.abs(pdfium.FPDFText_GetFontSize(text, index) * Math.sqrt(up.x ** 2 + up.y ** 2))
    const turn = turnOf(along.x * a + along.y * c, along.x * b + along.y * d)
    pdfium.FPDFText_GetCharOrigin(text, index, pointer, pointer + 8)
    const doubles = scratch.doubles()
    const [x, y] = [doubles[0] ?? 0, doubles[1] ?? 0]
    const origin = { x: a * x + c * y + e, y: b * x + d * y + f }
    // A character of a vertical font has its origin above its middle.
    const vertical = turn === 0 && Math.abs(origin.x - left) > 0.3 * size
    const across = vertical || turn === undefined ? undefined : acrossOf(origin, { size, turn })
    return { object, size: Number.isFinite(size) ? size : 0, turn, across }
  }
}

/** From the descent to the ascent of an em, in the order of the page. */
function acrossOf(
  { x, y }: { x: number; y: number },
  { size, turn }: { size: number; turn: Turn },
): readonly [number, number] {
  const up = ascent * size
  const down = size - up
  if (turn === 0) return [y - up, y + down]
  if (turn === 2) return [y - down, y + up]
  return turn === 1 ? [x - down, x + up] : [x - up, x + down]
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
