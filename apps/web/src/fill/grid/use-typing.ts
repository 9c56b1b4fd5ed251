/** What is being typed into a cell, until it is entered or taken back. */

import { type CellId, cellName } from '@gouji/core'
import { nextTick, ref } from 'vue'
import { cellText } from '../../table/cell-text.ts'
import { fillWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import type { Written } from '../draft/draft.ts'
import { readEntry } from './entry.ts'
import type { GridPosition } from './use-place.ts'

export function useTyping(desk: Desk, { active, far, entry, focus }: GridPosition) {
  const { edition } = desk.identified
  /** `ready`: keys move. `typing`: what is typed replaces the cell, arrows enter it. `editing`: arrows move in the text. */
  const mode = ref<'ready' | 'typing' | 'editing'>('ready')
  const typed = ref('')

  const textOf = (cell: CellId) => cellText(desk.draft.report.value.cells[cell])

  /** Enters what is being typed. */
  function finish(): void {
    if (mode.value === 'ready') return
    mode.value = 'ready'
    desk.draft.enter(fillWords.grid.typed(cellName(edition, active.value)))
  }

  function cancel(): void {
    desk.draft.recall()
    mode.value = 'ready'
    void focus()
  }

  function edit(): void {
    if (!desk.mayFill.value) return
    mode.value = 'editing'
    typed.value = textOf(active.value)
    void nextTick(() => entry()?.setSelectionRange(typed.value.length, typed.value.length))
  }

  function onInput(event: Event): void {
    const { value } = event.target as HTMLInputElement
    if (mode.value === 'ready') {
      mode.value = 'typing'
      far.value = active.value
    }
    typed.value = value
    const [written] = writtenOf(active.value, value)
    if (written) desk.draft.show({ ...written, origin: 'typed' })
  }

  /** The fields that a text in a cell writes: its value, and a unit that the column does not print. */
  function writtenOf(cell: CellId, text: string): readonly Written[] {
    const { value, unit } = readEntry(text, { edition, cell })
    const origin = 'pasted'
    return [
      { id: `cells.${cell}`, value, origin },
      ...(unit ? [{ id: `units.${cell}`, value: unit, origin } as const] : []),
    ]
  }

  return { mode, typed, textOf, writtenOf, finish, cancel, edit, onInput }
}

export type GridTyping = ReturnType<typeof useTyping>
