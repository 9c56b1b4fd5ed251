import { type CellId, cellsOf, editions, narrativeOf, validate } from '@gouji/core'
import { exampleOutline } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { changesOf } from './changes.ts'
import { measureCoverage, rulesOnCells } from './coverage.ts'
import { subjects } from './subjects.ts'

// All of them are measured for the pages of the rules, which a test of `tooling/docs` holds to the rules.
const coverage = measureCoverage(
  subjects.filter(({ beside }, i) => beside === 'members' || (beside === 'alone' && i % 5 === 0)),
)

describe('a change of one cell', () => {
  it('is a change', () => {
    for (const value of [0, 1, 7, 12, 110, 11_398_889, 23.86]) {
      const numbers = changesOf(value).flatMap((change) => (change.kind === 'number' ? [change.value] : []))
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(numbers).not.toContain(value)
      expect(numbers.length).toBeGreaterThanOrEqual(3)
    }
    expect(changesOf(110)).toContainEqual({ kind: 'number', value: 101 })
  })

  it('is pointed out in every cell of tables `requests` and `disputes`, whatever it is', () => {
    for (const { id } of editions) {
      for (const { cell, numbers, gaps } of coverage.cells[id]) {
        if (!cell.startsWith('disclosure.')) expect(numbers.alone.noticed, cell).toBe(numbers.alone.changes)
        expect(gaps.noticed, cell).toBe(gaps.changes)
      }
    }
  })

  it('is pointed out in every cell beside the reports of the members', () => {
    for (const { id } of editions) {
      for (const { cell, numbers } of coverage.cells[id]) {
        // Joint documents count once: a district may have fewer than its members together.
        if (!cell.includes('Documents')) expect(numbers.members.noticed, cell).toBe(numbers.members.changes)
      }
    }
  })
})

describe('a report changes are put into', () => {
  it('is in good order', () => {
    for (const { report, previous, roster, beside } of subjects) {
      // The sum of reports has no prose.
      if (beside === 'members') continue
      const outline = exampleOutline(report.edition)
      const options = { outline, ...(previous && { previous }), ...(roster && { roster }) }
      const rulesOnTables = rulesOnCells(report, options)
      const { findings } = validate(report, { ...options, rules: rulesOnTables })
      expect(
        findings.filter(({ severity }) => severity !== 'info'),
        report.title,
      ).toEqual([])
    }
  })

  it('needs to be judged by no more than the rules that look at its cells', () => {
    const cells: readonly CellId[] = cellsOf('2021').flatMap(({ id }, i) => (i % 17 === 0 ? [id] : []))
    for (const { report, previous } of subjects.filter(({ beside }) => beside === 'previous')) {
      if (report.edition !== '2021' || !previous) continue
      const outline = exampleOutline(report.edition)
      const options = { outline, previous, narrative: narrativeOf(report, outline) }
      const asked = rulesOnCells(report, options)
      const before = validate(report, options).findings.length
      for (const cell of cells) {
        for (const { value } of changesOf(Number(report.cells[cell]))) {
          const changed = { ...report, cells: { ...report.cells, [cell]: value } as typeof report.cells }
          const all = validate(changed, options).findings.length - before
          const few = validate(changed, { ...options, rules: asked }).findings
          expect(few.length, cell).toBe(all)
        }
      }
    }
  })
})
