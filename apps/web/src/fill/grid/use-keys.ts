/** The keys of a table: those that move, those that enter, and those that leave it. */

import type { CellId } from '@gouji/core'
import { type Direction, edge, inOrder, sameRow, step } from './steps.ts'
import type { GridPosition } from './use-place.ts'
import type { GridTyping } from './use-typing.ts'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export function useKeys(
  { layout, active, far }: GridPosition,
  {
    typing: { mode, finish, cancel, edit },
    move,
    clear,
  }: {
    readonly typing: GridTyping
    readonly move: (to: CellId, options?: { readonly extend?: boolean }) => void
    readonly clear: () => void
  },
): (event: KeyboardEvent) => void {
  let leaving = false
  /**
   * Cells of one row entered with Tab: where they began, and how far they have come. Enter goes on below the beginning;
   * where Tab goes on into the next row, that one begins anew.
   */
  let tabbed: { readonly from: CellId; readonly to: CellId } | undefined

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return
    const done = mode.value === 'ready' ? readyKey(event) : typingKey(event)
    if (done) event.preventDefault()
    leaving = event.key === 'Escape' && mode.value === 'ready'
  }

  function readyKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const command = ctrlKey || metaKey
    const to = arrows[key]
    const from = shiftKey ? far.value : active.value
    if (to) go(step(layout, from, { to, far: command }), shiftKey)
    else if (key === 'Home' || key === 'End') {
      go(edge(layout, from, { end: key === 'Home' ? 'first' : 'last', whole: command }), shiftKey)
    } else if (key === 'Tab') return tab(shiftKey)
    else if (key === 'Enter') enter(shiftKey)
    else if (key === 'F2') edit()
    else if (key === 'Delete' || key === 'Backspace') clear()
    else if (command && key.toLowerCase() === 'a') {
      go(edge(layout, active.value, { end: 'first', whole: true }))
      go(edge(layout, active.value, { end: 'last', whole: true }), true)
    } else return false
    return true
  }

  function typingKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const to = mode.value === 'typing' ? arrows[key] : undefined
    if (to) go(step(layout, active.value, { to }))
    else if (key === 'Enter') enter(shiftKey)
    else if (key === 'Escape' || ((ctrlKey || metaKey) && key.toLowerCase() === 'z')) cancel()
    else if (key === 'Tab') return tab(shiftKey)
    else if (key === 'F2') mode.value = 'editing'
    else return false
    return true
  }

  function go(to: CellId, extend = false): void {
    tabbed = undefined
    move(to, { extend })
  }

  function enter(back: boolean): void {
    const began = tabbed?.to === active.value ? tabbed.from : active.value
    go(step(layout, back ? active.value : began, { to: back ? 'up' : 'down' }))
  }

  /** To the next cell; out of the table behind its last one, and after Escape. */
  function tab(back: boolean): boolean {
    const next = inOrder(layout, active.value, back ? -1 : 1)
    if (leaving || next === undefined) {
      finish()
      return false
    }
    const from = tabbed?.to === active.value ? tabbed.from : active.value
    move(next)
    tabbed = { from: sameRow(layout, from, next) ? from : next, to: next }
    return true
  }

  return onKey
}
