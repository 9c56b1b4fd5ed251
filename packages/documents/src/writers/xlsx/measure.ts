/** How wide columns are and how high rows must be, estimated: a file of cells has no lines of its own. */

/** Width of a digit of the default font, in pixels; widths of columns are counted in it. */
const digit = 7
const chinese = 14.67
const narrow = 7.6
const cellMargin = 12

const pointsPerLine = 15
const aroundLines = 5
/** Excel shows no row higher than this. */
export const highestRow = 405

/** How many lines a text takes in a column of a width, in characters. */
export function linesIn(text: string, width: number, scale = 1): number {
  const room = Math.max(chinese * scale, width * digit + 5 - cellMargin)
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line) * scale) / room)), 0)
}

export function heightOfLines(lines: number, scale = 1): number {
  return Math.round(lines * pointsPerLine * scale + aroundLines)
}

function widthOf(line: string): number {
  let width = 0
  for (const letter of line) width += letter < '\u2000' ? narrow : chinese
  return width
}
