/** Where one is in a table, what is selected, and bringing it into sight. */

import type { CellId } from '@gouji/core'
import { computed, nextTick, type Ref, ref } from 'vue'
import type { TableLayout } from '../../table/layout.ts'
import { between } from './steps.ts'

const nearest = { block: 'nearest', inline: 'nearest' } as const

export function usePlace(layout: TableLayout, root: Ref<HTMLElement | undefined>) {
  const first = layout.rows[0]?.[0]?.cell as CellId
  /** The cell where one is, and the other end of the selection. */
  const active = ref<CellId>(first)
  const far = ref<CellId>(first)
  /** Whether the keyboard is in this table. */
  const inside = ref(false)
  const range = computed(() => between(layout, active.value, far.value))
  const selected = computed(() => range.value.flat())

  const entry = () => root.value?.querySelector<HTMLInputElement>('.active > input.entry') ?? undefined

  /**
   * Puts the keyboard into the active cell, where what is typed replaces all, and brings a cell into sight: with room
   * around it for who goes on by keys, and no further than needed for who has it under the pointer.
   */
  async function focus({
    on = active.value,
    pressed = false,
  }: {
    readonly on?: CellId
    readonly pressed?: boolean
  } = {}): Promise<void> {
    await nextTick()
    const input = entry()
    input?.focus({ preventScroll: true })
    input?.select()
    const cell = root.value?.querySelector(`[data-cell="${on}"]`)
    if (cell && pressed && root.value && !isMoved(root.value)) {
      window.scrollBy(0, coveredBy(cell))
      return
    }
    cell?.scrollIntoView(nearest)
    // A table that moves in a window of its own keeps its heads only while the whole window is in sight.
    if (root.value && isMoved(root.value)) root.value.scrollIntoView(nearest)
  }

  return {
    layout,
    active,
    far,
    inside,
    range,
    selected,
    selection: computed(() => new Set(selected.value)),
    topLeft: (): CellId => range.value[0]?.[0] ?? active.value,
    entry,
    focus,
  }
}

export type GridPosition = ReturnType<typeof usePlace>

/** How far the page has to scroll until nothing covers a cell; 0: nothing does. */
function coveredBy(cell: Element): number {
  const { left, right, top, bottom } = cell.getBoundingClientRect()
  const edgeOver = (y: number) => {
    const there = document.elementFromPoint((left + right) / 2, y)
    return there && !cell.contains(there) ? (there.closest('thead, .top') ?? there).getBoundingClientRect() : undefined
  }
  const head = edgeOver(top + 1)
  if (head || top < 0) return top - Math.max(0, head?.bottom ?? 0)
  const foot = edgeOver(bottom - 1)?.top ?? document.documentElement.clientHeight
  return Math.max(0, bottom - foot)
}

function isMoved({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight
}
