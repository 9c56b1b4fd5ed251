/** Putting the number of a table in place of the one the prose says, where nothing tells that the table is wrong. */

import type { CheckFinding, Report, SectionId } from '@gouji/core'
import { fillWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import { type BoundNumber, boundNumbers, changedNumber, type Stretch, withNumber } from './bound-numbers.ts'
import { targetOf } from './target-of.ts'

/** A text, and one number of it to be put right. */
interface Correction {
  /** Of the field. */
  readonly id: string
  readonly text: string
  readonly number: BoundNumber
  readonly table: number
}

export function useCorrection({ check, draft, mayFill, say }: Desk) {
  const words = fillWords.prose

  /** The prose says what the table may have to say: then the table is to be looked at, not the prose. */
  function isTableSuspected({ cells, table, value }: BoundNumber): boolean {
    const [cell] = cells
    if (table === null || !cell) return false
    return check.value.diagnoses.some(
      ({ cells: changed, grounds }) =>
        changed.some((one) => one.cell === cell && one.proposed === value) &&
        !grounds?.some(({ says }) => says === 'found'),
    )
  }

  /** A table that does not add up at the cell: which of the two is right is not known. */
  function isInBrokenSum({ cells }: BoundNumber): boolean {
    return check.value.findings.some(
      ({ rule, outcome, severity, cells: broken }) =>
        outcome === 'failed' &&
        severity === 'error' &&
        !rule.startsWith('narrative') &&
        cells.some((cell) => broken.includes(cell)),
    )
  }

  function correctionOf(number: BoundNumber, { id, text }: Pick<Correction, 'id' | 'text'>): Correction | undefined {
    const { verdict, table } = number
    const isWrong =
      mayFill.value && verdict === 'differs' && table !== null && !isTableSuspected(number) && !isInBrokenSum(number)
    return isWrong && withNumber(text, number, table) !== undefined ? { id, text, number, table } : undefined
  }

  /** Of the one number that a finding is about. */
  function correctionFor(finding: CheckFinding): Correction | undefined {
    const report: Report = draft.report.value
    const target = finding.rule.startsWith('narrative') ? targetOf(finding, report) : undefined
    if (target?.kind !== 'field' || target.start === undefined) return undefined
    const { field: id, start, end = start } = target
    const section = id.replace('sections.', '') as SectionId
    const text = report.sections[section] ?? ''
    if (finding.rule === 'narrative-change') return changeFor(finding, { id, text, start, end })
    const [first, ...others] = boundNumbers(text, { section, bindings: check.value.bindings }).filter(
      (number) => number.start >= start && number.end <= end && isAbout(number, finding),
    )
    return first && others.length === 0 ? correctionOf(first, { id, text }) : undefined
  }

  /** Of a change told against last year. */
  function changeFor(
    { params: { said, due } }: CheckFinding,
    { id, text, start, end }: Pick<Correction, 'id' | 'text'> & Stretch,
  ): Correction | undefined {
    if (typeof said !== 'number' || typeof due !== 'number') return undefined
    const number = changedNumber(text, { start, end }, { said: Math.abs(said), due })
    return number && correctionOf(number, { id, text })
  }

  function correct({ id, text, number, table }: Correction): void {
    const value = withNumber(text, number, table)
    if (value === undefined) return
    draft.act(words.correctName, [{ id, value, origin: 'proposed' }])
    say(words.corrected(table), { undo: true })
  }

  return { isTableSuspected, correctionOf, correctionFor, correct }
}

/** The number that the finding says is wrong, held against the same cells. */
function isAbout({ verdict, cells, value, table }: BoundNumber, { params, cells: found }: CheckFinding): boolean {
  return (
    verdict === 'differs' &&
    params.said === value &&
    params.counted === table &&
    cells.every((cell) => found.includes(cell))
  )
}
