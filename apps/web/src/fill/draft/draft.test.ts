import { type CellId, cellsOf, checkReport } from '@gouji/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraft, type Written } from './draft.ts'
import { keepHistory } from './kept-history.ts'
import { applicants } from './testing.ts'

const identified = {
  edition: '2021',
  year: 2025,
  agency: { name: '云溪区教育局', kind: 'department', code: null },
} as const
const ids = cellsOf('2021').map(({ id }) => `cells.${id}`)
const written = fc.record({
  id: fc.oneof(fc.constantFrom(...ids), fc.constantFrom('title', 'sections.overview', 'head.contact.phone')),
  n: fc.nat(50),
})
const writes = fc
  .array(written, { minLength: 1, maxLength: 6 })
  .map((all) => [...new Map(all.map((one) => [one.id, one])).values()])
  .map((all) => all.map(({ id, n }): Written => ({ id, value: id.startsWith('cells.') ? n : `${n}`, origin: 'typed' })))

function openDraft() {
  const sent = new Map<string, unknown>()
  const draft = createDraft(identified, {
    fields: [],
    send: (all) => {
      for (const { id, value } of all) sent.set(id, value)
    },
  })
  return { draft, sent }
}

describe('what is done to a draft', () => {
  it('is undone action by action to the very beginning, and done again', () => {
    fc.assert(
      fc.property(fc.array(writes, { maxLength: 8 }), (actions) => {
        const { draft } = openDraft()
        const empty = draft.report.value
        for (const action of actions) draft.act('填写', action)
        const full = draft.report.value
        while (draft.undo() !== undefined);
        expect(draft.report.value).toEqual(empty)
        while (draft.redo() !== undefined);
        expect(draft.report.value).toEqual(full)
      }),
    )
  })

  it('is what the service is sent, totals included', () => {
    fc.assert(
      fc.property(fc.array(writes, { maxLength: 8 }), (actions) => {
        const { draft, sent } = openDraft()
        for (const action of actions) draft.act('填写', action)
        for (const [id, value] of draft.values.value) expect(sent.get(id)).toEqual(value)
        expect(sent.size).toBeGreaterThanOrEqual(draft.values.value.size)
      }),
    )
  })
})

describe('what is being typed', () => {
  it('shows at once, is sent when it is entered, and leaves nothing when it is given up', () => {
    const { draft, sent } = openDraft()
    const empty = draft.report.value
    draft.show({ id: 'cells.requests.received.naturalPerson', value: 1, origin: 'typed' })
    draft.show({ id: 'cells.requests.received.naturalPerson', value: 12, origin: 'typed' })
    expect(draft.report.value.cells['requests.received.naturalPerson']).toBe(12)
    expect(sent.size).toBe(0)
    draft.recall()
    expect(draft.report.value).toEqual(empty)
    draft.show({ id: 'cells.requests.received.naturalPerson', value: 12, origin: 'typed' })
    draft.enter('填写')
    expect([...sent]).toEqual([['cells.requests.received.naturalPerson', 12]])
    draft.undo()
    expect(draft.report.value.cells['requests.received.naturalPerson'] ?? null).toBeNull()
  })
})

/** What a browser keeps, in memory. */
function boxOf(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('what was done before a page was loaded anew', () => {
  const whose = { person: 'p1', filing: 'f1' }
  const reopen = (fields: readonly { id: string; value: unknown }[], kept: ReturnType<typeof keepHistory>) => {
    const sent = new Map<string, unknown>()
    const send = (all: readonly Written[]) => {
      for (const { id, value } of all) sent.set(id, value)
    }
    return { draft: createDraft(identified, { fields, send, kept }), sent }
  }
  const cells = ['cells.disclosure.licensing.decisions', 'cells.disclosure.penalties.decisions'] as const

  it('is undone to the very beginning, and done again', () => {
    fc.assert(
      fc.property(fc.array(writes, { maxLength: 6 }), (actions) => {
        const box = boxOf()
        const kept = keepHistory(box, whose)
        const { draft } = reopen([], kept)
        const empty = draft.report.value
        for (const action of actions) draft.act('填写', action)
        kept.flush()
        const fields = [...draft.values.value].map(([id, value]) => ({ id, value }))
        const again = reopen(fields, keepHistory(box, whose))
        while (again.draft.undo() !== undefined);
        expect(again.draft.report.value).toEqual(empty)
        while (again.draft.redo() !== undefined);
        expect(again.draft.report.value).toEqual(draft.report.value)
      }),
    )
  })

  it('leaves what somebody else wrote since, and says how much that is', () => {
    const box = boxOf()
    const kept = keepHistory(box, whose)
    const { draft } = reopen([], kept)
    draft.act(
      '粘贴',
      cells.map((id, i) => ({ id, value: i + 1, origin: 'pasted' as const })),
    )
    kept.flush()
    const again = reopen(
      [
        { id: cells[0], value: 1 },
        { id: cells[1], value: 9 },
      ],
      keepHistory(box, whose),
    )
    expect(again.draft.undo()?.left.map(({ id }) => id)).toEqual([cells[1]])
    expect([...again.sent]).toEqual([[cells[0], undefined]])
  })

  it('is not undone by another person, nor in another report', () => {
    const box = boxOf()
    const kept = keepHistory(box, whose)
    reopen([], kept).draft.act('填写', [{ id: cells[0], value: 1, origin: 'typed' }])
    kept.flush()
    for (const other of [
      { ...whose, person: 'p2' },
      { ...whose, filing: 'f2' },
    ])
      expect(reopen([], keepHistory(box, other)).draft.canUndo.value).toBeUndefined()
  })

  it('is forgotten where the browser keeps nothing, or something else', () => {
    const full = {
      ...boxOf(),
      setItem: () => {
        throw new Error('full')
      },
    }
    const kept = keepHistory(full, whose)
    reopen([], kept).draft.act('填写', [{ id: cells[0], value: 1, origin: 'typed' }])
    kept.flush()
    expect(keepHistory(full, whose).read().done).toEqual([])
    for (const text of ['[]', '{"done":[{}],"undone":[]}', '{'])
      expect(keepHistory(boxOf(new Map([['gouji-undo p1 f1', text]])), whose).read().done).toEqual([])
  })

  it('is kept as far back as there is room: what was done last comes first', () => {
    const box = boxOf()
    const kept = keepHistory(box, whose)
    const { draft } = reopen([], kept)
    for (let i = 0; i < 5; i++)
      draft.act(`第 ${i} 次`, [{ id: 'sections.overview', value: `${i}`.repeat(90_000), origin: 'typed' }])
    kept.flush()
    expect(
      keepHistory(box, whose)
        .read()
        .done.map(({ name }) => name),
    ).toEqual(['第 3 次', '第 4 次'])
  })
})

describe('undoing', () => {
  it('adds up anew a total that others changed beside: it is nobody’s own', () => {
    const { draft } = openDraft()
    const id = (column: string) => `cells.requests.received.${column}`
    draft.act(
      '填写',
      applicants.map((column) => ({ id: id(column), value: 0, origin: 'typed' as const })),
    )
    draft.act('填写', [{ id: id('naturalPerson'), value: 5, origin: 'typed' }])
    draft.take([
      { id: id('enterprise'), value: 2 },
      { id: id('total'), value: 7 },
    ])
    expect(draft.undo()?.left).toEqual([])
    expect(draft.report.value.cells['requests.received.total']).toBe(2)
  })

  it('leaves what somebody else wrote since', () => {
    const { draft } = openDraft()
    draft.act('填写', [{ id: 'cells.disclosure.licensing.decisions', value: 5, origin: 'typed' }])
    draft.take([{ id: 'cells.disclosure.licensing.decisions', value: 9 }])
    draft.undo()
    expect(draft.report.value.cells['disclosure.licensing.decisions']).toBe(9)
  })
})

it('a report of nothing but explicit zeros has no blank, and one typed only in part has blanks, not zeros', () => {
  const { draft } = openDraft()
  const open = () =>
    cellsOf('2021').filter(({ id }) => (draft.report.value.cells[id as CellId] ?? null) === null).length
  draft.act('填写', [{ id: 'cells.requests.received.naturalPerson', value: 0, origin: 'typed' }])
  expect(open()).toBe(199)
  draft.act(
    '空白格填 0',
    cellsOf('2021')
      .filter(({ row, column }) => row.kind !== 'total' && column.kind !== 'total')
      .map(({ id }) => ({ id: `cells.${id}`, value: 0, origin: 'typed' as const })),
  )
  expect(open()).toBe(0)
  const { findings } = checkReport({ source: '', report: draft.report.value })
  expect(findings.filter(({ severity, cells }) => severity === 'error' && cells.length > 0)).toEqual([])
})
