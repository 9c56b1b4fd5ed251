/** What a page counts before it lists anything, and how much of it it can list. */

import type { CheckFinding } from '@gouji/core'
import type { WholeResult } from '../whole.ts'
import { type Level, levels } from './entries.ts'

type ByLevel = Record<Level, number>

interface RuleCount {
  readonly id: string
  readonly findings: number
  readonly reports: number
  readonly worst: Level
}

export interface Survey {
  /** Findings, by level. */
  readonly found: Readonly<ByLevel>
  /** Those lifted only where there are any. */
  readonly shown: readonly Level[]
  /** The most frequent first. */
  readonly rules: readonly RuleCount[]
  /** How many findings of each level are listed: the grave first, of the last level that fits the first of them. */
  readonly listed: Readonly<ByLevel>
  /** How many reports are listed, by the worst that was found in them. */
  readonly reports: Readonly<Record<Level | 'clean', number>>
}

// What a browser opens within seconds. A page of more would not open on an office computer.
const mostFindings = 20_000
/** Lines of a table above the list. */
export const mostInTable = 5000

export function surveyOf({ reports }: WholeResult): Survey {
  const found = nothing()
  const byWorst = { ...nothing(), clean: 0 }
  const rules = new Map<string, { findings: number; reports: number; worst: number }>()
  for (const { report } of reports()) {
    const seen = new Set<string>()
    for (const finding of report.findings) {
      const level = levelOf(finding)
      found[level] += 1
      const rule = rules.get(finding.rule) ?? { findings: 0, reports: 0, worst: levels.length }
      rules.set(finding.rule, rule)
      rule.findings += 1
      rule.worst = Math.min(rule.worst, levels.indexOf(level))
      if (!seen.has(finding.rule)) rule.reports += 1
      seen.add(finding.rule)
    }
    byWorst[worstOf(report)] += 1
  }
  return {
    found,
    shown: levels.filter((level) => found[level] > 0 || (level !== 'explained' && level !== 'known')),
    rules: [...rules]
      .map(([id, { worst, ...counts }]) => ({ id, ...counts, worst: levels[worst] ?? 'info' }))
      .toSorted((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1)),
    listed: share(found, { order: levels, most: mostFindings }),
    reports: share(byWorst, { order: [...levels, 'clean'], most: mostInTable }),
  }
}

/** The gravest there is in a report. */
export function worstOf({ findings }: { readonly findings: readonly CheckFinding[] }): Level | 'clean' {
  const worst = findings.reduce((least, finding) => Math.min(least, levels.indexOf(levelOf(finding))), levels.length)
  return levels[worst] ?? 'clean'
}

export function levelOf({ outcome, severity }: CheckFinding): Level {
  return outcome === 'failed' ? severity : outcome
}

/** Room is given to the first, then to the next, while there is any. */
function share<K extends string>(
  counts: Readonly<Record<K, number>>,
  { order, most }: { readonly order: readonly K[]; readonly most: number },
): Record<K, number> {
  let room = most
  const shares: Record<K, number> = { ...counts }
  for (const key of order) {
    shares[key] = Math.min(counts[key], room)
    room -= shares[key]
  }
  return shares
}

/** Takes what is listed of a sequence, in its order. */
export function takerOf<K extends string>(shares: Readonly<Record<K, number>>): (key: K) => boolean {
  const left: Record<K, number> = { ...shares }
  return (key) => {
    if (left[key] === 0) return false
    left[key] -= 1
    return true
  }
}

export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function nothing(): ByLevel {
  return { error: 0, warning: 0, info: 0, explained: 0, known: 0 }
}
