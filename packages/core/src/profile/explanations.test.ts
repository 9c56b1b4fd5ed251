import { describe, expect, it } from 'vitest'
import { checkReport } from '../check.ts'
import type { Report } from '../report/report.ts'
import { exampleReport } from '../testing/example-report.ts'
import {
  type ExplanationEntry,
  explanationsByFingerprint,
  explanationsToFillIn,
  readExplanations,
  watchExplanations,
} from './explanations.ts'

const schema = 'gouji/explanations@1'

/** An agency that says it has government rules in force, and requests that do not balance. */
function reportOf({ year = 2024, rules = 15, name = '云溪区司法局' } = {}): Report {
  return exampleReport({
    edition: '2021',
    year,
    agency: { name },
    cells: { 'disclosure.governmentRules.inForce': rules, 'requests.received.total': 6 },
  })
}

const filled = { reason: '承接市政府规章，已核', by: '云溪区司法局办公室', at: '2025-01-22' }

function toFillIn(report: Report, kept: readonly ExplanationEntry[] = []) {
  const file = explanationsToFillIn(kept)
  file.note(checkReport({ source: 'a.docx', report }))
  return file.file()
}

/** Entries as an office would have filled them in for a report. */
function explained(report: Report): readonly ExplanationEntry[] {
  return toFillIn(report).explanations.map((entry) => ({ ...entry, ...filled }))
}

function check(report: Report, entries: readonly ExplanationEntry[], source = 'a.docx') {
  const checked = checkReport({ source, report, explanations: explanationsByFingerprint(entries) })
  const lifted = checked.findings.filter(({ outcome }) => outcome === 'explained').map(({ rule }) => rule)
  const watch = watchExplanations(entries)
  watch.note(checked)
  return { lifted, unused: watch.unused().map(({ reason }) => reason), checked }
}

describe('a file to fill in', () => {
  const report = reportOf()

  it('has an entry for every finding that may be explained, and for no other', () => {
    const checked = checkReport({ source: 'a.docx', report })
    const { explanations } = toFillIn(report)
    expect(checked.findings.map(({ rule }) => rule)).toContain('requests-balance')
    expect(explanations).toMatchObject([
      { rule: 'disclosure-rules-authority', agency: '云溪区司法局', year: 2024, reason: '', by: '', at: '' },
    ])
    expect(explanations[0]?.message).toBe(checked.findings.find(({ explainable }) => explainable)?.message)
  })

  it('is read, but lifts nothing before it is filled in', () => {
    const file = toFillIn(report)
    const read = readExplanations(JSON.parse(JSON.stringify(file)))
    expect(read).toEqual({ kind: 'explanations', entries: file.explanations })
    expect(check(report, file.explanations)).toMatchObject({ lifted: [], unused: ['not-filled-in'] })
    const half = file.explanations.map((entry) => ({ ...entry, ...filled, by: ' ' }))
    expect(check(report, half)).toMatchObject({ lifted: [], unused: ['not-filled-in'] })
  })

  it('keeps what stands in it', () => {
    const kept = explained(reportOf({ year: 2023 }))
    const { explanations } = toFillIn(report, kept)
    expect(explanations.slice(0, kept.length)).toEqual(kept)
    expect(explanations.slice(kept.length)).toMatchObject([{ year: 2024, reason: '' }])
    const again = toFillIn(report, explanations)
    expect(again.explanations).toEqual(explanations)
  })
})

describe('an accepted explanation', () => {
  const entries = explained(reportOf())

  it('lifts its finding, whatever the file is called', () => {
    for (const source of ['a.docx', '定稿/云溪区司法局（终）.doc']) {
      expect(check(reportOf(), entries, source)).toMatchObject({ lifted: ['disclosure-rules-authority'], unused: [] })
    }
    const [finding] = check(reportOf(), entries).checked.findings.filter(({ outcome }) => outcome === 'explained')
    expect(finding?.explanation).toEqual(filled)
  })

  it('lapses when the value changes', () => {
    expect(check(reportOf({ rules: 14 }), entries)).toMatchObject({ lifted: [], unused: ['changed'] })
  })

  it('falls due again next year', () => {
    expect(check(reportOf({ year: 2025 }), entries)).toMatchObject({ lifted: [], unused: ['other-year'] })
  })

  it('lapses when nothing is left to explain', () => {
    expect(check(reportOf({ rules: 0 }), entries)).toMatchObject({ lifted: [], unused: ['gone'] })
  })

  it('is not called lapsed where its agency was not checked', () => {
    expect(check(reportOf({ name: '云溪区财政局' }), entries)).toMatchObject({ lifted: [], unused: ['not-checked'] })
  })

  it('never lifts what has to be mended, and that is said', () => {
    const { findings } = checkReport({ source: 'a.docx', report: reportOf() })
    const unbalanced = findings.filter(({ rule }) => rule === 'requests-balance')
    const wrong = unbalanced.map(({ fingerprint, rule }) => ({
      ...filled,
      fingerprint,
      rule,
      agency: '云溪区司法局',
      year: 2024,
    }))
    expect(check(reportOf(), wrong)).toMatchObject({ lifted: [], unused: wrong.map(() => 'not-explainable') })
    expect(wrong.length).toBeGreaterThan(0)
  })
})

describe('a mistake in a file of explanations', () => {
  const entry = { fingerprint: '64c34e985025d38c', rule: 'all-zero', agency: null, year: 2024, ...filled }
  const problemsOf = (explanations: unknown) => {
    const read = readExplanations({ schema, explanations })
    return read.kind === 'problems' ? read.problems.map(({ path, message }) => `${path}: ${message.zh}`) : []
  }

  it('is told with its place', () => {
    expect(problemsOf([{ ...entry, at: '2025年1月22日' }])).toEqual(['explanations[0].at: 应为日期，如 2026-01-20'])
    expect(problemsOf([{ ...entry, fingerprint: 'abc' }])).toEqual([
      'explanations[0].fingerprint: 不是指纹，请从检查结果或 --write-explanations 生成的文件中原样复制',
    ])
    expect(problemsOf([{ ...entry, resaon: '' }])).toEqual([
      'explanations[0].resaon: 没有“resaon”这一项，是不是 reason？',
    ])
    expect(problemsOf({})).toEqual(['explanations: 应为列表 […]'])
  })

  it('may be two reasons for one finding', () => {
    expect(problemsOf([entry, { ...entry, reason: '另一个理由' }])).toEqual([
      'explanations[1].fingerprint: 与第 1 条说的是同一个问题，请只留一条',
    ])
    expect(problemsOf([entry])).toEqual([])
  })
})
