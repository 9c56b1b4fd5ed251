/** The shapes of rules that hold the prose against the tables. */

import { findCell } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import type { Sentence } from '../narrative/sentences.ts'
import { isCount, standingOf } from '../narrative/standing.ts'
import type { Topic } from '../narrative/topics.ts'
import { writtenAt } from '../narrative/written.ts'
import { standingInTheWay, verdict } from './checks.ts'
import type { Facts, Params, Readout, Undecided, Verdict, Violation } from './rule.ts'

/** A figure of the prose and the one of the table. */
export interface SaidParams extends Params {
  readonly topic: Topic
  readonly said: number
  readonly counted: number
  readonly quote: string
}

const longestQuote = 60
/** Every exact figure the prose states of the topics is the sum of their cells, or may stand beside it. */
export function proseAgrees(topics: readonly Topic[]): (facts: Facts) => Verdict<SaidParams> {
  return (facts) => {
    const violations: Violation<SaidParams>[] = []
    const undecided: Undecided[] = []
    const { statements } = facts.narrative()
    const sum = (cells: readonly CellId[]) => sumOf(facts, cells)
    for (const statement of statements) {
      const { topic, number, cells, sentence } = statement
      if (!topics.includes(topic) || !isCount(statement)) continue
      const standing = standingOf(statement, { statements, edition: facts.edition.id, sum })
      if (standing === 'open') undecided.push(standingInTheWay(facts, cells))
      if (standing !== 'differs' && standing !== 'unclear') continue
      violations.push(
        violationAt(sentence, {
          cells,
          params: { topic, said: number.value, counted: sum(cells), quote: quoteOf(sentence, number.start) },
          ...(standing === 'unclear' && { severity: 'warning' as const }),
        }),
      )
    }
    return verdict(violations, undecided)
  }
}

/** The sum of cells; NaN where one holds no number. */
export function sumOf({ edition, cells: { values } }: Readout, cells: readonly CellId[]): number {
  return cells.reduce((sum, cell) => sum + (values[findCell(edition.id, cell)?.index ?? -1] ?? Number.NaN), 0)
}

/** A violation that stands in a sentence. */
export function violationAt<P extends Params>(
  { place, text }: Sentence,
  violation: Omit<Violation<P>, 'place'>,
): Violation<P> {
  return { ...violation, place: place ?? { text } }
}

/** The sentence as written, or as much of it around a position of the folded one as is worth quoting. */
export function quoteOf({ folded, text }: Sentence, at = 0): string {
  if (folded.length <= longestQuote) return text
  const from = Math.max(0, Math.min(at - longestQuote / 2, folded.length - longestQuote))
  const { start, end } = writtenAt(text, { start: 0, end: text.length }, { start: from, end: from + longestQuote })
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
