/** For tests of a draft. */

import { cellsOf } from '@gouji/core'

/** The columns of table three that are filled in: who applied. */
export const applicants: readonly string[] = cellsOf('2021').flatMap(({ row, column }) =>
  row.id === 'received' && column.kind === 'input' ? [column.id] : [],
)
