/** How a text is set: the faces that draw it, its size and weight, and how wide its characters come out. */

import type { Face } from '../font/face.ts'

export interface Style {
  /** The first face that has a character draws it; what none has, the last one draws as a box. */
  readonly faces: readonly [Face, ...Face[]]
  readonly size: number
  /** Drawn with a stroke around each glyph: no bold face is embedded. */
  readonly bold?: boolean
  /** Added to the width of every character, in points. */
  readonly tracking?: number
}

/** The face that draws a character in a style. */
export function faceOf({ faces }: Style, codePoint: number): Face {
  return faces.find((face) => face.has(codePoint)) ?? faces.at(-1) ?? faces[0]
}

export function widthOf(style: Style, codePoints: readonly number[]): number {
  const { size, tracking = 0 } = style
  return codePoints.reduce((sum, code) => sum + faceOf(style, code).advanceOf(code) * size + tracking, 0)
}
