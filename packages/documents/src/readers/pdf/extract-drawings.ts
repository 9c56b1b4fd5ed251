/** The straight lines and the pictures of a page, and whether its text is all there. */

import type { Pdfium } from './engine.ts'
import type { Taking } from './extract.ts'
import type { FoundCharacters } from './extract-characters.ts'
import { chain, type Matrix, mapBox, matrixIn } from './matrix.ts'
import type { Box, Page } from './page.ts'
import { Pen, thickest } from './pen.ts'

/** The object types and segment types of `fpdf_edit.h`. */
const text = 1
const path = 2
const image = 3
const form = 5
const lineTo = 0
const moveTo = 2

interface Frame {
  readonly page: number
  readonly matrix: Matrix
  readonly given: Pick<FoundCharacters, 'has' | 'areShapeless'>
}

/** Objects that stand in one space, and what is found of them. */
interface Space extends Taking, Pick<Frame, 'matrix' | 'given'> {
  readonly depth: number
  readonly pen: Pen
  readonly found: Found
}

interface Found {
  lossy: boolean
  readonly pictures: Box[]
}

/** Lines, drawn or filled, and pictures, also those within form objects. */
export function readDrawings(
  taking: Taking,
  { page, matrix, given }: Frame,
): Pick<Page, 'segments' | 'pictures' | 'drawings' | 'lossy'> {
  const { pdfium, budget } = taking
  const pen = new Pen()
  const found: Found = { lossy: false, pictures: [] }
  const space: Space = { ...taking, matrix, given, depth: 0, pen, found }
  const count = pdfium.FPDFPage_CountObjects(page)
  budget.spend(count)
  for (let index = 0; index < count; index++) readObject(pdfium.FPDFPage_GetObject(page, index), space)
  return { ...found, segments: pen.segments, drawings: pen.drawings }
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
    if (!space.pen.addThin(box)) found.pictures.push(box)
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
  const { pdfium, scratch, budget, matrix, pen } = space
  const { pointer } = scratch
  const count = pdfium.FPDFPath_CountSegments(object)
  budget.spend(Math.max(0, count))
  pdfium.FPDFPath_GetDrawMode(object, pointer, pointer + 4)
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
  pen.begin(placed)
  pen.fills = filled
  pen.strokes = stroked && strokeWidth(object, space) * scaleOf(placed) <= thickest
  for (let index = 0; index < count; index++) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, index)
    pdfium.FPDFPathSegment_GetPoint(segment, pointer, pointer + 4)
    const type = pdfium.FPDFPathSegment_GetType(segment)
    const point = scratch.floats()
    const x = point[0] ?? 0
    const y = point[1] ?? 0
    if (type === moveTo) pen.moveTo(x, y)
    else if (type === lineTo) {
      pen.lineTo(x, y)
      // A line by itself that is closed runs back to where it came from.
      if (index > 1 && pdfium.FPDFPathSegment_GetClose(segment) !== 0) pen.close()
    } else pen.curveTo(x, y)
  }
  pen.end()
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
function fillBounds(object: number, { pdfium, scratch, matrix, pen }: Space): void {
  const { pointer } = scratch
  pdfium.FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12)
  const bounds = scratch.floats()
  pen.begin(matrix)
  pen.fills = true
  pen.strokes = false
  pen.moveTo(bounds[0] ?? 0, bounds[3] ?? 0)
  pen.curveTo(bounds[2] ?? 0, bounds[1] ?? 0)
  pen.end()
}

function strokeWidth(object: number, { pdfium, scratch }: Taking): number {
  pdfium.FPDFPageObj_GetStrokeWidth(object, scratch.pointer)
  return scratch.floats()[0] ?? 0
}

/** How far a map draws things out in the direction in which it does so least. */
function scaleOf(matrix: Matrix): number {
  const across = matrix[0] ** 2 + matrix[1] ** 2
  const down = matrix[2] ** 2 + matrix[3] ** 2
  return Math.sqrt(Math.min(across, down))
}
