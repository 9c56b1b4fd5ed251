/** Which numbers of the prose belong to which cells. */

import * as z from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { placeSchema } from './place.ts'

const offset = z.int().nonnegative()

/** A number of the prose and what it is bound to: cells, or a total of the prose that it is a part of (其中). */
export const bindingSchema = z
  .strictObject({
    /** The section whose text holds it: `sections` of the report. */
    section: z.string(),
    /** The line of that text, from 1. */
    paragraph: z.int().positive(),
    /** Offsets in that line in UTF-16 units, the unit (件, 条) counted in; `end` is behind the last letter. */
    start: offset,
    end: offset,
    /** The sentence around it, in the same line. */
    sentence: z.strictObject({ start: offset, end: offset }),
    /** With 万 and 亿 multiplied out. */
    value: z.number(),
    /** `false`: 80余, 近百, 约 30. */
    exact: z.boolean(),
    /** What it counts: `received`, `handled`, `reconsideration`; more may come. */
    topic: z.string().optional(),
    /** The cells whose sum it states; none where it is bound to the prose alone. */
    cells: z.array(z.string()),
    /** That sum; `null`: there are no cells, or one holds no number. */
    counted: z.number().nullable(),
    /** It is that sum, or what it is when rounded as the prose does (1.2 万). `null`: neither that nor a contradiction, such as a part of it or an inexact figure. */
    agrees: z.boolean().nullable(),
    /** The total it is a part of, in the same section. */
    partOf: z.strictObject({ paragraph: z.int().positive(), start: offset, end: offset }).optional(),
    /** Where its sentence stands in the document. */
    place: placeSchema.optional(),
  })
  .meta({ id: 'Binding' })

/** A number of the prose and what it is bound to; made by `bindingsOf` and `checkReport`. */
export type Binding = DeepReadonly<z.infer<typeof bindingSchema>>
