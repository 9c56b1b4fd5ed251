/** The straight lines and the pictures of a page, and whether its text is all there. */

import type { Taking } from './extract.ts'
import type { FoundCharacters } from './extract-characters.ts'
import { chain, type Matrix, mapBox } from './matrix.ts'
import type { Box, Page, Segment } from './page.ts'

/** The object types and segment types of `fpdf_edit.h`. */
const text = 1
const path = 2
const image = 3
const form = 5
const lineTo = 0
const moveTo = 2

/** The thickest line, in points; what is thicker is an area. */
const thickest = 4
/** How far from an axis a line may stray over its whole length. */
const slant = 1

interface Frame {
  readonly page: number
  readonly matrix: Matrix
  readonly given: Pick<FoundCharacters, 'objects' | 'shapeless'>
}

interface Found {
  readonly given: Frame['given']
  lossy: boolean
  readonly segments: Segment[]
  readonly pictures: Box[]
  drawings: boolean
}

/** Lines, drawn or filled, and pictures, also those within form objects. */
export function readDrawings(
  taking: Taking,
  { page, matrix, given }: Frame,
): Pick<Page, 'segments' | 'pictures' | 'drawings' | 'lossy'> {
  const { pdfium, budget } = taking
  const found: Found = { given, lossy: false, segments: [], pictures: [], drawings: false }
  const count = pdfium.FPDFPage_CountObjects(page)
  budget.spend(count)
  for (let index = 0; index < count; index++) {
    readObject(taking, { object: pdfium.FPDFPage_GetObject(page, index), matrix, depth: 0, found })
  }
  const { segments, pictures, drawings, lossy } = found
  return { segments, pictures, drawings, lossy }
}

interface Drawn {
  readonly object: number
  readonly matrix: Matrix
  readonly depth: number
  readonly found: Found
}

function readObject(taking: Taking, { object, matrix, depth, found }: Drawn): void {
  const { pdfium, budget } = taking
  const type = pdfium.FPDFPageObj_GetType(object)
  // The engine drops text that is no wider than nothing: one character of a font without shapes.
  if (type === text && found.given.shapeless && !found.given.objects.has(object)) found.lossy = true
  if (type !== path && type !== image && type !== form) return
  const placed = chain(matrixOf(taking, object), matrix)
  if (type === path) {
    readPath(taking, { object, matrix: placed, depth, found })
    return
  }
  if (type === image) {
    const box = mapBox(placed, { left: 0, top: 0, right: 1, bottom: 1 })
    const line = thinBox(box)
    if (line) found.segments.push(line)
    else found.pictures.push(box)
    return
  }
  const count = pdfium.FPDFFormObj_CountObjects(object)
  budget.spend(Math.max(0, count))
  if (depth >= budget.limits.depth) return
  for (let index = 0; index < count; index++) {
    const child = pdfium.FPDFFormObj_GetObject(object, index)
    readObject(taking, { object: child, matrix: placed, depth: depth + 1, found })
  }
}

function matrixOf({ pdfium, scratch }: Taking, object: number): Matrix {
  if (pdfium.FPDFPageObj_GetMatrix(object, scratch.pointer) === 0) return [1, 0, 0, 1, 0, 0]
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = scratch.floats()
  return [a, b, c, d, e, f]
}

/** A path that is stroked gives its straight parts; one that is filled gives those of its parts that are thin. */
function readPath({ pdfium, scratch, budget }: Taking, { object, matrix, found }: Drawn): void {
  const count = pdfium.FPDFPath_CountSegments(object)
  budget.spend(Math.max(0, count))
  pdfium.FPDFPath_GetDrawMode(object, scratch.pointer, scratch.pointer + 4)
  const [filled = 0, stroked = 0] = scratch.integers()
  if (filled === 0 && stroked === 0) return
  const strokes = stroked !== 0 && strokeWidth() <= thickest
  const [a, b, c, d, e, f] = matrix
  let part: Box | undefined
  let start = { x: 0, y: 0 }
  let last = start
  for (let index = 0; index < count; index++) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, index)
    pdfium.FPDFPathSegment_GetPoint(segment, scratch.pointer, scratch.pointer + 4)
    const written = scratch.floats()
    const [x, y] = [written[0] ?? 0, written[1] ?? 0]
    const point = { x: a * x + c * y + e, y: b * x + d * y + f }
    const type = pdfium.FPDFPathSegment_GetType(segment)
    if (type === moveTo) {
      close()
      part = { left: point.x, right: point.x, top: point.y, bottom: point.y }
      start = point
    } else {
      if (type === lineTo && strokes) stroke(last, point)
      part = part && extend(part, point)
      if (type === lineTo && strokes && pdfium.FPDFPathSegment_GetClose(segment) !== 0) stroke(point, start)
    }
    last = point
  }
  close()

  function close(): void {
    if (!part || filled === 0) return
    const line = thinBox(part)
    if (line) found.segments.push(line)
    else found.drawings = true
  }

  function stroke(from: { x: number; y: number }, to: { x: number; y: number }): void {
    const line = straight(from, to)
    if (line) found.segments.push(line)
    else if (from.x !== to.x || from.y !== to.y) found.drawings = true
  }

  function strokeWidth(): number {
    pdfium.FPDFPageObj_GetStrokeWidth(object, scratch.pointer)
    const [width = 0] = scratch.floats()
    return width * Math.min(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3]))
  }
}

function extend({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): Box {
  return { left: Math.min(left, x), top: Math.min(top, y), right: Math.max(right, x), bottom: Math.max(bottom, y) }
}

function straight(from: { x: number; y: number }, to: { x: number; y: number }): Segment | undefined {
  const width = Math.abs(from.x - to.x)
  const height = Math.abs(from.y - to.y)
  if (height <= slant && width > height) {
    return { horizontal: true, at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) }
  }
  if (width <= slant && height > width) {
    return { horizontal: false, at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) }
  }
  return undefined
}

/** A thin area is a line; the small square where two lines meet is neither. */
function thinBox({ left, top, right, bottom }: Box): Segment | undefined {
  const width = right - left
  const height = bottom - top
  if (height <= thickest && width > height) return { horizontal: true, at: (top + bottom) / 2, from: left, to: right }
  if (width <= thickest && height > width) return { horizontal: false, at: (left + right) / 2, from: top, to: bottom }
  return width <= thickest && height <= thickest
    ? { horizontal: true, at: (top + bottom) / 2, from: left, to: right }
    : undefined
}
