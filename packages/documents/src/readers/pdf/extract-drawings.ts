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
  if (type === text && !found.lossy && !found.given.has(object)) found.lossy = found.given.areShapeless()
  if (type !== path && type !== image && type !== form) return
  const own = matrixOf(taking, object)
  if (type === path) {
    readPath(taking, { object, own, matrix, depth, found })
    return
  }
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
  for (let index = 0; index < count; index++) {
    const child = pdfium.FPDFFormObj_GetObject(object, index)
    readObject(taking, { object: child, matrix: placed, depth: depth + 1, found })
  }
}

/** `undefined` where it changes nothing, as that of most paths. */
function matrixOf({ pdfium, scratch }: Taking, object: number): Matrix | undefined {
  if (pdfium.FPDFPageObj_GetMatrix(object, scratch.pointer) === 0) return undefined
  const own = scratch.floats()
  const same = own[0] === 1 && own[1] === 0 && own[2] === 0 && own[3] === 1 && own[4] === 0 && own[5] === 0
  return same ? undefined : matrixIn(own)
}

interface Path extends Drawn {
  readonly own: Matrix | undefined
}

/** A path that is stroked gives its straight parts; one that is filled gives those of its parts that are thin. */
function readPath(taking: Taking, drawn: Path): void {
  const { pdfium, scratch, budget } = taking
  const { object, own, matrix, found } = drawn
  const count = pdfium.FPDFPath_CountSegments(object)
  budget.spend(Math.max(0, count))
  pdfium.FPDFPath_GetDrawMode(object, scratch.pointer, scratch.pointer + 4)
  const mode = scratch.integers()
  const filled = mode[0] !== 0
  const stroked = mode[1] !== 0
  if (!filled && !stroked) return
  if (!stroked && isOnePart(pdfium, { object, count }) && (!own || isUpright(own))) {
    fill(found, mapBox(matrix, boundsOf(taking, object)))
    return
  }
  const placed = own ? chain(own, matrix) : matrix
  const strokes = stroked && strokeWidth(taking, { object, matrix: placed }) <= thickest
  const [a, b, c, d, e, f] = placed
  let part: Part | undefined
  let lastX = 0
  let lastY = 0
  for (let index = 0; index < count; index++) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, index)
    pdfium.FPDFPathSegment_GetPoint(segment, scratch.pointer, scratch.pointer + 4)
    const written = scratch.floats()
    const x = a * (written[0] ?? 0) + c * (written[1] ?? 0) + e
    const y = b * (written[0] ?? 0) + d * (written[1] ?? 0) + f
    const type = pdfium.FPDFPathSegment_GetType(segment)
    if (type === moveTo) {
      if (part && filled) fill(found, part)
      part = { x, y, left: x, right: x, top: y, bottom: y }
    } else {
      if (part && filled) extend(part, x, y)
      if (type === lineTo && strokes) {
        stroke(found, { x: lastX, y: lastY }, { x, y })
        if (pdfium.FPDFPathSegment_GetClose(segment) !== 0) stroke(found, { x, y }, part ?? origin)
      }
    }
    lastX = x
    lastY = y
  }
  if (part && filled) fill(found, part)
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

/** Whether a map leaves what is parallel to an axis parallel to one. */
const isUpright = ([a, b, c, d]: Matrix) => (b === 0 && c === 0) || (a === 0 && d === 0)

/** Around all points of a path that is not stroked, where its own matrix puts them. */
function boundsOf({ pdfium, scratch: { pointer, floats } }: Taking, object: number): Box {
  pdfium.FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12)
  const bounds = floats()
  return { left: bounds[0] ?? 0, bottom: bounds[1] ?? 0, right: bounds[2] ?? 0, top: bounds[3] ?? 0 }
}

interface Point {
  readonly x: number
  readonly y: number
}

const origin: Point = { x: 0, y: 0 }

/** What a path draws without lifting the pen: the point where it begins, and how far it reaches. */
interface Part extends Point {
  left: number
  right: number
  top: number
  bottom: number
}

function extend(part: Part, x: number, y: number): void {
  if (x < part.left) part.left = x
  if (x > part.right) part.right = x
  if (y < part.top) part.top = y
  if (y > part.bottom) part.bottom = y
}

function fill(found: Found, part: Box): void {
  const line = thinBox(part)
  if (line) found.segments.push(line)
  else found.drawings = true
}

function stroke(found: Found, from: Point, to: Point): void {
  const line = straight(from, to)
  if (line) found.segments.push(line)
  else if (from.x !== to.x || from.y !== to.y) found.drawings = true
}

function strokeWidth(
  { pdfium, scratch }: Pick<Taking, 'pdfium' | 'scratch'>,
  { object, matrix: [a, b, c, d] }: Pick<Drawn, 'object' | 'matrix'>,
): number {
  pdfium.FPDFPageObj_GetStrokeWidth(object, scratch.pointer)
  return (scratch.floats()[0] ?? 0) * Math.sqrt(Math.min(a * a + b * b, c * c + d * d))
}

function straight(from: Point, to: Point): Segment | undefined {
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
