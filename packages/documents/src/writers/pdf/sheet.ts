/** The page and the type of official documents: GB/T 9704-2012, 党政机关公文格式. All lengths in points. */

const millimetre = 72 / 25.4

/** A4, with the margins that leave the type area of the standard: 156 mm × 225 mm. */
export const sheet = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  left: 28 * millimetre,
  right: 26 * millimetre,
  top: 37 * millimetre,
  bottom: 35 * millimetre,
} as const

export const column = {
  width: sheet.width - sheet.left - sheet.right,
  height: sheet.height - sheet.top - sheet.bottom,
} as const

/** 22 lines a page and 28 characters a line fill the type area. */
export const bodySize = 16
export const bodyLead = column.height / 22
export const bodyTracking = column.width / 28 - bodySize

export const titleSize = 22
export const titleLead = 36

/** 四号 figures between dashes, 7 mm below the type area. */
export const pageNumber = { size: 14, below: 7 * millimetre } as const

/** Sizes a table may be set in, from 五号 to 小五. */
export const tableSizes = [10.5, 10, 9.5, 9] as const
export const smallestTableSize = 9
/** No number is set smaller to fit its column. */
export const smallestSize = 6
export const tableLead = 1.25
export const cellPadding = { side: 3, above: 3 } as const
export const aroundTable = { above: 4, below: 10 } as const

/** Height of the square a Chinese character stands in above the base line, in parts of its size. */
export const squareAbove = 0.88
