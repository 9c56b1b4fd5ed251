/** The queue of changes that the service has not taken yet, field by field. Pure: values in, values out. */

import type { Field, FieldChange, FieldOutcome } from '../../api/filings.ts'
import { followsHead } from '../draft/head.ts'
import { same } from '../draft/history.ts'

/** A change on its way. `base` is the revision of the field that it was made on. */
export interface Pending extends FieldChange {
  /** Sent and not answered yet: this value may be there already. */
  readonly sent?: { readonly value: unknown }
  readonly trouble?: Trouble
}

type Trouble =
  /** Somebody else changed the field meanwhile. */
  | { readonly kind: 'conflict'; readonly current: Field | null }
  /** The service does not take the value. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface Queue {
  /** Revisions of the fields as the service last told them. */
  readonly revisions: ReadonlyMap<string, number>
  readonly pending: ReadonlyMap<string, Pending>
}

export type SaveState = 'saved' | 'waiting' | 'sending' | 'refused' | 'conflict'

export function queueOf(fields: readonly Field[], pending: readonly Pending[] = []): Queue {
  return {
    revisions: new Map(fields.map(({ id, revision }) => [id, revision])),
    // What was sent before the page went away is sent again: the service merges it by its base.
    pending: new Map(pending.map((entry) => [entry.id, unsent(entry)])),
  }
}

export function stateOf(entry: Pending | undefined): SaveState {
  if (!entry) return 'saved'
  return entry.trouble?.kind ?? (entry.sent ? 'sending' : 'waiting')
}

/** Takes a change in. One that is not sent yet gives way to it, keeping the base; trouble ends with a new value. */
export function enqueue(queue: Queue, { id, value, origin }: Omit<FieldChange, 'base'>): Queue {
  const before = queue.pending.get(id)
  const base = before?.trouble?.kind === 'conflict' ? (before.trouble.current?.revision ?? 0) : before?.base
  const entry: Pending = {
    id,
    value,
    origin,
    base: base ?? queue.revisions.get(id) ?? 0,
    ...(before?.sent && { sent: before.sent }),
  }
  return revise(queue, { set: [entry] })
}

/** The changes to send next, at most `most`, and the queue that knows they are on their way. */
export function take(queue: Queue, most: number): { readonly queue: Queue; readonly changes: readonly FieldChange[] } {
  const taken = [...queue.pending.values()].filter(({ sent, trouble }) => !sent && !trouble).slice(0, most)
  return {
    queue: revise(queue, { set: taken.map((entry) => ({ ...entry, sent: { value: entry.value } })) }),
    changes: taken.map(({ id, value, base, origin }) => ({ id, value, base, origin })),
  }
}

/** What the service said to the changes that were sent. */
export function settle(queue: Queue, outcomes: readonly FieldOutcome[]): Queue {
  return outcomes.reduce((settled, outcome) => {
    const entry = settled.pending.get(outcome.id)
    if (!entry?.sent) return settled
    const { sent, ...rest } = entry
    if (outcome.kind === 'saved') {
      const revised = revise(settled, { revisions: [[outcome.id, outcome.revision]] })
      // Typed on while it was under way: the rest follows, made on what is saved now.
      if (same(entry.value, sent.value)) return revise(revised, { remove: [outcome.id] })
      return revise(revised, { set: [{ ...rest, base: outcome.revision }] })
    }
    if (outcome.kind === 'refused') {
      return revise(settled, { set: [{ ...rest, trouble: { kind: 'refused', reason: outcome.message } }] })
    }
    const revision = outcome.current?.revision ?? 0
    const known = revise(settled, { revisions: [[outcome.id, revision]] })
    // Both wrote the same, or this very change had arrived before its answer got lost.
    if (same(outcome.current?.value, entry.value)) return revise(known, { remove: [outcome.id] })
    if (same(outcome.current?.value, sent.value)) return revise(known, { set: [{ ...rest, base: revision }] })
    return revise(known, { set: [{ ...rest, trouble: { kind: 'conflict', current: outcome.current } }] })
  }, queue)
}

/** What the service has taken of what was sent, as other tabs of the same person are told. */
export function savedOf({ pending }: Queue, outcomes: readonly FieldOutcome[]): readonly Field[] {
  return outcomes.flatMap((outcome): Field[] => {
    const entry = pending.get(outcome.id)
    if (outcome.kind !== 'saved' || !entry?.sent) return []
    const { id, origin, sent } = entry
    return [
      { id, origin, value: sent.value, revision: outcome.revision, by: { kind: 'person', id: '', name: '' }, at: '' },
    ]
  })
}

/** No answer came: what was sent waits again, with the base it had. */
export function giveBack(queue: Queue): Queue {
  const sent = [...queue.pending.values()].filter((entry) => entry.sent)
  return revise(queue, { set: sent.map(unsent) })
}

/** The service does not take these. */
export function refuse(queue: Queue, ids: readonly string[], reason: string): Queue {
  const entries = ids.flatMap((id) => queue.pending.get(id) ?? [])
  return revise(queue, {
    set: entries.map((entry) => ({ ...unsent(entry), trouble: { kind: 'refused', reason } })),
  })
}

/**
 * A total that both sides added up, each of its own cells, or what the text of the head says: it is made anew, and
 * nobody is asked.
 */
function isCrossedSum({ id, origin, trouble }: Pending): boolean {
  if (origin !== 'summed' || trouble?.kind !== 'conflict') return false
  return trouble.current?.origin === 'summed' || followsHead(id)
}

/** The sums that crossed, and what else follows. */
export function crossedSums({ pending }: Queue): readonly string[] {
  return [...pending.values()].filter(isCrossedSum).map(({ id }) => id)
}

/** What somebody has to settle. */
export function unsettled({ pending }: Queue): readonly Pending[] {
  return [...pending.values()].filter((entry) => entry.trouble && !isCrossedSum(entry))
}

/** Whether somebody conflicts with nobody but themselves: they wrote in another window. */
export function isOwn({ trouble }: Pending, person: string | undefined): boolean {
  return trouble?.kind === 'conflict' && person !== undefined && trouble.current?.by.id === person
}

/** Ends a conflict: with the value written here, made on what is there now; or by giving it up. */
export function resolve(queue: Queue, id: string, keep: 'mine' | 'theirs'): Queue {
  const entry = queue.pending.get(id)
  if (!entry?.trouble) return queue
  if (keep === 'theirs') return revise(queue, { remove: [id] })
  return enqueue(queue, entry)
}

/** Gives up all that the service has not taken. */
export function giveUp(queue: Queue): Queue {
  return { ...queue, pending: new Map() }
}

/** Fields that somebody else changed: those that are to be shown, because nothing of ours is on its way there. */
export function hear(
  queue: Queue,
  fields: readonly Field[],
): { readonly queue: Queue; readonly shown: readonly Field[] } {
  const news = fields.filter(({ id, revision }) => revision > (queue.revisions.get(id) ?? 0))
  const free = news.filter(({ id }) => !queue.pending.has(id))
  return { queue: revise(queue, { revisions: free.map(({ id, revision }) => [id, revision]) }), shown: free }
}

function unsent(entry: Pending): Pending {
  const { sent: _, ...rest } = entry
  return rest
}

function revise(
  { revisions, pending }: Queue,
  change: {
    readonly set?: readonly Pending[]
    readonly remove?: readonly string[]
    readonly revisions?: readonly (readonly [string, number])[]
  },
): Queue {
  const next = new Map(pending)
  for (const entry of change.set ?? []) next.set(entry.id, entry)
  for (const id of change.remove ?? []) next.delete(id)
  if (!change.revisions?.length) return { revisions, pending: next }
  const known = new Map(revisions)
  for (const [id, revision] of change.revisions) known.set(id, revision)
  return { revisions: known, pending: next }
}
