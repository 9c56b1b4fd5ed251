import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field, FieldChange, FieldOutcome } from '../../api/filings.ts'
import {
  crossedSums,
  enqueue,
  giveBack,
  hear,
  type Queue,
  queueOf,
  refuse,
  resolve,
  settle,
  stateOf,
  take,
  unsettled,
} from './queue.ts'

const by = { kind: 'person', id: 'p', name: '李四' } as const
const fieldIds = ['cells.a', 'cells.b', 'title'] as const

/** The service as far as fields go: merges by revision. */
class Service {
  readonly fields = new Map<string, Field>()
  #revision = 0

  patch(changes: readonly FieldChange[]): FieldOutcome[] {
    return changes.map(({ id, value, base, origin }) => {
      const current = this.fields.get(id) ?? null
      if (base !== (current?.revision ?? 0)) return { kind: 'conflict', id, current }
      this.#revision += 1
      this.fields.set(id, { id, value, origin, by, at: '', revision: this.#revision })
      return { kind: 'saved', id, revision: this.#revision }
    })
  }
}

/** A page: what it shows, and its queue. */
class Page {
  shown = new Map<string, unknown>()
  queue: Queue = queueOf([])

  type(id: string, value: number): void {
    this.shown.set(id, value)
    this.queue = enqueue(this.queue, { id, value, origin: 'typed' })
  }

  /** `lost`: nothing arrives; `unanswered`: it arrives, and the answer gets lost. */
  send(service: Service, line: 'good' | 'lost' | 'unanswered'): void {
    const { queue, changes } = take(this.queue, 2)
    this.queue = queue
    if (changes.length === 0) return
    const outcomes = line === 'lost' ? undefined : service.patch(changes)
    this.queue = outcomes && line === 'good' ? settle(this.queue, outcomes) : giveBack(this.queue)
  }

  reload(service: Service): void {
    const pending = [...this.queue.pending.values()]
    this.queue = queueOf([...service.fields.values()], pending)
    this.shown = new Map([...service.fields.values()].map(({ id, value }) => [id, value]))
    for (const { id, value } of pending) this.shown.set(id, value)
  }

  listen(service: Service): void {
    const heard = hear(this.queue, [...service.fields.values()])
    this.queue = heard.queue
    for (const { id, value } of heard.shown) this.shown.set(id, value)
  }
}

const step = fc.record({
  page: fc.nat(1),
  what: fc.constantFrom('type', 'type', 'type', 'send', 'lost', 'unanswered', 'reload', 'listen', 'mine', 'theirs'),
  field: fc.constantFrom(...fieldIds),
  value: fc.nat(9),
})

describe('two pages on one draft, over a line that fails', () => {
  it('lose nothing: what a page shows is saved, on its way, or a conflict that asks', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const service = new Service()
        const pages = [new Page(), new Page()]
        for (const { page: n, what, field, value } of steps) {
          const page = pages[n] as Page
          if (what === 'type') page.type(field, value)
          else if (what === 'reload') page.reload(service)
          else if (what === 'listen') page.listen(service)
          else if (what === 'mine' || what === 'theirs') {
            const entry = page.queue.pending.get(field)
            if (!entry?.trouble) continue
            page.queue = resolve(page.queue, field, what)
            if (what === 'theirs' && entry.trouble.kind === 'conflict')
              page.shown.set(field, entry.trouble.current?.value)
          } else page.send(service, what === 'send' ? 'good' : what)
        }
        for (const page of pages) {
          for (const [id, value] of page.shown) {
            const entry = page.queue.pending.get(id)
            if (entry) expect(entry.value).toEqual(value)
          }
          // All that can be sent is sent, and then each page hears of the others.
          for (let i = 0; i < 10; i++) page.send(service, 'good')
        }
        for (const page of pages) page.listen(service)
        for (const page of pages) {
          for (const [id, value] of page.shown) {
            const entry = page.queue.pending.get(id)
            if (entry) expect(stateOf(entry)).toBe('conflict')
            else expect(value).toEqual(service.fields.get(id)?.value)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('a change on its way', () => {
  const typed = (value: number) => enqueue(queueOf([]), { id: 'title', value, origin: 'typed' })

  it('that is typed on while it is sent follows with what came after', () => {
    const { queue } = take(typed(1), 10)
    const later = enqueue(queue, { id: 'title', value: 12, origin: 'typed' })
    const settled = settle(later, [{ kind: 'saved', id: 'title', revision: 4 }])
    expect(take(settled, 10).changes).toEqual([{ id: 'title', value: 12, base: 4, origin: 'typed' }])
  })

  it('whose answer got lost is no conflict with itself', () => {
    const { queue } = take(typed(1), 10)
    const again = take(giveBack(queue), 10).queue
    const current: Field = { id: 'title', value: 1, revision: 3, by, at: '', origin: 'typed' }
    expect(settle(again, [{ kind: 'conflict', id: 'title', current }]).pending.size).toBe(0)
  })

  it('that the service does not take stays, with the reason, until something else is written', () => {
    const refused = refuse(take(typed(1), 10).queue, ['title'], '太长')
    expect(stateOf(refused.pending.get('title'))).toBe('refused')
    expect(take(refused, 10).changes).toEqual([])
    expect(stateOf(enqueue(refused, { id: 'title', value: 2, origin: 'typed' }).pending.get('title'))).toBe('waiting')
  })

  it('of what the text of the head says is read anew where it crossed another, and nobody is asked', () => {
    const id = 'head.contact.phone'
    const current: Field = { id, value: '0300-1', revision: 3, by, at: '', origin: 'imported' }
    const crossed = (origin: Field['origin']) => {
      const sent = take(enqueue(queueOf([]), { id, value: '0300-2', origin }), 10).queue
      return settle(sent, [{ kind: 'conflict', id, current }])
    }
    expect(crossedSums(crossed('summed'))).toEqual([id])
    expect(unsettled(crossed('summed'))).toEqual([])
    expect(unsettled(crossed('typed')).map((entry) => entry.id)).toEqual([id])
  })
})
