/** A page of a PDF as the engine gives it: characters, straight lines and pictures, each with its place. */

/** In points from the upper left corner of the page as shown. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How the text runs on the page as shown, in quarter turns clockwise: 0 to the right, 1 down, 2 upside down, 3 up. */
export type Turn = 0 | 1 | 2 | 3

/** Its box is as wide as the character advances, and an em high. */
export interface Character extends Box {
  readonly text: string
  /** The em, in points. */
  readonly size: number
  readonly turn: Turn
  /** Characters shown by one operator have the same. */
  readonly object: number
}

/**
 * Straight lines along an axis, drawn or thin filled rectangles, as numbers one behind the other, three a line: its y
 * where it is horizontal and its x where it is vertical, where it begins, and where it ends. A page has up to a
 * thousand, and an object for each costs more than what is done with it.
 */
export interface Segments {
  readonly horizontal: readonly number[]
  readonly vertical: readonly number[]
}

export interface Page {
  /** Counted from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order they are drawn in. */
  readonly characters: readonly Character[]
  readonly segments: Segments
  readonly pictures: readonly Box[]
  /** Characters the document gives no Unicode for; each stands as U+FFFD. */
  readonly unmapped: number
  /** Words of it run over its sides and are cut in print. */
  readonly isCut: boolean
  /** Whether text of fonts without shapes, as text recognition writes them, was dropped by the engine. */
  readonly lossy: boolean
  /** Whether anything is drawn that is neither text nor a line along an axis. */
  readonly drawings: boolean
}

export const middleX = ({ left, right }: Box): number => (left + right) / 2
export const middleY = ({ top, bottom }: Box): number => (top + bottom) / 2

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = 0
  let bottom = 0
  for (const box of boxes) {
    if (box.left < left) left = box.left
    if (box.top < top) top = box.top
    if (box.right > right) right = box.right
    if (box.bottom > bottom) bottom = box.bottom
  }
  return { left, top, right, bottom }
}

/** White space, and nothing else. */
export function isBlank(text: string): boolean {
  const code = text.charCodeAt(0)
  if ((code > 0x20 && code < 0x80) || (code > 0x3000 && code < 0xd800)) return false
  return text.trim() === ''
}

export function holds(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}
