/** The numbers of a section's prose beside its tables, for whoever writes it and whoever reviews it. */

import type { CellId, SectionId } from '@gouji/core'
import { computed } from 'vue'
import type { Desk } from '../desk.ts'
import { same } from '../draft/history.ts'
import { type BoundNumber, boundNumbers, unboundNumbers } from './bound-numbers.ts'

export function useNumbers({ draft, check, previousCells }: Desk, section: SectionId) {
  const text = computed(() => draft.report.value.sections[section] ?? '')
  const numbers = computed((old?: readonly BoundNumber[]) => {
    const now = boundNumbers(text.value, { section, bindings: check.value.bindings })
    return same(now, old) ? (old ?? now) : now
  })
  const lastYear = (cells: readonly CellId[]) =>
    cells.reduce((sum, cell) => {
      const value = previousCells.value[cell]
      return sum + (typeof value === 'number' ? value : Number.NaN)
    }, 0)
  /** Where the text counts and nothing holds it against a table. */
  const unbound = computed(() => unboundNumbers(text.value, numbers.value, lastYear))
  return { text, numbers, unbound }
}
