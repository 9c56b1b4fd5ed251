import type { CheckFinding, Report, SectionId } from '@gouji/core'
import { targetOf } from '../prose/target-of.ts'

/**
 * Nothing has been filled in yet where something was found: a table that is wholly blank, a section without a word.
 * Whoever opens a fresh report has made no mistake; it stands in the way of handing in all the same.
 */
export function isUnbegun(finding: CheckFinding, report: Report): boolean {
  const { rule, outcome, cells } = finding
  if (outcome !== 'failed') return false
  if (rule === 'table-blank') return true
  const target = cells.length === 0 ? targetOf(finding, report) : undefined
  if (target?.kind !== 'field' || !target.field.startsWith('sections.')) return false
  return (report.sections[target.field.slice('sections.'.length) as SectionId] ?? '').trim() === ''
}
