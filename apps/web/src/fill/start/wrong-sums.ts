/** What does not add up in last year's report: it was read from a file, and nobody reviewed it. */

import { checkReport, type Profile, type Report, settle } from '@gouji/core'
import { aboutBlanks } from '../desk.ts'

/** What is said of each, the first first. */
export function wrongSums(previous: Report, profile: Profile): readonly string[] {
  const { findings } = settle(checkReport({ source: '', report: previous }, { profile, diagnoses: false }))
  return findings.flatMap(({ rule, severity, outcome, cells, message }) =>
    severity === 'error' && outcome === 'failed' && cells.length > 0 && !aboutBlanks.has(rule) ? [message] : [],
  )
}
