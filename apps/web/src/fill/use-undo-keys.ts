/** Ctrl+Z and Ctrl+Y, wherever one is on the fill page but in a text, which takes back its own. */

import { onBeforeUnmount, onMounted } from 'vue'
import { type Desk, targetOfField } from './desk.ts'

export function useUndoKeys(desk: Desk, isFilling: () => boolean): void {
  function onKey(event: KeyboardEvent): void {
    const { target } = event
    const isText = target instanceof HTMLElement && target.matches('input:not(.entry), textarea, select')
    const isCommand = event.ctrlKey || event.metaKey
    if (event.defaultPrevented || !isCommand || isText || !isFilling() || !desk.mayFill.value) return
    const key = event.key.toLowerCase()
    if (key === 'z' && !event.shiftKey) show(desk.undo())
    else if (key === 'y' || (key === 'z' && event.shiftKey)) show(desk.redo())
    else return
    event.preventDefault()
  }

  /** What was undone may be out of sight. */
  function show([edit]: readonly { readonly id: string }[] = []): void {
    if (edit) desk.goTo(targetOfField(edit.id))
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}
