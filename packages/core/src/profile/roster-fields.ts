/** What a district keeps of every agency besides its name, kind and deadline: 联系人, 联系电话. */

import * as z from 'zod'
import { textOf } from './text.ts'

export const rosterFieldSchema = z
  .strictObject({
    id: textOf('fieldId'),
    label: textOf('said').describe('名册里的列名'),
    required: z.boolean().default(false).describe('每个单位都要填'),
  })
  .meta({ id: 'RosterField' })
