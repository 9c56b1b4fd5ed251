/** The straight lines and the pictures of a page, and whether its text is all there. */

import type { Pdfium } from './engine.ts'
import type { Taking } from './extract.ts'
import type { FoundCharacters } from './extract-characters.ts'
import { chain, type Matrix, mapBox, matrixIn } from './matrix.ts'
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
  readonly given: Pick<FoundCharacters, 'has' | 'areShapeless'>
}

/** Objects that stand in one space, and what is found of them. */
interface Space extends Taking, Pick<Frame, 'matrix' | 'given'> {
  readonly depth: number
  readonly found: Found
}

interface Found {
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
  const found: Found = { lossy: false, segments: [], pictures: [], drawings: false }
  const space: Space = { ...taking, matrix, given, depth: 0, found }
  const count = pdfium.FPDFPage_CountObjects(page)
  budget.spend(count)
  for (let index = 0; index < count; index++) readObject(pdfium.FPDFPage_GetObject(page, index), space)
  return found
}

function readObject(object: number, space: Space): void {
  const { pdfium, budget, matrix, given, depth, found } = space
  const type = pdfium.FPDFPageObj_GetType(object)
  // The engine drops text that is no wider than nothing: one character of a font without shapes.
  if (type === text && !found.lossy && !given.has(object)) found.lossy = given.areShapeless()
  if (type === path) readPath(object, space)
  if (type !== image && type !== form) return
  const own = matrixOf(space, object)
  const placed = own ? chain(own, matrix) : matrix
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
  const inner = { ...space, matrix: placed, depth: depth + 1 }
  for (let index = 0; index < count; index++) readObject(pdfium.FPDFFormObj_GetObject(object, index), inner)
}

/** `undefined` where it changes nothing, as that of most paths. */
function matrixOf({ pdfium, scratch }: Taking, object: number): Matrix | undefined {
  if (pdfium.FPDFPageObj_GetMatrix(object, scratch.pointer) === 0) return undefined
  const own = scratch.floats()
  const same = own[0] === 1 && own[1] === 0 && own[2] === 0 && own[3] === 1 && own[4] === 0 && own[5] === 0
  return same ? undefined : matrixIn(own)
}

/** A path that is stroked gives its straight parts; one that is filled gives those of its parts that are thin. */
function readPath(object: number, space: Space): void {
  const { pdfium, scratch, budget, matrix, found } = space
  const count = pdfium.FPDFPath_CountSegments(object)
  budget.spend(Math.max(0, count))
  pdfium.FPDFPath_GetDrawMode(object, scratch.pointer, scratch.pointer + 4)
  const mode = scratch.integers()
  const filled = mode[0] !== 0
  const stroked = mode[1] !== 0
  if (!filled && !stroked) return
  if (!stroked && isOnePart(pdfium, { object, count }) && isUpright(object, space)) {
    fillBounds(object, space)
    return
  }
  const own = matrixOf(space, object)
  const placed = own ? chain(own, matrix) : matrix
  const strokes = stroked && strokeWidth(space, { object, matrix: placed }) <= thickest
  // What is drawn without lifting the pen: where it begins, and how far it reaches.
  let begun = false
  let beginX = 0
  let beginY = 0
  let left = 0
  let top = 0
  let right = 0
  let bottom = 0
  let lastX = 0
  let lastY = 0
  for (let index = 0; index < count; index++) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, index)
    pdfium.FPDFPathSegment_GetPoint(segment, scratch.pointer, scratch.pointer + 4)
    const written = scratch.floats()
    const x = placed[0] * (written[0] ?? 0) + placed[2] * (written[1] ?? 0) + placed[4]
    const y = placed[1] * (written[0] ?? 0) + placed[3] * (written[1] ?? 0) + placed[5]
    const type = pdfium.FPDFPathSegment_GetType(segment)
    if (type === moveTo) {
      if (begun && filled) fill(found, { left, top, right, bottom })
      begun = true
      beginX = left = right = x
      beginY = top = bottom = y
    } else {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      if (type === lineTo && strokes) {
        stroke(found, { fromX: lastX, fromY: lastY, toX: x, toY: y })
        // A line by itself that is closed runs back to where it came from.
        if (index > 1 && pdfium.FPDFPathSegment_GetClose(segment) !== 0) {
          stroke(found, { fromX: x, fromY: y, toX: beginX, toY: beginY })
        }
      }
    }
    lastX = x
    lastY = y
  }
  if (begun && filled) fill(found, { left, top, right, bottom })
}

/** The most points of a rectangle: its corners, and the first again. */
const rectangle = 5

/**
 * Whether a short path is drawn without lifting the pen. The engine keeps no move right behind another, and none at the
 * end.
 */
function isOnePart(pdfium: Pdfium, { object, count }: { object: number; count: number }): boolean {
  if (count < 1 || count > rectangle || !isMove(pdfium, object, 0)) return false
  for (let index = 2; index < count - 1; index++) if (isMove(pdfium, object, index)) return false
  return true
}

function isMove(pdfium: Pdfium, object: number, index: number): boolean {
  return pdfium.FPDFPathSegment_GetType(pdfium.FPDFPath_GetPathSegment(object, index)) === moveTo
}

/** Whether the matrix of an object leaves what is parallel to an axis parallel to one. */
function isUpright(object: number, { pdfium, scratch }: Taking): boolean {
  if (pdfium.FPDFPageObj_GetMatrix(object, scratch.pointer) === 0) return true
  const own = scratch.floats()
  return (own[1] === 0 && own[2] === 0) || (own[0] === 0 && own[3] === 0)
}

/** What lies around all points of a path that is not stroked. */
function fillBounds(object: number, { pdfium, scratch, matrix, found }: Space): void {
  const { pointer } = scratch
  pdfium.FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12)
  const bounds = scratch.floats()
  const box = { left: bounds[0] ?? 0, bottom: bounds[1] ?? 0, right: bounds[2] ?? 0, top: bounds[3] ?? 0 }
  fill(found, mapBox(matrix, box))
}

function fill(found: Found, part: Box): void {
  const line = thinBox(part)
  if (line) found.segments.push(line)
  else found.drawings = true
}

interface Stroke {
  readonly fromX: number
  readonly fromY: number
  readonly toX: number
  readonly toY: number
}

function stroke(found: Found, { fromX, fromY, toX, toY }: Stroke): void {
  const width = Math.abs(fromX - toX)
  const height = Math.abs(fromY - toY)
  if (height <= slant && width > height) {
    const at = (fromY + toY) / 2
    found.segments.push({ horizontal: true, at, from: Math.min(fromX, toX), to: Math.max(fromX, toX) })
  } else if (width <= slant && height > width) {
    const at = (fromX + toX) / 2
    found.segments.push({ horizontal: false, at, from: Math.min(fromY, toY), to: Math.max(fromY, toY) })
  } else if (fromX !== toX || fromY !== toY) found.drawings = true
}

function strokeWidth({ pdfium, scratch }: Taking, { object, matrix }: { object: number; matrix: Matrix }): number {
  pdfium.FPDFPageObj_GetStrokeWidth(object, scratch.pointer)
  const across = matrix[0] ** 2 + matrix[1] ** 2
  const down = matrix[2] ** 2 + matrix[3] ** 2
  return (scratch.floats()[0] ?? 0) * Math.sqrt(Math.min(across, down))
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
