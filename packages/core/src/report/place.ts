import * as z from 'zod'

const count = z.int().positive()

/** Where something stands in its source. Counts begin at 1; `text` is what is written there. */
export const placeSchema = z
  .strictObject({
    file: z.string().optional(),
    page: count.optional(),
    /** Left, top, right and bottom on the page, in points from its upper left corner. */
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().optional(),
    /** Number of the table in the document, and row and column in its grid. */
    table: count.optional(),
    row: count.optional(),
    column: count.optional(),
    line: count.optional(),
    /** Number of the paragraph in the document, those in tables counted. */
    paragraph: count.optional(),
    /** Element path in a page: `html>body>div:nth-of-type(2)>table>tr:nth-of-type(3)>td`. */
    path: z.string().optional(),
    sheet: z.string().optional(),
    address: z.string().optional(),
    text: z.string().optional(),
  })
  .meta({ id: 'Place' })

export type Place = z.infer<typeof placeSchema>
