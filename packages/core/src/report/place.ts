import * as z from 'zod'

/** Where something stands in its source. Counts begin at 1; `text` is what is written there. */
export const placeSchema = z
  .strictObject({
    file: z.string().optional(),
    page: z.int().positive().optional(),
    table: z.int().positive().optional(),
    row: z.int().positive().optional(),
    column: z.int().positive().optional(),
    line: z.int().positive().optional(),
    sheet: z.string().optional(),
    address: z.string().optional(),
    text: z.string().optional(),
  })
  .meta({ id: 'Place' })

export type Place = z.infer<typeof placeSchema>
