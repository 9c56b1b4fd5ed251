import { type CellId, cellsOf, editions, emptyReport, findCell, identitiesOf, type Report } from '@gouji/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicants } from './testing.ts'
import { followTotals, partialSums, totalsOf } from './totals.ts'

const isTotal = (edition: '2019' | '2021', id: CellId) => {
  const spec = findCell(edition, id)
  return spec?.row.kind === 'total' || spec?.column.kind === 'total'
}
const typing = fc.constantFrom(...editions.map(({ id }) => id)).chain((edition) => {
  const inputs = cellsOf(edition).flatMap(({ id }) => (isTotal(edition, id) ? [] : [id]))
  const change = fc.tuple(fc.constantFrom(...inputs), fc.option(fc.nat(500), { nil: null }))
  return fc.tuple(fc.constant(edition), fc.array(change, { maxLength: 60 }))
})

function type(
  edition: '2019' | '2021',
  cells: Report['cells'],
  [cell, value]: readonly [CellId, number | null],
): Report['cells'] {
  const followed = followTotals(edition, { before: cells, changes: new Map([[cell, value]]) })
  return { ...cells, [cell]: value, ...Object.fromEntries(followed) }
}

describe('totals that follow', () => {
  it('hold the sum of their parts wherever every part is a number, and are blank elsewhere', () => {
    fc.assert(
      fc.property(typing, ([edition, changes]) => {
        const cells = changes.reduce((now, change) => type(edition, now, change), emptyReport(edition).cells)
        for (const { kind, left, right } of identitiesOf(edition)) {
          const [total] = left
          if (kind === 'balance' || !total) continue
          const parts = right.map((part) => cells[part])
          if (parts.every((part) => typeof part === 'number'))
            expect(cells[total]).toBe(parts.reduce((a, b) => a + b, 0))
        }
        const known = totalsOf(edition, cells)
        for (const { id } of cellsOf(edition)) {
          if (isTotal(edition, id)) expect(cells[id] ?? undefined).toBe(known.get(id))
        }
      }),
    )
  })

  it('stay as they are where somebody wrote another number', () => {
    const zero = Object.fromEntries(applicants.map((column) => [`requests.received.${column}`, 0]))
    const cells = { ...emptyReport('2021').cells, ...zero, 'requests.received.total': 7 }
    const changes = new Map([['requests.received.enterprise' as const, 3]])
    expect(followTotals('2021', { before: cells, changes }).has('requests.received.total')).toBe(false)
    expect(
      followTotals('2021', { before: { ...cells, 'requests.received.total': 0 }, changes }).get(
        'requests.received.total',
      ),
    ).toBe(3)
  })

  it('come back where what somebody wrote over them is cleared', () => {
    const cells = {
      ...emptyReport('2021').cells,
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 0,
      'disputes.reconsideration.otherOutcome': 0,
      'disputes.reconsideration.pending': 1,
      'disputes.reconsideration.total': 7,
    }
    const changes = new Map([['disputes.reconsideration.total' as const, null]])
    expect([...followTotals('2021', { before: cells, changes })]).toEqual([['disputes.reconsideration.total', 3]])
    const open = { ...cells, 'disputes.reconsideration.pending': null }
    expect([...followTotals('2021', { before: open, changes })]).toEqual([])
  })

  it('are not made from blanks; what is there so far can be told', () => {
    const cells = {
      ...emptyReport('2021').cells,
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.pending': 1,
    }
    expect(totalsOf('2021', cells).has('disputes.reconsideration.total')).toBe(false)
    const sums = partialSums('2021', cells)
    expect(sums.get('disputes.reconsideration.total')).toBe(3)
    expect(sums.has('disputes.litigationDirect.total')).toBe(false)
  })

  it('add up to one number so far, along the row and down the column, while rows are half filled', () => {
    const changes = [
      ['requests.disclosed.naturalPerson', 9],
      ['requests.partlyDisclosed.naturalPerson', 2],
      ['requests.disclosed.enterprise', 5],
      ['requests.disclosed.researchInstitution', 1],
      ['requests.disclosed.publicWelfare', 1],
      ['requests.disclosed.legalServices', 0],
    ] as const
    const cells = changes.reduce((now, change) => type('2021', now, change), emptyReport('2021').cells)
    const sums = partialSums('2021', cells)
    expect(sums.get('requests.handled.naturalPerson')).toBe(11)
    expect(sums.get('requests.handled.enterprise')).toBe(5)
    expect(sums.get('requests.disclosed.total')).toBe(16)
    expect(sums.get('requests.partlyDisclosed.total')).toBe(2)
    expect(sums.get('requests.handled.total')).toBe(18)
  })

  it('show nothing so far where a sum that somebody wrote makes the row and the column differ', () => {
    const cells = {
      ...emptyReport('2021').cells,
      'requests.disclosed.naturalPerson': 9,
      'requests.disclosed.total': 8,
    }
    const sums = partialSums('2021', cells)
    expect(sums.get('requests.handled.naturalPerson')).toBe(9)
    expect(sums.has('requests.handled.total')).toBe(false)
  })

  it('that are shown so far are what their shown parts add up to, in every table half filled', () => {
    fc.assert(
      fc.property(typing, ([edition, changes]) => {
        const cells = changes.reduce((now, change) => type(edition, now, change), emptyReport(edition).cells)
        const sums = partialSums(edition, cells)
        for (const { kind, left, right } of identitiesOf(edition)) {
          const [total] = left
          if (kind === 'balance' || !total || !sums.has(total)) continue
          const parts = right.map((part) => cells[part] ?? sums.get(part) ?? 0)
          expect(sums.get(total)).toBe(parts.reduce<number>((sum, part) => sum + Number(part), 0))
        }
      }),
    )
  })
})
