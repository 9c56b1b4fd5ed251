/** The cells that hold a zero because every blank was filled with one: nobody looked at them by themselves. */

import type { CellId } from '@gouji/core'
import type { Field } from '../../api/filings.ts'

type Noted = Pick<Field, 'id'> & Partial<Pick<Field, 'origin'>>

export function createZeroed(fields: readonly Noted[]) {
  const cells = new Set<CellId>()
  note(fields)

  /** How fields came to hold what they hold now. */
  function note(news: readonly Noted[]): void {
    for (const { id, origin } of news) {
      const cell = id.slice('cells.'.length) as CellId
      if (origin === 'zeroed') cells.add(cell)
      else cells.delete(cell)
    }
  }

  return { note, cells: (): ReadonlySet<CellId> => new Set(cells) }
}
