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
  /** A change against last year that a finding speaks of was held against both tables. */
  const judged = computed(() =>
    check.value.findings.flatMap(({ rule, params }) => (rule === 'narrative-change' ? [String(params.quote)] : [])),
  )
  /** Where the text counts and nothing holds it against a table. */
  const unbound = computed(() =>
    unboundNumbers(text.value, numbers.value, lastYear).filter(
      ({ start, end }) => !judged.value.some((quote) => quote.includes(text.value.slice(Math.max(0, start - 2), end))),
    ),
  )
  return { text, numbers, unbound }
}
