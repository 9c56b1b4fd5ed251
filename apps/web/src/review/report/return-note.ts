/** A reason to return a report, from what was remarked and what was found. */

import type { CheckFinding, EditionId } from '@gouji/core'
import type { FilingRemark } from '../../api/filings.ts'
import { fieldName } from '../../words/field-name.ts'
import { reviewWords } from '../../words/review.ts'

/** The length a note may have. */
const most = 2000

/**
 * Open remarks first, said to be those that stand in the report; then errors and warnings nobody explained, and where
 * wanted those that were, with their reasons; numbered, empty where there is none.
 */
export function returnNote({
  remarks,
  findings,
  edition,
  withExplained = false,
}: {
  readonly remarks: readonly Pick<FilingRemark, 'target' | 'text' | 'settled'>[]
  readonly findings: readonly Pick<CheckFinding, 'message' | 'severity' | 'outcome' | 'explanation' | 'beside'>[]
  readonly edition: EditionId
  readonly withExplained?: boolean
}): string {
  const said = remarks
    .filter(({ settled }) => settled === null)
    .map(({ target, text }) => `${target ? `${placeName(edition, target)}：` : ''}${text}`)
  const found = findings
    .filter(({ outcome, severity }) => outcome === 'failed' && severity !== 'info')
    .map(({ message, beside }) => (beside ? reviewWords.report.note.alike(message) : message))
  const explained = findings
    .filter(({ outcome }) => withExplained && outcome === 'explained')
    .map(({ message, explanation }) => reviewWords.moves.explains(message, explanation?.reason ?? ''))
  const words = reviewWords.report.note
  let note = ''
  for (const [i, line] of [...said, ...found, ...explained].entries()) {
    const head = i === 0 && said.length > 0 ? words.remarks : i === said.length && i > 0 ? words.findings : ''
    const longer = `${note}${i === 0 ? '' : '\n'}${head && `${head}\n`}${i + 1}. ${line}`
    if (longer.length > most) break
    note = longer
  }
  return note
}

/** A cell, a section, or a paragraph of one, as people call it. */
export function placeName(edition: EditionId, { field, paragraph }: NonNullable<FilingRemark['target']>): string {
  const name = fieldName(edition, field)
  return paragraph === undefined ? name : `${name}${reviewWords.report.remarks.paragraph(paragraph + 1)}`
}
