/** One table of the draft as a spreadsheet: where one is, what is selected, what is being typed. */

import { type CellId, cellName, findCell, type TableId } from '@gouji/core'
import { computed, type Ref, watch } from 'vue'
import { layoutOf } from '../../table/layout.ts'
import { fillWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import { useClipboard } from './use-clipboard.ts'
import { useKeys } from './use-keys.ts'
import { usePlace } from './use-place.ts'
import { useTyping } from './use-typing.ts'
import { missedIn, zerosFor } from './zeros.ts'

const words = fillWords.grid

export function useGrid(
  desk: Desk,
  { id, root }: { readonly id: TableId; readonly root: Ref<HTMLElement | undefined> },
) {
  const { edition } = desk.identified
  const layout = layoutOf(edition, id)
  const place = usePlace(layout, root)
  const typing = useTyping(desk, place)
  const { active, far, inside, selected, selection } = place
  const { mode, typed, finish } = typing

  /** Enters what is being typed, and goes on. */
  function move(
    to: CellId,
    { extend = false, pressed = false }: { readonly extend?: boolean; readonly pressed?: boolean } = {},
  ): void {
    finish()
    far.value = to
    if (!extend) active.value = to
    void place.focus({ on: to, pressed })
  }

  function clear(name: string): void {
    if (!desk.mayFill.value) return
    desk.draft.act(
      name,
      selected.value.map((cell) => ({ id: `cells.${cell}`, value: null, origin: 'typed' as const })),
    )
  }

  const onKey = useKeys(place, { typing, move, clear: () => clear(words.cleared) })
  const { onCopy, onPaste } = useClipboard(desk, { place, typing, clear })

  let dragging = false
  const cellAt = ({ target }: Event) =>
    (target as Element | null)?.closest<HTMLElement>('[data-cell]')?.dataset.cell as CellId | undefined

  function onPress(event: MouseEvent): void {
    const cell = cellAt(event)
    if (!cell || event.button !== 0) return
    if (cell === active.value && mode.value !== 'ready') return
    event.preventDefault()
    dragging = true
    move(cell, { extend: event.shiftKey, pressed: true })
  }

  function onPass(event: MouseEvent): void {
    const cell = cellAt(event)
    if (dragging && event.buttons === 1 && cell) far.value = cell
    else dragging = false
  }

  const blanks = computed(() =>
    [...layout.places.keys()].filter((cell) => (desk.draft.report.value.cells[cell] ?? null) === null),
  )

  /** Blanks that a zero may go into, and those that cannot be zero. Totals follow by themselves. */
  const zeros = computed(() =>
    zerosFor(edition, {
      cells: desk.draft.report.value.cells,
      blanks: blanks.value.filter((cell) => !isTotal(cell)),
      before: desk.besideCells.value,
    }),
  )

  /** 零报告: what is blank did not happen. */
  function fillZeros(): void {
    const open = zeros.value
    desk.draft.act(
      words.zerosName,
      open.zeros.map((cell) => ({ id: `cells.${cell}`, value: 0, origin: 'zeroed' as const })),
    )
    const [first] = open.left
    const done = { n: open.zeros.length, left: open.left.length, first: first && cellName(edition, first) }
    const missed = missedIn(open.zeros, desk.besideCells.value)
      .slice(0, 3)
      .map(([cell, before]) => words.zeroBefore(cellName(edition, cell), before))
    const said = words.zerosDone(done) + (missed.length > 0 ? words.zerosBefore(missed) : '')
    if (open.zeros.length > 0) desk.say(said, { undo: true })
    if (first) move(first)
  }

  function isTotal(cell: CellId): boolean {
    const spec = findCell(edition, cell)
    return spec?.row.kind === 'total' || spec?.column.kind === 'total'
  }

  watch([active, inside], () => {
    if (inside.value) desk.active.value = active.value
  })
  watch(desk.target, (target) => {
    if (target?.kind === 'cell' && layout.places.has(target.cell)) move(target.cell)
  })

  return {
    layout,
    active,
    mode,
    typed,
    inside,
    selection,
    blanks,
    isTotal,
    zeros,
    fillZeros,
    on: {
      keydown: onKey,
      input: typing.onInput,
      mousedown: onPress,
      mouseover: onPass,
      dblclick: typing.edit,
      copy: onCopy,
      cut: onCopy,
      paste: onPaste,
      focusin: () => {
        inside.value = true
      },
      focusout: (event: FocusEvent) => {
        if (root.value?.contains(event.relatedTarget as Node | null)) return
        finish()
        inside.value = false
      },
    },
  }
}

export type Grid = ReturnType<typeof useGrid>
