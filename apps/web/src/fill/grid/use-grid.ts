/** One table of the draft as a spreadsheet: where one is, what is selected, what is being typed. */

import { type CellId, cellName, findCell, type TableId } from '@gouji/core'
import { computed, nextTick, type Ref, ref, watch } from 'vue'
import { cellText } from '../../table/cell-text.ts'
import { layoutOf } from '../../table/layout.ts'
import { fillWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import type { Written } from '../draft/draft.ts'
import { type Block, formatHtml, formatTabs, placeBlock } from './block.ts'
import { readClipboard, readLabelled } from './clipboard.ts'
import { readEntry } from './entry.ts'
import { between, type Direction, edge, inOrder, step } from './steps.ts'

const words = fillWords.grid

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export function useGrid(
  desk: Desk,
  { id, root }: { readonly id: TableId; readonly root: Ref<HTMLElement | undefined> },
) {
  const { edition } = desk.identified
  const layout = layoutOf(edition, id)
  const first = layout.rows[0]?.[0]?.cell as CellId
  /** The cell where one is, and the other end of the selection. */
  const active = ref<CellId>(first)
  const far = ref<CellId>(first)
  /** `ready`: keys move. `typing`: what is typed replaces the cell, arrows enter it. `editing`: arrows move in the text. */
  const mode = ref<'ready' | 'typing' | 'editing'>('ready')
  const typed = ref('')
  const inside = ref(false)
  let leaving = false
  /** Where a row of cells entered with Tab began: Enter goes on below it. */
  let tabbedFrom: CellId | undefined
  let dragging = false

  const range = computed(() => between(layout, active.value, far.value))
  const selected = computed(() => range.value.flat())
  const selection = computed(() => new Set(selected.value))

  const textOf = (cell: CellId) => cellText(desk.draft.report.value.cells[cell])
  const entry = () => root.value?.querySelector<HTMLInputElement>('input.entry') ?? undefined

  function writtenOf(cell: CellId, text: string): Written[] {
    const { value, unit } = readEntry(text, { edition, cell })
    const origin = 'pasted'
    return [
      { id: `cells.${cell}`, value, origin },
      ...(unit ? [{ id: `units.${cell}`, value: unit, origin } as const] : []),
    ]
  }

  async function focusEntry(): Promise<void> {
    await nextTick()
    const input = entry()
    input?.focus({ preventScroll: true })
    if (mode.value === 'ready') input?.select()
    const nearest = { block: 'nearest', inline: 'nearest' } as const
    input?.closest('td')?.scrollIntoView(nearest)
    // A table that moves in a window of its own keeps its heads only while the whole window is in sight.
    if (root.value && isMoved(root.value)) root.value.scrollIntoView(nearest)
  }

  function move(to: CellId | undefined, { extend = false }: { readonly extend?: boolean } = {}): void {
    if (to === undefined) return
    finish()
    tabbedFrom = undefined
    far.value = to
    if (!extend) active.value = to
    else root.value?.querySelector(`[data-cell="${to}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    void focusEntry()
  }

  /** Enters what is being typed. */
  function finish(): void {
    if (mode.value === 'ready') return
    mode.value = 'ready'
    desk.draft.enter(words.typed(cellName(edition, active.value)))
  }

  function cancel(): void {
    desk.draft.recall()
    mode.value = 'ready'
    void focusEntry()
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

  function clear(name: string): void {
    if (!desk.mayFill.value) return
    desk.draft.act(
      name,
      selected.value.map((cell) => ({ id: `cells.${cell}`, value: null, origin: 'typed' as const })),
    )
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return
    const command = event.ctrlKey || event.metaKey
    const done = mode.value === 'ready' ? readyKey(event, command) : typingKey(event)
    if (done) event.preventDefault()
    leaving = event.key === 'Escape' && mode.value === 'ready'
  }

  function readyKey({ key, shiftKey }: KeyboardEvent, command: boolean): boolean {
    const to = arrows[key]
    const from = shiftKey ? far.value : active.value
    if (to) move(step(layout, from, { to, far: command }), { extend: shiftKey })
    else if (key === 'Home' || key === 'End') {
      move(edge(layout, from, { end: key === 'Home' ? 'first' : 'last', whole: command }), { extend: shiftKey })
    } else if (key === 'Tab') return tab(shiftKey)
    else if (key === 'Enter') enterKey(shiftKey)
    else if (key === 'F2') edit()
    else if (key === 'Delete' || key === 'Backspace') clear(words.cleared)
    else if (command && key.toLowerCase() === 'a') {
      active.value = edge(layout, active.value, { end: 'first', whole: true })
      move(edge(layout, active.value, { end: 'last', whole: true }), { extend: true })
    } else return false
    return true
  }

  function typingKey({ key, shiftKey }: KeyboardEvent): boolean {
    const to = mode.value === 'typing' ? arrows[key] : undefined
    if (to) move(step(layout, active.value, { to }))
    else if (key === 'Enter') enterKey(shiftKey)
    else if (key === 'Escape') cancel()
    else if (key === 'Tab') return tab(shiftKey)
    else if (key === 'F2') mode.value = 'editing'
    else return false
    return true
  }

  function enterKey(back: boolean): void {
    const from = back ? active.value : (tabbedFrom ?? active.value)
    move(step(layout, from, { to: back ? 'up' : 'down' }))
  }

  /** To the next cell; out of the table behind its last one, and after Escape. */
  function tab(back: boolean): boolean {
    const next = inOrder(layout, active.value, back ? -1 : 1)
    if (leaving || next === undefined) {
      finish()
      return false
    }
    const from = tabbedFrom ?? active.value
    move(next)
    tabbedFrom = from
    return true
  }

  const cellAt = (event: Event) =>
    ((event.target as Element | null)?.closest('[data-cell]') as HTMLElement | null)?.dataset.cell as CellId | undefined

  function onPress(event: MouseEvent): void {
    const cell = cellAt(event)
    if (!cell || event.button !== 0) return
    if (cell === active.value && mode.value !== 'ready') return
    event.preventDefault()
    dragging = true
    move(cell, { extend: event.shiftKey })
  }

  function onPass(event: MouseEvent): void {
    const cell = cellAt(event)
    if (dragging && event.buttons === 1 && cell) far.value = cell
    else dragging = false
  }

  function blockOf(): Block {
    return range.value.map((row) => row.map(textOf))
  }

  function onCopy(event: ClipboardEvent): void {
    if (mode.value !== 'ready' || !event.clipboardData) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', formatTabs(blockOf()))
    event.clipboardData.setData('text/html', formatHtml(blockOf()))
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
    const texts = written.filter(({ value }) => isText(value)).length
    desk.draft.act(words.pasted, written)
    desk.say(
      [
        (labelled ? words.pastedByLabel : words.pastedDone)(assigned.length),
        outside > 0 ? words.pastedOutside(outside) : '',
        texts > 0 ? words.pastedTexts(texts) : '',
      ].join(''),
      { undo: assigned.length > 0 },
    )
    const last = assigned.at(-1)
    if (last && layout.places.has(last.cell) && !labelled) far.value = last.cell
    void focusEntry()
  }

  const topLeft = (): CellId => range.value[0]?.[0] ?? active.value

  const blanks = computed(() =>
    [...layout.places.keys()].filter((cell) => (desk.draft.report.value.cells[cell] ?? null) === null),
  )

  /** 零报告: what is blank did not happen. Totals follow by themselves. */
  function fillZeros(): void {
    const open = blanks.value.filter((cell) => !isTotal(cell))
    const edits = desk.draft.act(
      words.zerosName,
      open.map((cell) => ({ id: `cells.${cell}`, value: 0, origin: 'typed' as const })),
    )
    desk.say(words.zerosDone(edits.length), { undo: edits.length > 0 })
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
    finish,
    fillZeros,
    on: {
      keydown: onKey,
      input: onInput,
      mousedown: onPress,
      mouseover: onPass,
      dblclick: edit,
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

function isMoved({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight
}

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { state?: string }).state === 'text'
}
