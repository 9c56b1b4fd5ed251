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

/** Its parts by index: taking them apart by name goes through an iterator, and pages have thousands of boxes. */
export function mapBox(map: Matrix, { left, top, right, bottom }: Box): Box {
  const x = map[0] * left + map[2] * top + map[4]
  const y = map[1] * left + map[3] * top + map[5]
  const u = map[0] * right + map[2] * bottom + map[4]
  const v = map[1] * right + map[3] * bottom + map[5]
  return { left: Math.min(x, u), top: Math.min(y, v), right: Math.max(x, u), bottom: Math.max(y, v) }
}

/** From the space of a page, whose visible part is the box, to points from the upper left corner as shown. */
export function toShown({ left, top, right, bottom }: Box, rotation: number): Matrix {
  if (rotation === 1) return [0, 1, 1, 0, -bottom, -left]
  if (rotation === 2) return [-1, 0, 0, 1, right, -bottom]
  if (rotation === 3) return [0, -1, -1, 0, top, right]
  return [1, 0, 0, -1, -left, top]
}
