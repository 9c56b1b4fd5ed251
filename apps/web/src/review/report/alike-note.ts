/** What is said where a report is returned, or approved, for what it shares with others. Pure. */

import type { CheckFinding, EditionId, FilingState, Report, SectionId } from '@gouji/core'
import { fieldName } from '../../words/field-name.ts'
import { reviewReportWords } from '../../words/review-report.ts'
import { standingOf } from '../alike/standing.ts'

type Found = Pick<CheckFinding, 'outcome' | 'params' | 'beside'>

const words = reviewReportWords.alike

/** A reason to return it, to be edited: which paragraphs are whose, and what they say. */
export function alikeNote(
  findings: readonly Found[],
  { sections, edition }: Pick<Report, 'sections'> & { readonly edition: EditionId },
): string {
  const lines = findings.flatMap(({ outcome, params, beside = [] }) => {
    const [likest] = beside
    if (outcome !== 'failed' || !likest) return []
    const section = String(params.section) as SectionId
    const shared = likest.sentences.map(({ here }) => here)
    const paragraphs = (sections[section] ?? '')
      .split('\n')
      .flatMap((line, i) => (shared.some((sentence) => line.includes(sentence)) ? [i + 1] : []))
    const others = Math.max(Number(params.others) - 1, 0)
    const [example = ''] = shared
    return [words.reason({ place: fieldName(edition, `sections.${section}`), paragraphs, ...likest, others, example })]
  })
  return lines.join('\n')
}

/** What was decided already on the others, where it was: returned, or approved. */
export function decidedOthers(
  findings: readonly Found[],
  rows: readonly { readonly filing: string; readonly agencyName: string; readonly state: FilingState }[],
): readonly string[] {
  const sources = new Set(
    findings.flatMap(({ outcome, beside = [] }) => (outcome === 'failed' ? beside.map(({ source }) => source) : [])),
  )
  return rows.flatMap(({ filing, agencyName, state }) => {
    const standing = standingOf(state)
    return sources.has(filing) && standing !== 'open' ? [words.decided[standing](agencyName)] : []
  })
}
