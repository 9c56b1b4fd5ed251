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
    /**
     * First and last run of that paragraph that hold it: the elements `w:r` of a Word document, those in links and
     * tracked changes counted, those of text boxes that hang on the paragraph not.
     */
    runs: z.tuple([count, count]).readonly().optional(),
    /** Element path in a page: `html>body>div:nth-of-type(2)>table>tr:nth-of-type(3)>td`. */
    path: z.string().optional(),
    sheet: z.string().optional(),
    address: z.string().optional(),
    text: z.string().optional(),
  })
  .meta({ id: 'Place' })

/** Where something stands in its source, as far as the format tells. */
export type Place = z.infer<typeof placeSchema>

/** Where in a paragraph each of its runs begins, in order: offsets in its text. A run without text begins with the next. */
export type RunStarts = readonly number[]

/** The runs that hold a stretch of a paragraph, as a place names them; `undefined` where none does. */
export function runsOf(starts: RunStarts, { start, end }: { start: number; end: number }): Place['runs'] {
  const last = countBelow(starts, end)
  return last === 0 ? undefined : [Math.max(1, countBelow(starts, start + 1)), last]
}

/** How many of ascending numbers are below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}
