import { type CellId, cellsOf, checkReport } from '@gouji/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraft, type Written } from './draft.ts'

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

describe('undoing', () => {
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
