/** The characters of a page. */

import type { Taking } from './extract.ts'
import { chain, type Matrix, mapBox } from './matrix.ts'
import { type Box, type Character, holds, middleX, middleY, type Page, type Turn } from './page.ts'

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
}

/** The sine of an angle below which text is taken to run along an axis. */
const askew = 0.1
const ascent = 0.88
const unknown = '\uFFFD'
/** The engine's mark for a hyphen at the end of a line. */
const lineEndHyphen = 0x02

export interface FoundCharacters extends Pick<Page, 'characters' | 'unmapped'> {
  /** The operators whose characters the engine gave. */
  readonly objects: ReadonlySet<number>
  /** Whether most of them have no shape. */
  readonly shapeless: boolean
}

/**
 * Characters within the page, those the engine puts between words left out. Its boxes are as wide as the advance;
 * their height depends on the font, so each is made an em high, from the baseline.
 */
export function readCharacters(
  { pdfium, scratch, budget }: Taking,
  { text, matrix, width, height }: Frame,
): FoundCharacters {
  const count = pdfium.FPDFText_CountChars(text)
  budget.spend(count)
  const page = { left: 0, top: 0, right: width, bottom: height }
  const characters: Character[] = []
  const objects = new Set<number>()
  let unmapped = 0
  let shapeless = 0
  let font: Font = { object: 0, size: 0, turn: 0 }
  for (let index = 0; index < count; index++) {
    const code = pdfium.FPDFText_GetUnicode(text, index)
    if (code <= 0x20 && code !== lineEndHyphen && pdfium.FPDFText_IsGenerated(text, index) === 1) continue
    const object = pdfium.FPDFText_GetTextObject(text, index)
    if (object !== font.object) {
      font = fontOf(index)
      objects.add(object)
      if (!isBlank(code) && !hasShape(index)) shapeless += 1
    }
    if (font.turn === undefined || font.size <= 0) continue
    const box = boxOf(index, font.size, font.turn)
    if (!holds(page, { x: middleX(box), y: middleY(box) })) continue
    const known = pdfium.FPDFText_HasUnicodeMapError(text, index) !== 1 && isAssigned(code)
    if (!known) unmapped += 1
    characters.push({ text: known ? written(code) : unknown, box, size: font.size, turn: font.turn, object })
  }
  return { characters, unmapped, objects, shapeless: shapeless * 2 > objects.size }

  function hasShape(index: number): boolean {
    const { pointer } = scratch
    pdfium.FPDFText_GetCharBox(text, index, pointer, pointer + 8, pointer + 16, pointer + 24)
    const [left = 0, right = 0, bottom = 0, top = 0] = scratch.doubles(4)
    return top !== bottom && left !== right
  }

  function fontOf(index: number): Font {
    const object = pdfium.FPDFText_GetTextObject(text, index)
    pdfium.FPDFText_GetMatrix(text, index, scratch.pointer)
    const [a = 1, b = 0, c = 0, d = 1] = scratch.floats(6)
    const [right, down] = chain([a, b, c, d, 0, 0], matrix)
    const size = pdfium.FPDFText_GetFontSize(text, index) * Math.hypot(c, d)
    return { object, size: Number.isFinite(size) ? Math.abs(size) : 0, turn: turnOf(right, down) }
  }

  function boxOf(index: number, size: number, turn: Turn): Box {
    pdfium.FPDFText_GetLooseCharBox(text, index, scratch.pointer)
    const [left = 0, top = 0, right = 0, bottom = 0] = scratch.floats(4)
    const loose = mapBox(matrix, { left, top, right, bottom })
    pdfium.FPDFText_GetCharOrigin(text, index, scratch.pointer, scratch.pointer + 8)
    const [x = 0, y = 0] = scratch.doubles(2)
    const origin = mapBox(matrix, { left: x, top: y, right: x, bottom: y })
    return emBox(loose, { x: origin.left, y: origin.top, size, turn })
  }
}

/** An em across the direction of the text, from the baseline; the advance along it. */
function emBox(loose: Box, { x, y, size, turn }: { x: number; y: number; size: number; turn: Turn }): Box {
  const up = ascent * size
  const down = size - up
  if (turn === 0) {
    // A character of a vertical font has its origin above its middle.
    if (Math.abs(x - loose.left) > 0.3 * size) return squareIn(loose, size)
    return { ...loose, top: y - up, bottom: y + down }
  }
  if (turn === 2) return { ...loose, top: y - down, bottom: y + up }
  if (turn === 1) return { ...loose, left: x - down, right: x + up }
  return { ...loose, left: x - up, right: x + down }
}

function squareIn(box: Box, size: number): Box {
  const x = middleX(box)
  const y = middleY(box)
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 }
}

const isBlank = (code: number) => code <= 0x20 || code === 0xa0 || code === 0x3000

function turnOf(right: number, down: number): Turn | undefined {
  const length = Math.hypot(right, down)
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
  const text = String.fromCodePoint(code)
  const lookalike = (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfaff)
  return lookalike ? text.normalize('NFKC') : text
}
