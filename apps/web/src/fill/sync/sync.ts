/** Carries the changes of a draft to the service, and those of others to the draft. */

import { computed, type Ref, ref, type ShallowRef, shallowRef } from 'vue'
import { type Field, type FieldOutcome, patchFields } from '../../api/filings.ts'
import type { Problem } from '../../api/request.ts'
import { onSignedIn } from '../../session/session.ts'
import { textOf } from '../../shell/problem-text.ts'
import type { Written } from '../draft/draft.ts'
import type { Follow } from './follow.ts'
import { followOthers } from './others.ts'
import { type Outbox, openOutbox } from './outbox.ts'
import { overwrittenBy } from './own-fields.ts'
import {
  crossedSums,
  enqueue,
  giveBack,
  giveUp,
  hear,
  type Pending,
  type Queue,
  queueOf,
  refuse,
  resolve,
  savedOf,
  settle,
  take,
  unsettled,
} from './queue.ts'
import { type Line, syncState } from './state.ts'
import { joinTabs, type Tabs } from './tabs.ts'

const batch = 200
const pause = 250
const waits = [1000, 2000, 5000, 10_000, 20_000]

export function createSync(
  filing: string,
  {
    fields,
    revision,
    person,
    follow,
  }: {
    readonly fields: readonly Field[]
    /** Of the filing, when `fields` were read. */
    readonly revision: number
    readonly person: string
    readonly follow: Follow
  },
) {
  const queue: ShallowRef<Queue> = shallowRef(queueOf(fields))
  const line: Ref<Line> = ref('on')
  const others = followOthers(filing, { since: revision, person, follow: { ...follow, fields: hearFields } })
  /** Whether what the browser kept from before has been looked for. */
  const opened = ref(false)
  let outbox: Outbox | undefined
  const kept = ref(false)
  let tabs: Tabs | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the timer rings. */
  let due = Number.POSITIVE_INFINITY
  let busy: Promise<void> | undefined
  const own = overwrittenBy(person)
  let failures = 0
  let stopped = false

  const state = computed(() => syncState(queue.value, { line: line.value, opened: opened.value, kept: kept.value }))

  function set(next: Queue): void {
    queue.value = next
    void keep()
  }

  async function keep(): Promise<void> {
    if (outbox) kept.value = await outbox.save(queue.value.pending)
  }

  /** Takes over what was left waiting, and follows the others from now on. */
  async function start(): Promise<void> {
    tabs = await joinTabs(filing, hearFields)
    outbox = await openOutbox(filing, { tab: tabs.tab, person })
    const found = (await outbox?.takeOver(tabs.alive).catch(() => [])) ?? []
    const left = found.filter(({ id }) => !queue.value.pending.has(id))
    if (left.length > 0) {
      const restored = queueOf([], left).pending
      set({ ...queue.value, pending: new Map([...restored, ...queue.value.pending]) })
      follow.fields(left)
    } else void keep()
    opened.value = true
    if (stopped) return stop()
    others.listen()
    schedule(0)
  }

  function hearFields(news: readonly Field[]): void {
    const heard = hear(queue.value, news)
    if (heard.shown.length === 0) return
    queue.value = heard.queue
    follow.fields(heard.shown)
    const overwritten = own.hear(heard.shown)
    if (overwritten.length > 0) follow.overwritten(overwritten)
  }

  function send(written: readonly Written[]): void {
    own.note(written)
    set(written.reduce((next, change) => enqueue(next, change), queue.value))
    // Whoever types on and on is saved all the same.
    if (Date.now() + pause < due) schedule(pause)
  }

  function schedule(after: number): void {
    if (stopped) return
    clearTimeout(timer)
    due = Date.now() + after
    timer = setTimeout(() => void flush(), after)
  }

  /** Sends what waits. Ends when nothing waits, or nothing can be sent now. */
  async function flush(options: { readonly keepalive?: boolean } = {}): Promise<void> {
    clearTimeout(timer)
    due = Number.POSITIVE_INFINITY
    if (busy) await busy
    if (line.value === 'signedOut' || line.value === 'closed') return
    busy = sendAll(options)
    await busy
    busy = undefined
  }

  async function sendAll(options: { readonly keepalive?: boolean }): Promise<void> {
    for (;;) {
      const taken = take(queue.value, batch)
      if (taken.changes.length === 0) {
        if (await addUp()) continue
        return
      }
      set(taken.queue)
      const answer = await patchFields(filing, taken.changes, options)
      if (answer.kind === 'ok') {
        failures = 0
        line.value = 'on'
        settled(answer.value.outcomes)
      } else if (answer.kind === 'offline' || answer.problem.status >= 500 || answer.problem.status === 429) {
        set(giveBack(queue.value))
        line.value = 'offline'
        schedule(waits[Math.min(failures, waits.length - 1)] ?? 1000)
        failures += 1
        return
      } else if (
        refused(
          answer.problem,
          taken.changes.map(({ id }) => id),
        )
      )
        return
    }
  }

  /** Sums that crossed are made anew once it is settled what they are made of. `true`: they wait to be sent. */
  async function addUp(): Promise<boolean> {
    if (crossedSums(queue.value).length === 0 || unsettled(queue.value).length > 0) return false
    // What the others' sum was made of has to be shown first.
    if (!(await follow.changed())) return false
    follow.addUp(crossedSums(queue.value))
    return true
  }

  /** `true`: there is nothing more to send for now. */
  function refused(problem: Problem, ids: readonly string[]): boolean {
    if (problem.status === 401) {
      set(giveBack(queue.value))
      line.value = 'signedOut'
      return true
    }
    if (problem.status === 409) {
      set(giveBack(queue.value))
      line.value = 'closed'
      void follow.changed()
      return true
    }
    set(refuse(queue.value, ids, textOf(problem)))
    return false
  }

  function settled(outcomes: readonly FieldOutcome[]): void {
    const before = queue.value
    set(settle(queue.value, outcomes))
    tabs?.tell(savedOf(before, outcomes))
  }

  function settleConflict(entry: Pending, keep: 'mine' | 'theirs'): void {
    const { trouble } = entry
    set(resolve(queue.value, entry.id, keep))
    if (keep === 'theirs') {
      const value = trouble?.kind === 'conflict' ? trouble.current?.value : undefined
      follow.fields([{ id: entry.id, value }])
    }
    if (entry.id === 'head.text') follow.addUp([entry.id])
    schedule(0)
  }

  /** Gives up what cannot be saved any more; returns the fields it was about. */
  function giveUpAll(): readonly string[] {
    const ids = [...queue.value.pending.keys()]
    set(giveUp(queue.value))
    return ids
  }

  /** The filing takes changes again, or no longer. */
  function setOpen(open: boolean): void {
    if (line.value === 'closed' && open) {
      line.value = 'on'
      schedule(0)
    }
  }

  const again = () => {
    if (line.value === 'offline') schedule(0)
  }
  /** The page is being left: what waits is sent all the same, and asked about where nothing would keep it. */
  function leave(event: Event): void {
    void flush({ keepalive: true })
    if (!kept.value && queue.value.pending.size > 0) event.preventDefault()
  }
  window.addEventListener('online', again)
  const forget = onSignedIn(() => {
    if (line.value === 'signedOut') line.value = 'on'
    others.listen()
    schedule(0)
  })

  function stop(): void {
    stopped = true
    void flush()
    others.stop()
    tabs?.close()
    forget()
    window.removeEventListener('online', again)
  }

  return {
    queue,
    state,
    people: others.people,
    start,
    send,
    hear: hearFields,
    flush,
    leave,
    settleConflict,
    giveUpAll,
    setOpen,
    stop,
  }
}
