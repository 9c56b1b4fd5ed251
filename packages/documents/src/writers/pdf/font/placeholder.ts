/**
 * What is drawn for a character that no face has: a box with the character's number in it. It takes room, is seen at
 * the first reading of a proof, and keeps the character in the text layer.
 */

import type { Glyph, GlyphChoice } from './subset.ts'
import type { TrueType } from './true-type.ts'

const wordArguments = 0x0001
const argumentsAreOffsets = 0x0002
const hasScale = 0x0008
const moreComponents = 0x0020

const side = 1000
const line = 36
const digitsInRow = 3
const margin = 90

/** Adds the box of a character to the glyphs of a face and gives its number there. */
export function addPlaceholder(codePoint: number, { font, choice }: { font: TrueType; choice: GlyphChoice }): number {
  const digits = codePoint.toString(16).toUpperCase().padStart(6, '0')
  const room = (side - 2 * margin) / digitsInRow
  const glyphs = Array.from(digits, (digit) => font.glyphOf(digit.charCodeAt(0)) ?? 0)
  const scale = Math.min(1, (room * 0.9) / Math.max(1, ...glyphs.map((glyph) => font.advanceOf(glyph))))
  const parts = glyphs.map((glyph, i) => ({
    glyph: choice.take(glyph),
    x: margin + (i % digitsInRow) * room + room * 0.05,
    y: i < digitsInRow ? 420 : 40,
    scale,
  }))
  return choice.add(composite([{ glyph: choice.add(box()), x: 0, y: 0, scale: 1 }, ...parts]))
}

interface Component {
  readonly glyph: number
  readonly x: number
  readonly y: number
  readonly scale: number
}

const bottom = -60
const top = 820

function composite(components: readonly Component[]): Glyph {
  const view = new DataView(new ArrayBuffer(10 + components.length * 10))
  writeHeader(view, -1)
  components.forEach(({ glyph, x, y, scale }, i) => {
    const at = 10 + i * 10
    const more = i < components.length - 1 ? moreComponents : 0
    view.setUint16(at, wordArguments | argumentsAreOffsets | hasScale | more)
    view.setUint16(at + 2, glyph)
    view.setInt16(at + 4, Math.round(x))
    view.setInt16(at + 6, Math.round(y))
    view.setInt16(at + 8, Math.round(scale * 0x4000))
  })
  return { advance: side, outline: new Uint8Array(view.buffer) }
}

/** A frame: an outer square, clockwise, and an inner one, counter-clockwise. */
function box(): Glyph {
  const [left, right] = [40, side - 40]
  const points = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
    [left + line, bottom + line],
    [right - line, bottom + line],
    [right - line, top - line],
    [left + line, top - line],
  ] as const
  const view = new DataView(new ArrayBuffer(10 + 4 + 2 + points.length * 5))
  writeHeader(view, 2)
  view.setUint16(10, 3)
  view.setUint16(12, 7)
  const [flags, xs, ys] = [16, 16 + points.length, 16 + points.length * 3]
  points.forEach(([x, y], i) => {
    const [lastX, lastY] = points[i - 1] ?? [0, 0]
    view.setUint8(flags + i, 1)
    view.setInt16(xs + i * 2, x - lastX)
    view.setInt16(ys + i * 2, y - lastY)
  })
  return { advance: side, outline: new Uint8Array(view.buffer) }
}

function writeHeader(view: DataView, contours: number): void {
  view.setInt16(0, contours)
  view.setInt16(2, 40)
  view.setInt16(4, bottom)
  view.setInt16(6, side - 40)
  view.setInt16(8, top)
}
