/** What each cell of a table shows. A key changes a few of them: the others keep their face, and are not drawn again. */

import { type CellId, type CellState, cellName, cellState, type Severity } from '@gouji/core'
import { type ShallowRef, shallowRef, watchEffect } from 'vue'
import { cellText, changeText } from '../../table/cell-text.ts'
import { fillWords, saveWords, severityWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import type { Grid } from './use-grid.ts'

export interface Face {
  /** Its full name, for those who hear the page. */
  readonly name: string
  readonly text: string
  readonly state: CellState
  readonly total: boolean
  /** What the filled parts of an open total add up to, or what the sums say of a blank. */
  readonly ghost: string | undefined
  /** What a total should be that says something else. */
  readonly should: string | undefined
  /** What it may have to be, where it is likeliest wrong. */
  readonly maybe: string | undefined
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

type Scratch = { -readonly [Part in keyof Face]: Face[Part] }

export function createFaces(desk: Desk, grid: Grid): (cell: CellId) => Face | undefined {
  const { edition } = desk.identified
  const shown = new Map<CellId, ShallowRef<Face>>()
  const cells = grid.layout.table.rows.flatMap((row) =>
    row.cells.flatMap(({ cell, total }) => (cell ? [{ cell, total }] : [])),
  )

  /** Writes over the one before: of two hundred cells a key changes a few, and the rest is to leave no garbage. */
  function look(face: Scratch, { cell, total }: { readonly cell: CellId; readonly total: boolean }): void {
    const values = desk.draft.report.value.cells
    const value = values[cell] ?? null
    const last = desk.showPrevious.value ? desk.besideCells.value[cell] : undefined
    const { remarked } = desk
    const sum = total ? desk.draft.totals.value.get(cell) : undefined
    const ghost = total && value === null && sum === undefined ? desk.draft.partialSums.value.get(cell) : undefined
    const differs = sum !== undefined && typeof value === 'number' && value !== sum
    const suspected = desk.suspects.value.get(cell)
    const determined = value === null && ghost === undefined ? desk.determined.value.get(cell) : undefined
    face.text = cellText(value)
    face.state = cellState(value)
    face.total = total
    face.ghost =
      ghost !== undefined ? words.ghost(ghost) : determined === undefined ? undefined : words.determined(determined)
    face.should = differs ? String(sum) : undefined
    face.maybe = suspected === undefined || differs ? undefined : words.maybe(suspected)
    face.before = last === undefined || last === null ? undefined : words.beside(cell, cellText(last))
    face.change = changeText(value, last) || undefined
    face.mark = desk.marks.value.get(cell)
    face.save = desk.saves.value.get(cell)
    face.remarked = remarked.value.size > 0 && remarked.value.has(`cells.${cell}`)
    face.selected = grid.inside.value && grid.selection.value.has(cell)
    face.active = grid.active.value === cell
    face.lit = desk.lit.value.has(cell)
    face.typed = face.active && grid.mode.value !== 'ready' ? grid.typed.value : undefined
    face.readonly = !desk.mayFill.value
    face.name = face.active ? nameOf(face, cellName(edition, cell)) : ''
  }

  const scratch = {} as Scratch
  const faces = new Map<CellId, Face>()
  watchEffect(() => {
    for (const place of cells) {
      look(scratch, place)
      const before = faces.get(place.cell)
      if (before && alike(scratch, before)) continue
      const face = { ...scratch }
      faces.set(place.cell, face)
      const ref = shown.get(place.cell)
      if (ref) ref.value = face
      else shown.set(place.cell, shallowRef(face))
    }
  })
  return (cell) => shown.get(cell)?.value
}

function nameOf({ state, mark, maybe, save, before }: Face, cell: string): string {
  const said = [cell, stateNames[state], mark && severityWords[mark], maybe, save && saveWords[save], before]
  return said.filter(Boolean).join('，')
}

function alike(one: Face, other: Face): boolean {
  for (const key in one) if (one[key as keyof Face] !== other[key as keyof Face]) return false
  return true
}
