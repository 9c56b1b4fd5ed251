import { checkReport } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { targetOf } from '../prose/target-of.ts'
import { besideInRow, determinedBlanks, groupFindings, isUnfilled, keepGroups, runsOf } from './group-findings.ts'

const check = (cells: Parameters<typeof exampleReport>[0]['cells']) => {
  const report = exampleReport({ edition: '2021', cells })
  return { report, checked: checkReport({ source: '', report }) }
}

describe('findings for whoever mends them', () => {
  const { report, checked } = check({ 'requests.received.naturalPerson': 161 })
  const groups = groupFindings(checked)

  it('come gravest first, each explanation told once', () => {
    const order = ['error', 'warning', 'info']
    const severities = groups.map(({ finding }) => order.indexOf(finding.severity))
    expect(severities).toEqual(severities.toSorted((a, b) => a - b))
    const told = groups.flatMap(({ diagnoses }) => diagnoses)
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told).size).toBe(told.length)
    expect(groups.filter(({ sameCause }) => sameCause).every(({ diagnoses }) => diagnoses.length === 0)).toBe(true)
  })

  it('lead to a cell of the form', () => {
    for (const { finding } of groups.filter(({ finding: { severity } }) => severity === 'error')) {
      expect(targetOf(finding, report)?.kind).toBe('cell')
    }
  })

  it('lead to what was found, not to all that stands around it: what is typed there replaces it', () => {
    const gap = '【待填：收费情况】'
    const text = `（一）收费。${gap}${'本年没有其他需要报告的事项。'.repeat(3)}`
    const gappy = { ...report, sections: { ...report.sections, otherMatters: text } }
    const { findings } = checkReport({ source: '报告', report: gappy })
    const left = findings.find(({ rule }) => rule === 'template-leftover')
    const target = left && targetOf(left, gappy)
    expect(target).toMatchObject({ kind: 'field', field: 'sections.otherMatters' })
    expect(target?.kind === 'field' && text.slice(target.start, target.end)).toBe(gap)
  })

  it('stay the same objects while they say the same', () => {
    const again = keepGroups(groupFindings(checked), groups)
    expect(again.every((group, i) => group === groups[i])).toBe(true)
    const other = keepGroups(groupFindings(check({ 'requests.received.naturalPerson': 162 }).checked), groups)
    const [first] = groups.filter(({ finding }) => finding.severity === 'error')
    const same = other.find(({ key }) => key === first?.key)
    expect(same).not.toBe(first)
    expect(same?.finding.message).not.toBe(first?.finding.message)
    expect(new Set(other.map(({ key }) => key)).size).toBe(other.length)
  })

  it('are none left out where neighbours of one rule are put together', () => {
    expect(runsOf(groups).flatMap((run) => run.groups)).toEqual(groups)
  })
})

it('rows that are not filled in yet stand together, behind the contradictions and apart from what is filled in wrongly', () => {
  const rows = ['received', 'disclosed', 'partlyDisclosed']
  const { checked } = check({
    ...Object.fromEntries(rows.map((row) => [`requests.${row}.naturalPerson`, null])),
    'requests.broughtForward.enterprise': { state: 'notApplicable', text: '/' },
    'disclosure.penalties.decisions': -3,
  })
  const runs = runsOf(groupFindings(checked))
  const unfilled = runs.filter((run) => run.unfilled)
  expect(unfilled.map(({ groups }) => groups.length)).toEqual([3])
  const wrong = runs.find(({ rule, unfilled }) => rule === 'cells-blank' && !unfilled)
  expect(wrong?.groups.map(({ finding }) => finding.cells)).toEqual([['requests.broughtForward.enterprise']])
  const severity = unfilled[0]?.groups[0]?.finding.severity
  const behind = runs.slice(runs.findIndex((run) => run.unfilled) + 1).flatMap(({ groups }) => groups)
  expect(behind.filter(({ finding }) => finding.outcome === 'failed' && finding.severity === severity)).toEqual([])
  expect(checked.findings.filter(isUnfilled)).toHaveLength(3)
})

it('a blank that the sums determine is offered, not filled', () => {
  const { report, checked } = check({
    'disputes.reconsideration.upheld': null,
    'disputes.reconsideration.pending': 1,
    'disputes.reconsideration.total': 4,
  })
  expect(determinedBlanks(checked).map(({ cells }) => cells[0])).toMatchObject([
    { cell: 'disputes.reconsideration.upheld', found: null, proposed: 3 },
  ])
  expect(report.cells['disputes.reconsideration.upheld']).toBeNull()
})

it('a reason for what was carried over is offered for the columns of its row too, and for no other row', () => {
  const year = (of: number, cells: Parameters<typeof exampleReport>[0]['cells']) =>
    exampleReport({ edition: '2021', year: of, cells })
  const report = year(2024, {
    'requests.broughtForward.naturalPerson': 5,
    'requests.broughtForward.total': 5,
    'disclosure.governmentRules.inForce': 3,
  })
  const previous = year(2023, { 'requests.carriedForward.naturalPerson': 3, 'requests.carriedForward.total': 3 })
  const { findings } = checkReport({ source: '', report, previous })
  const total = findings.find(({ rule }) => rule === 'carry-over-total')
  if (!total) throw new Error('the total carried over is not judged')
  expect(findings.filter(({ explainable }) => explainable).length).toBeGreaterThan(2)
  expect(besideInRow(total, findings).map(({ rule }) => rule)).toEqual(['carry-over-column'])
})
