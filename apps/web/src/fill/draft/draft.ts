/** A draft as it stands on the page: its report, what was done to it, and what of it is on its way. */

import { type CellId, type CellValue, formOf, type Identified, type Report } from '@gouji/core'
import { computed, type ShallowRef, shallowRef } from 'vue'
import type { Field, FieldOrigin } from '../../api/filings.ts'
import { followHead } from './head.ts'
import { emptyHistory, type FieldEdit, type History, remember, same, type Turned, turn } from './history.ts'
import type { KeptHistory } from './kept-history.ts'
import { followTotals, partialSums, totalsOf } from './totals.ts'

export interface Written {
  readonly id: string
  readonly value: unknown
  readonly origin: FieldOrigin
}

const cellOf = (id: string) => (id.startsWith('cells.') ? (id.slice('cells.'.length) as CellId) : undefined)

/** Makes the draft. `send` is given every change that is to be kept. */
export function createDraft(
  identified: Identified,
  {
    fields,
    send,
    kept,
  }: {
    readonly fields: readonly Pick<Field, 'id' | 'value'>[]
    readonly send: (written: readonly Written[]) => void
    /** Where what was done outlives the page. */
    readonly kept?: KeptHistory
  },
) {
  const values: ShallowRef<ReadonlyMap<string, unknown>> = shallowRef(
    new Map(fields.map(({ id, value }) => [id, value])),
  )
  const report: ShallowRef<Report> = shallowRef(reportFrom(values.value))
  const history: ShallowRef<History> = shallowRef(kept?.read() ?? emptyHistory)
  /** What is being typed and not entered yet: it shows everywhere, and goes nowhere. */
  const typing: ShallowRef<readonly FieldEdit[]> = shallowRef([])

  function reportFrom(all: ReadonlyMap<string, unknown>): Report {
    return formOf(
      [...all].map(([id, value]) => ({ id, value })),
      identified,
    )
  }

  function write(edits: readonly { readonly id: string; readonly after: unknown }[]): void {
    if (edits.length === 0) return
    const next = new Map(values.value)
    const cells: Partial<Record<CellId, CellValue>> = {}
    let onlyCells = true
    for (const { id, after } of edits) {
      if (after === undefined) next.delete(id)
      else next.set(id, after)
      const cell = cellOf(id)
      if (cell) cells[cell] = (after ?? null) as CellValue
      else onlyCells = false
    }
    values.value = next
    report.value = onlyCells ? { ...report.value, cells: { ...report.value.cells, ...cells } } : reportFrom(next)
  }

  /** The edits that `given` makes, with those of what follows: totals, and what the text of the head says. */
  function editsFor(given: readonly Written[]): readonly FieldEdit[] {
    const written = followHead(given, { edition: identified.edition, kept: (id) => values.value.get(id) })
    const changes = new Map(
      written.flatMap(({ id, value }) => {
        const cell = cellOf(id)
        return cell ? [[cell, (value ?? null) as CellValue] as const] : []
      }),
    )
    const followed = followTotals(identified.edition, { before: report.value.cells, changes })
    const isFollowed = (id: string) => followed.has(cellOf(id) as CellId)
    const all = [
      ...written.filter(({ id }) => !isFollowed(id)),
      ...[...followed].map(([cell, value]) => ({ id: `cells.${cell}`, value, origin: 'summed' as const })),
    ]
    return all
      .map(({ id, value, origin }) => ({ id, before: values.value.get(id), after: value, origin }))
      .filter(({ before, after }) => !same(before, after))
  }

  function setHistory(next: History): void {
    history.value = next
    kept?.write(next)
  }

  function keep(edits: readonly FieldEdit[]): void {
    send(edits.map(({ id, after, origin }) => ({ id, value: after, origin })))
  }

  /** Does one thing. Returns what it changed; nothing: it changed nothing. */
  function act(name: string, written: readonly Written[]): readonly FieldEdit[] {
    enter()
    const edits = editsFor(written)
    if (edits.length === 0) return []
    write(edits)
    setHistory(remember(history.value, { name, edits }))
    keep(edits)
    return edits
  }

  /** Shows what is being typed. */
  function show(written: Written): void {
    recall()
    typing.value = editsFor([written])
    write(typing.value)
  }

  /** Takes what is being typed back. */
  function recall(): void {
    write(typing.value.map(({ id, before }) => ({ id, after: before })))
    typing.value = []
  }

  /** Enters what is being typed, as one thing done. */
  function enter(name = ''): void {
    const edits = typing.value
    typing.value = []
    if (edits.length === 0) return
    setHistory(remember(history.value, { name, edits }))
    keep(edits)
  }

  /** Returns what it changed, and what it left; `undefined`: there was nothing to turn. */
  function go(back: boolean): Turned | undefined {
    enter()
    const turned = turn(history.value, { back, now: (id) => values.value.get(id) })
    if (!turned) return undefined
    const followed = totalsLeft(turned)
    const edits = [...turned.edits, ...followed]
    setHistory(turned.history)
    write(edits)
    keep(edits)
    // Totals are nobody's own.
    return { edits, left: turned.left.filter(({ origin }) => origin !== 'summed') }
  }

  /** Totals that were added up differently since, because others wrote beside: they follow what is turned, too. */
  function totalsLeft({ edits, left }: Turned): readonly FieldEdit[] {
    if (left.every(({ origin }) => origin !== 'summed')) return []
    const changes = new Map(
      edits.flatMap(({ id, after }) => {
        const cell = cellOf(id)
        return cell ? [[cell, (after ?? null) as CellValue] as const] : []
      }),
    )
    const followed = followTotals(identified.edition, { before: report.value.cells, changes })
    return left.flatMap(({ id }): FieldEdit[] => {
      const cell = cellOf(id)
      if (!cell || !followed.has(cell)) return []
      return [{ id, before: values.value.get(id), after: followed.get(cell), origin: 'summed' }]
    })
  }

  /** Shows what others wrote, or what the service kept in place of ours. */
  function take(fields: readonly { readonly id: string; readonly value?: unknown }[]): void {
    const under = typing.value.map(({ id }) => id)
    write(fields.filter(({ id }) => !under.includes(id)).map(({ id, value }) => ({ id, after: value })))
  }

  /**
   * Makes anew what follows: totals of their parts as they stand, and what the text of the head says. Nothing somebody
   * did, so it cannot be undone.
   */
  function addUp(ids: readonly string[]): void {
    const totals = ids.filter((id) => cellOf(id) !== undefined)
    const text = { id: 'head.text', value: values.value.get('head.text'), origin: 'summed' } as const
    const edits = editsFor([
      ...totals.map((id) => ({ id, value: null, origin: 'summed' as const })),
      ...(totals.length < ids.length ? [text] : []),
    ])
    write(edits)
    const made = new Set([...ids.filter((id) => id !== text.id), ...edits.map(({ id }) => id)])
    // What a text no longer says is gone, a total that nothing adds up to is blank.
    const now = (id: string) => values.value.get(id) ?? (cellOf(id) ? null : undefined)
    send([...made].map((id) => ({ id, value: now(id), origin: 'summed' as const })))
  }

  /** The report as it would be with these written. */
  function reportWith(written: readonly Written[]): Report {
    const next = new Map(values.value)
    for (const { id, after } of editsFor(written)) {
      if (after === undefined) next.delete(id)
      else next.set(id, after)
    }
    return reportFrom(next)
  }

  return {
    report,
    values,
    valueOf: (id: string) => values.value.get(id),
    /** What each total would be by its parts. */
    totals: computed(() => totalsOf(identified.edition, report.value.cells)),
    partialSums: computed(() => partialSums(identified.edition, report.value.cells)),
    /** Something is typed that is not entered yet: it is not on its way to be saved. */
    isTyping: computed(() => typing.value.length > 0),
    canUndo: computed(() => history.value.done.at(-1)),
    canRedo: computed(() => history.value.undone.at(-1)),
    act,
    show,
    recall,
    enter,
    undo: () => go(true),
    redo: () => go(false),
    take,
    addUp,
    reportWith,
  }
}
