/** Follows what is drawn, and takes down its straight lines along an axis. */

import type { Matrix } from './matrix.ts'
import type { Box } from './page.ts'

/** The thickest line, in points; what is thicker is an area. */
export const thickest = 4
/** How far from an axis a line may stray over its whole length. */
const slant = 1

/**
 * One for a page, which keeps where it is: a page has a thousand lines, and nothing is made for each. Its box is what
 * it drew since it was put down.
 */
export class Pen implements Box {
  readonly segments = { horizontal: [] as number[], vertical: [] as number[] }
  /** Whether anything is drawn that is no line along an axis. */
  drawings = false
  left = 0
  top = 0
  right = 0
  bottom = 0
  /** Whether the lines and the areas of a path are seen. */
  strokes = false
  fills = false
  private matrix: Matrix = [1, 0, 0, 1, 0, 0]
  private down = false
  private x = 0
  private y = 0
  private beginX = 0
  private beginY = 0

  /** Begins a path in a space. */
  begin(matrix: Matrix): void {
    this.matrix = matrix
    this.down = false
    this.x = this.beginX = this.left = this.right = 0
    this.y = this.beginY = this.top = this.bottom = 0
  }

  moveTo(x: number, y: number): void {
    this.end()
    this.down = true
    this.goTo(x, y)
    this.beginX = this.left = this.right = this.x
    this.beginY = this.top = this.bottom = this.y
  }

  lineTo(x: number, y: number): void {
    const { x: fromX, y: fromY } = this
    this.curveTo(x, y)
    if (this.strokes) this.line(fromX, fromY)
  }

  /** Also to the points that bend a curve. */
  curveTo(x: number, y: number): void {
    this.goTo(x, y)
    this.left = Math.min(this.left, this.x)
    this.right = Math.max(this.right, this.x)
    this.top = Math.min(this.top, this.y)
    this.bottom = Math.max(this.bottom, this.y)
  }

  /** Draws back to where it was put down, and stays. */
  close(): void {
    if (this.strokes) this.line(this.beginX, this.beginY)
  }

  /** Lifts the pen: an area that is filled is a line where it is thin. */
  end(): void {
    if (this.down && this.fills && !this.addThin(this)) this.drawings = true
    this.down = false
  }

  /** Takes a thin area for a line, and says whether it is one; the small square where two lines meet is as good as none. */
  addThin({ left, top, right, bottom }: Box): boolean {
    const width = right - left
    const height = bottom - top
    if (width <= thickest && height > width) this.segments.vertical.push((left + right) / 2, top, bottom)
    else if (height <= thickest && width >= height) this.segments.horizontal.push((top + bottom) / 2, left, right)
    else return false
    return true
  }

  private goTo(x: number, y: number): void {
    const { matrix } = this
    this.x = matrix[0] * x + matrix[2] * y + matrix[4]
    this.y = matrix[1] * x + matrix[3] * y + matrix[5]
  }

  /** The line between where it is and another point. */
  private line(x: number, y: number): void {
    const width = Math.abs(this.x - x)
    const height = Math.abs(this.y - y)
    if (height <= slant && width > height) {
      this.segments.horizontal.push((y + this.y) / 2, Math.min(x, this.x), Math.max(x, this.x))
    } else if (width <= slant && height > width) {
      this.segments.vertical.push((x + this.x) / 2, Math.min(y, this.y), Math.max(y, this.y))
    } else if (x !== this.x || y !== this.y) this.drawings = true
  }
}
