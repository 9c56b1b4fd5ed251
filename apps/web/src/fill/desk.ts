/** What the parts of the fill page share: one draft, its check, and where somebody is working. */

import {
  type CellId,
  type CellValue,
  checkReport,
  convertCells,
  type Identified,
  type Report,
  type Severity,
  settle,
} from '@gouji/core'
import { computed, type InjectionKey, inject, ref, type ShallowRef, shallowRef, toRaw } from 'vue'
import { type FilingView, getFiling } from '../api/filings.ts'
import { beforeSignOut } from '../session/session.ts'
import { fillWords } from '../words/fill.ts'
import { followMistakes } from './diagnosis/follow-mistakes.ts'
import { createZeroed } from './diagnosis/zeroed.ts'
import { createDraft } from './draft/draft.ts'
import type { Action, FieldEdit, Turned } from './draft/history.ts'
import { keepHistory } from './draft/kept-history.ts'
import { explanationsOf } from './explained.ts'
import { keepSame } from './keep-same.ts'
import { isNews } from './sync/is-news.ts'
import { overwrittenNotice } from './sync/overwritten-notice.ts'
import { type SaveState, stateOf } from './sync/queue.ts'
import { createSync } from './sync/sync.ts'

/** What somebody is told at the edge of the page after something was done. */
interface Notice {
  readonly text: string
  /** What can be taken back from here, as long as nothing else was done. */
  readonly undoes?: Action | undefined
  /** What else can be done from here. */
  readonly offers?: { readonly name: string; readonly act: () => void } | undefined
}

/** Where to go: a cell, or a place in the prose. */
export type Target =
  | { readonly kind: 'cell'; readonly cell: CellId }
  | { readonly kind: 'field'; readonly field: string; readonly start?: number; readonly end?: number }

export function targetOfField(id: string): Target {
  const cell = /^(?:cells|units)\.(.+)$/u.exec(id)?.[1]
  return cell ? { kind: 'cell', cell: cell as CellId } : { kind: 'field', field: id }
}

/** A blank cell shows as one already. */
export const aboutBlanks: ReadonlySet<string> = new Set(['cells-blank', 'table-blank'])

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }

type Unsaved = Exclude<SaveState, 'saved' | 'sending'>

export function createDesk(loaded: FilingView, person: string) {
  const view: ShallowRef<FilingView> = shallowRef(loaded)
  const { filing, agency } = loaded
  const identified: Identified = {
    edition: filing.edition,
    year: filing.year,
    agency: { name: agency.name, kind: agency.kind, code: null },
  }
  const zeroed = createZeroed(loaded.fields)
  const kept = keepHistory(localStorage, { person, filing: filing.id })
  const draft = createDraft(identified, {
    fields: loaded.fields,
    kept,
    send(written) {
      zeroed.note(written)
      sync.send(written)
    },
  })
  const sync = createSync(filing.id, {
    fields: loaded.fields,
    revision: filing.revision,
    person,
    follow: {
      fields(news) {
        zeroed.note(news)
        draft.take(news)
      },
      isNews: (told) => isNews(told, view.value),
      changed: reload,
      addUp: draft.addUp,
      overwritten(all) {
        notice.value = overwrittenNotice(all, { edition: filing.edition, act: draft.act })
      },
    },
  })

  const active = ref<CellId | null>(null)
  const explanations = computed(() => explanationsOf(view.value))
  const subjectOf = (report: Report) => {
    const { previous } = view.value
    return { source: agency.name, report, explanations: explanations.value, ...(previous && { previous }) }
  }
  /** What of a report breaks the rules. */
  const checkOf = (report: Report) =>
    settle(checkReport(subjectOf(report), { profile: view.value.profile, diagnoses: false }))
  /** The same of the draft, at each key. */
  const findings = computed(() => checkOf(draft.report.value))
  const {
    check,
    suspects,
    determined,
    stop: stopLooking,
  } = followMistakes(draft, {
    findings,
    explanations,
    ask: (report) => ({ ...subjectOf(report), profile: view.value.profile, zeroed: zeroed.cells() }),
  })
  /** The gravest open finding of each cell. */
  const marks = computed(() => {
    const found = new Map<string, Severity>()
    for (const { rule, cells, severity, outcome } of findings.value.findings) {
      const [cell] = cells
      if (outcome !== 'failed' || !cell || aboutBlanks.has(rule)) continue
      const before = found.get(cell)
      if (!before || weight[severity] > weight[before]) found.set(cell, severity)
    }
    return found
  })
  /** Cells whose change is not kept by the service: it waits for the line, or was not taken. */
  const saves = computed((old?: ReadonlyMap<string, Unsaved>): ReadonlyMap<string, Unsaved> => {
    const open = new Map<string, Unsaved>()
    const isHeldUp = sync.state.value.kind !== 'saving'
    for (const [id, entry] of sync.queue.value.pending) {
      const state = stateOf(entry)
      if (state === 'saved' || state === 'sending' || (state === 'waiting' && !isHeldUp)) continue
      if (id.startsWith('cells.')) open.set(id.slice('cells.'.length), state)
    }
    return keepSame(open, old)
  })
  const previousCells = computed(() => {
    const { previous } = view.value
    return previous ? convertCells(previous.cells, { from: previous.edition, to: filing.edition }).cells : {}
  })
  /** What a cell is filled in beside: last year's, but what is brought forward has to be what was carried forward. */
  const besideCells = computed(() => {
    const cells: Readonly<Partial<Record<string, CellValue>>> = previousCells.value
    const carried = Object.entries(cells).flatMap(([id, value]) =>
      id.includes('.carriedForward.') ? [[id.replace('.carriedForward.', '.broughtForward.'), value] as const] : [],
    )
    return { ...cells, ...Object.fromEntries(carried) }
  })
  const remarked = computed(
    () =>
      new Set(view.value.remarks.flatMap(({ target, settled }) => (target && settled === null ? [target.field] : []))),
  )

  /** Cells that belong to what is being looked at in the list of findings. */
  const lit: ShallowRef<ReadonlySet<string>> = shallowRef(new Set())
  const target: ShallowRef<Target | null> = shallowRef(null)
  const notice: ShallowRef<Notice | null> = shallowRef(null)
  const showPrevious = ref(loaded.previous !== null)
  const mayFill = computed(() => view.value.mayFill)

  /** Asks anew for what others decide: state, moves, remarks, explanations. Fields come by themselves. */
  async function reload(): Promise<boolean> {
    const answer = await getFiling(filing.id)
    if (answer.kind !== 'ok') return false
    view.value = answer.value
    sync.hear(answer.value.fields)
    sync.setOpen(answer.value.mayFill)
    return true
  }

  function say(text: string, { undo = false }: { readonly undo?: boolean } = {}): void {
    notice.value = { text, undoes: undo ? draft.canUndo.value : undefined }
  }

  /** What others changed since is left as it is, and said. Returns what was changed. */
  function turned(told: Turned | undefined): readonly FieldEdit[] {
    if (told && told.left.length > 0) say(fillWords.toolbar.left(told.left.length))
    return told?.edits ?? []
  }

  /** Gives up changes that came too late, and shows what the service holds in their place. */
  async function giveUp(): Promise<void> {
    const answer = await getFiling(filing.id)
    if (answer.kind !== 'ok') return
    const kept = new Map(answer.value.fields.map(({ id, value }) => [id, value]))
    draft.take(sync.giveUpAll().map((id) => ({ id, value: kept.get(id) })))
    view.value = answer.value
  }

  const forgetSignOut = beforeSignOut(async () => {
    draft.enter()
    await sync.flush()
    return sync.queue.value.pending.size === 0
  })

  return {
    giveUp,
    identified,
    view,
    draft,
    sync,
    check,
    checkOf,
    marks,
    suspects,
    determined,
    saves,
    previousCells,
    besideCells,
    remarked,
    active,
    lit,
    target,
    notice,
    showPrevious,
    mayFill,
    reload,
    undo: () => turned(draft.undo()),
    redo: () => turned(draft.redo()),
    /** Enters and keeps what is still under way: the page is being left. */
    leave(event: Event) {
      draft.enter()
      kept.flush()
      sync.leave(event)
    },
    stop() {
      forgetSignOut()
      stopLooking()
      draft.enter()
      kept.flush()
      sync.stop()
    },
    goTo(to: Target) {
      target.value = toRaw({ ...to })
    },
    say,
  }
}

export type Desk = ReturnType<typeof createDesk>

export const deskKey: InjectionKey<Desk> = Symbol('desk')

export function useDesk(): Desk {
  const desk = inject(deskKey)
  if (!desk) throw new Error('this part stands on the fill page only')
  return desk
}
