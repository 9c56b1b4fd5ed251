/** The shapes of rules that hold the prose against the tables. */

import { findCell } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import type { Sentence } from '../narrative/sentences.ts'
import type { Statement } from '../narrative/statements.ts'
import type { Topic } from '../narrative/topics.ts'
import { standingInTheWay, verdict } from './checks.ts'
import type { Facts, Params, Severity, Undecided, Verdict, Violation } from './rule.ts'

/** A figure of the prose and the one of the table. */
export interface SaidParams extends Params {
  readonly topic: Topic
  readonly said: number
  readonly counted: number
  readonly quote: string
}

const longestQuote = 60
const countUnits = new Set(['', '件', '条', '份', '宗', '起', '项', '例', '批', '次'])

/**
 * Every exact figure the prose states of the topics is the sum of their cells. Where a line states the table's figure,
 * smaller ones in it are parts; several in a line that add up to it state it too, and several in a sentence that stay
 * below it are parts told one by one.
 */
export function proseAgrees(
  topics: readonly Topic[],
  { weigh }: { readonly weigh?: (statement: Statement, facts: Facts) => Severity | 'fits' | undefined } = {},
): (facts: Facts) => Verdict<SaidParams> {
  return (facts) => {
    const violations: Violation<SaidParams>[] = []
    const undecided: Undecided[] = []
    const statements = facts
      .narrative()
      .statements.filter(({ topic, number }) => topics.includes(topic) && number.exact && countUnits.has(number.unit))
    for (const statement of statements) {
      const { topic, number, cells } = statement
      const counted = sumOf(facts, cells)
      if (Number.isNaN(counted)) {
        undecided.push(standingInTheWay(facts, cells))
        continue
      }
      if (counted === number.value || isPart(statement, { counted, statements })) continue
      const severity = weigh?.(statement, facts)
      if (severity === 'fits') continue
      violations.push(
        violationAt(statement.sentence, {
          cells,
          params: { topic, said: number.value, counted, quote: quoteOf(statement.sentence, number.start) },
          ...(severity && { severity }),
        }),
      )
    }
    return verdict(violations, undecided)
  }
}

/** Whether the line states the whole elsewhere (合计 N), or the sentence tells parts of which this is one. */
function isPart(
  { topic, number, sentence, cells }: Statement,
  { counted, statements }: { readonly counted: number; readonly statements: readonly Statement[] },
): boolean {
  if (number.value > counted) return false
  const { section, line, folded, numbers } = sentence
  const addedUp = numbers.find(({ start }) => start > number.end && /(?:合计|共计|总计)$/u.test(folded.slice(0, start)))
  if (addedUp?.value === counted) return true
  const alike = statements.filter(
    (other) =>
      other.topic === topic &&
      other.cells.length === cells.length &&
      other.sentence.section === section &&
      other.sentence.line === line,
  )
  if (alike.some((other) => other.number.value === counted) || added(alike) === counted) return true
  const told = alike.filter((other) => other.sentence === sentence)
  return told.length > 1 && added(told) <= counted
}

function added(statements: readonly Statement[]): number {
  return statements.reduce((sum, { number }) => sum + number.value, 0)
}

/** The sum of cells; NaN where one holds no number. */
export function sumOf({ edition, cells: { values } }: Facts, cells: readonly CellId[]): number {
  return cells.reduce((sum, cell) => sum + (values[findCell(edition.id, cell)?.index ?? -1] ?? Number.NaN), 0)
}

/** A violation that stands in a sentence. */
export function violationAt<P extends Params>(
  { place, text }: Sentence,
  violation: Omit<Violation<P>, 'place'>,
): Violation<P> {
  return { ...violation, place: place ?? { text } }
}

/** The sentence, or as much of it around a position as is worth quoting. */
export function quoteOf({ folded }: Sentence, at = 0): string {
  if (folded.length <= longestQuote) return folded
  const from = Math.max(0, Math.min(at - longestQuote / 2, folded.length - longestQuote))
  const to = from + longestQuote
  return `${from > 0 ? '…' : ''}${folded.slice(from, to)}${to < folded.length ? '…' : ''}`
}
