/** Copying, cutting and pasting in a table. */

import { fillWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import { whenIdle } from '../when-idle.ts'
import { formatHtml, formatTabs, placeBlock } from './block.ts'
import { readClipboard } from './clipboard.ts'
import { headedBlock } from './headed.ts'
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
  const labelled = () => import('./labelled.ts')
  // It is there when the line is gone.
  whenIdle(() => void labelled().catch(() => undefined), 5000)

  function onCopy(event: ClipboardEvent): void {
    if (mode.value !== 'ready' || !event.clipboardData) return
    event.preventDefault()
    const block = range.value.map((row) => row.map(textOf))
    event.clipboardData.setData('text/plain', formatTabs(block))
    event.clipboardData.setData('text/html', formatHtml(block))
    if (event.type === 'cut') clear(words.cut)
  }

  async function onPaste(event: ClipboardEvent): Promise<void> {
    if (mode.value !== 'ready' || !event.clipboardData || !desk.mayFill.value) return
    event.preventDefault()
    const found = readClipboard(event.clipboardData)
    const place = { at: topLeft(), selected: selected.value }
    if (!found) {
      desk.say(words.pastedNothing)
      return
    }
    const { rows } = found
    const headed = headedBlock(found.block)
    const reader = rows || headed ? await labelled().catch(() => undefined) : undefined
    if ((rows || headed) && !reader) {
      desk.say(words.pasteLater)
      return
    }
    const asPrinted = rows && reader?.readLabelled(rows, edition)
    const named = headed && reader?.placeNamed(headed, { edition, table: layout.table.id })
    if (!asPrinted && named?.kind === 'unknown') {
      desk.say(words.pasteUnknown(named))
      return
    }
    // Of a table that has both, the names that tell more of it.
    const cells = named?.kind === 'cells' ? named.cells : undefined
    const byLabel = (cells?.size ?? 0) > (asPrinted?.size ?? 0) ? cells : asPrinted
    const { assigned, outside } = byLabel
      ? { assigned: [...byLabel].map(([cell, text]) => ({ cell, text })), outside: 0 }
      : placeBlock(layout, found.block, place)
    const written = assigned.flatMap(({ cell, text }) => writtenOf(cell, text))
    const blank = assigned.filter(({ text }) => text.trim() === '')
    const { cells: before } = desk.draft.report.value
    const emptied = blank.filter(({ cell }) => typeof before[cell] === 'number').length
    const texts = written.filter(({ value }) => isText(value)).length
    const edits = desk.draft.act(words.pasted, written)
    desk.say(
      [
        (byLabel ? words.pastedByLabel : words.pastedDone)(assigned.length),
        outside > 0 ? words.pastedOutside(outside) : '',
        blank.length + texts > 0 ? words.pastedAmong({ blanks: blank.length, emptied, texts }) : '',
      ].join(''),
      { undo: edits.length > 0 },
    )
    const last = assigned.at(-1)
    if (last && layout.places.has(last.cell) && !byLabel) far.value = last.cell
    void focus()
  }

  return { onCopy, onPaste }
}

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { state?: string }).state === 'text'
}
