/** Measures of official documents, GB/T 9704—2012, in the units Word counts in. */

/** Twentieths of a point. */
const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)

/** A4. The text is 156 mm wide and 225 mm high: 22 lines. */
export const page = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  /** The page number stands 7 mm below the text. */
  footer: twips(22),
} as const

export const textWidth = page.width - page.left - page.right

/** Height of a line in twips: 22 lines to a page. */
export const line = { body: 579, title: 700, table: 260, list: 400 } as const

/** Half points: 二号, 三号, 四号; 10 points in the tables of a report, 小四 in lists. */
export const size = { title: 44, body: 32, footer: 28, table: 20, list: 24 } as const

/** Gap between a table and the text around it. */
export const tableGap = 160
/** Room beside and above the text of a cell. */
export const cellMargin = { side: 40, top: 28 } as const
/** Rules of half a point, in eighths. */
export const ruleWidth = 4
