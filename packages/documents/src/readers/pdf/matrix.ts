/** Affine maps of the plane, as PDF writes them: x' = ax + cy + e, y' = bx + dy + f. */

import type { Box } from './page.ts'

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** A map as the engine writes it. */
export function matrixIn(written: Float32Array): Matrix {
  return [written[0] ?? 1, written[1] ?? 0, written[2] ?? 0, written[3] ?? 1, written[4] ?? 0, written[5] ?? 0]
}

/** First the one map, then the other. */
export function chain(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

export function mapBox([a, b, c, d, e, f]: Matrix, { left, top, right, bottom }: Box): Box {
  const x = a * left + c * top + e
  const y = b * left + d * top + f
  const u = a * right + c * bottom + e
  const v = b * right + d * bottom + f
  return { left: Math.min(x, u), top: Math.min(y, v), right: Math.max(x, u), bottom: Math.max(y, v) }
}

/** From the space of a page, whose visible part is the box, to points from the upper left corner as shown. */
export function toShown({ left, top, right, bottom }: Box, rotation: number): Matrix {
  if (rotation === 1) return [0, 1, 1, 0, -bottom, -left]
  if (rotation === 2) return [-1, 0, 0, 1, right, -bottom]
  if (rotation === 3) return [0, -1, -1, 0, top, right]
  return [1, 0, 0, -1, -left, top]
}
