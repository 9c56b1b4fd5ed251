/** Copying, cutting and pasting in a table. */

import { fillWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import { formatHtml, formatTabs, placeBlock } from './block.ts'
import { readClipboard, readLabelled } from './clipboard.ts'
import type { GridPosition } from './use-place.ts'
import type { GridTyping } from './use-typing.ts'

const words = fillWords.grid

export function useClipboard(
  desk: Desk,
  {
    place: { layout, far, range, selected, topLeft, focus },
    typing: { mode, textOf, writtenOf },
    clear,
  }: { readonly place: GridPosition; readonly typing: GridTyping; readonly clear: (name: string) => void },
) {
  const { edition } = desk.identified

  function onCopy(event: ClipboardEvent): void {
    if (mode.value !== 'ready' || !event.clipboardData) return
    event.preventDefault()
    const block = range.value.map((row) => row.map(textOf))
    event.clipboardData.setData('text/plain', formatTabs(block))
    event.clipboardData.setData('text/html', formatHtml(block))
    if (event.type === 'cut') clear(words.cut)
  }

  function onPaste(event: ClipboardEvent): void {
    if (mode.value !== 'ready' || !event.clipboardData || !desk.mayFill.value) return
    event.preventDefault()
    const found = readClipboard(event.clipboardData)
    if (!found) {
      desk.say(words.pastedNothing)
      return
    }
    const labelled = found.rows && readLabelled(found.rows, edition)
    const { assigned, outside } = labelled
      ? { assigned: [...labelled].map(([cell, text]) => ({ cell, text })), outside: 0 }
      : placeBlock(layout, found.block, { at: topLeft(), selected: selected.value })
    const written = assigned.flatMap(({ cell, text }) => writtenOf(cell, text))
    const blanks = assigned.filter(({ text }) => text.trim() === '').length
    const texts = written.filter(({ value }) => isText(value)).length
    desk.draft.act(words.pasted, written)
    desk.say(
      [
        (labelled ? words.pastedByLabel : words.pastedDone)(assigned.length),
        outside > 0 ? words.pastedOutside(outside) : '',
        blanks + texts > 0 ? words.pastedAmong({ blanks, texts }) : '',
      ].join(''),
      { undo: assigned.length > 0 },
    )
    const last = assigned.at(-1)
    if (last && layout.places.has(last.cell) && !labelled) far.value = last.cell
    void focus()
  }

  return { onCopy, onPaste }
}

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { state?: string }).state === 'text'
}
