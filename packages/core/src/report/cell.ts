/** What stands in a cell: six states, of which a blank is never a zero. */

import * as z from 'zod'

/** The six states of a cell. `missing`: the source has no such cell. */
export type CellState = 'number' | 'zero' | 'blank' | 'notApplicable' | 'text' | 'missing'

/**
 * A cell of a report: a number, `null` for a blank, or what was written instead of a number:
 * a sign that nothing applies (“/”, “—”, 无), or text.
 */
export const cellValueSchema = z
  .union([z.number(), z.null(), z.strictObject({ state: z.enum(['notApplicable', 'text']), text: z.string() })])
  .meta({ id: 'Cell' })

/** What a cell holds. A blank (`null`) is never a zero. */
export type CellValue = z.infer<typeof cellValueSchema>

/** The state of a cell; `undefined` is a cell that is not there. */
export function cellState(value: CellValue | undefined): CellState {
  if (value === undefined) return 'missing'
  if (value === null) return 'blank'
  if (typeof value === 'number') return value === 0 ? 'zero' : 'number'
  return value.state
}
