/** What each cell of a table shows. A key changes a few of them: the others keep their face, and are not drawn again. */

import { type CellId, type CellState, cellName, cellState, type Severity } from '@gouji/core'
import { computed } from 'vue'
import { cellText, changeText } from '../../table/cell-text.ts'
import { fillWords, saveWords, severityWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import { partialSum } from '../draft/totals.ts'
import type { Grid } from './use-grid.ts'

export interface Face {
  /** Its full name, for those who hear the page. */
  readonly name: string
  readonly text: string
  readonly state: CellState
  readonly total: boolean
  /** What the filled parts of an open total add up to. */
  readonly ghost: string | undefined
  /** What a total should be that says something else. */
  readonly should: string | undefined
  readonly before: string | undefined
  readonly change: string | undefined
  readonly mark: Severity | undefined
  readonly save: 'waiting' | 'refused' | 'conflict' | undefined
  readonly remarked: boolean
  readonly selected: boolean
  readonly active: boolean
  readonly lit: boolean
  /** The text being typed; `undefined`: nothing is. */
  readonly typed: string | undefined
  readonly readonly: boolean
}

const words = fillWords.grid
const stateNames: Readonly<Record<CellState, string>> = {
  blank: words.blank,
  zero: '',
  number: '',
  notApplicable: words.notApplicable,
  text: words.text,
  missing: words.blank,
}

export function createFaces(desk: Desk, grid: Grid): (cell: CellId) => Face | undefined {
  const { edition } = desk.identified
  const cells = grid.layout.table.rows.flatMap((row) =>
    row.cells.flatMap(({ cell, total }) => (cell ? [{ cell, total }] : [])),
  )

  function faceOf(cell: CellId, total: boolean): Face {
    const values = desk.draft.report.value.cells
    const value = values[cell] ?? null
    const active = grid.active.value === cell
    const state = cellState(value)
    const last = desk.showPrevious.value ? desk.previousCells.value[cell] : undefined
    const before = last === undefined || last === null ? undefined : words.before(cellText(last))
    const mark = desk.marks.value.get(cell)
    const save = desk.saves.value.get(cell)
    const sum = total ? desk.draft.totals.value.get(cell) : undefined
    const ghost =
      total && value === null && sum === undefined ? partialSum(edition, { cells: values, total: cell }) : undefined
    const differs = sum !== undefined && typeof value === 'number' && value !== sum
    const said = () => [
      cellName(edition, cell),
      stateNames[state],
      mark && severityWords[mark],
      save && saveWords[save],
      before,
    ]
    return {
      name: active ? said().filter(Boolean).join('，') : '',
      text: cellText(value),
      state,
      total,
      ghost: ghost === undefined ? undefined : words.ghost(ghost),
      should: differs ? String(sum) : undefined,
      before,
      change: changeText(value, last) || undefined,
      mark,
      save,
      remarked: desk.remarked.value.has(`cells.${cell}`),
      selected: grid.inside.value && grid.selection.value.has(cell),
      active,
      lit: desk.lit.value.has(cell),
      typed: active && grid.mode.value !== 'ready' ? grid.typed.value : undefined,
      readonly: !desk.mayFill.value,
    }
  }

  const faces = computed((old: ReadonlyMap<CellId, Face> | undefined): ReadonlyMap<CellId, Face> => {
    const next = new Map<CellId, Face>()
    let changed = old === undefined
    for (const { cell, total } of cells) {
      const [face, before] = [faceOf(cell, total), old?.get(cell)]
      const same = before !== undefined && alike(face, before)
      if (!same) changed = true
      next.set(cell, same ? before : face)
    }
    return changed || !old ? next : old
  })
  return (cell) => faces.value.get(cell)
}

function alike(one: Face, other: Face): boolean {
  for (const key in one) if (one[key as keyof Face] !== other[key as keyof Face]) return false
  return true
}
