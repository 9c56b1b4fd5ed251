/** What the numbers of the prose are bound to, for whoever shows prose and tables beside each other. */

import { findCell } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import type { Binding } from '../report/binding.ts'
import { cellTable } from '../report/cell-table.ts'
import type { Report } from '../report/report.ts'
import { type FormPart, isTotalOfTable } from './form-parts.ts'
import { type Narrative, readNarrative } from './narrative.ts'
import type { ProseNumber } from './numbers.ts'
import { listsOfParts } from './parts.ts'
import type { Sentence } from './sentences.ts'
import { type Standing, standingOf } from './standing.ts'
import type { Statement } from './statements.ts'
import { writtenAt } from './written.ts'

const agreement: Readonly<Record<Standing, boolean | null>> = {
  same: true,
  differs: false,
  part: null,
  otherwise: null,
  unclear: null,
  open: null,
}

/**
 * The bindings of a report in the order of its prose, those of `checkReport` without checking. A number without one is
 * bound to nothing. `paragraph` counts the lines of `sections[section]` from 1, `start` and `end` are offsets in that
 * line, so that `line.slice(start, end)` is the number with its unit. `agrees` is `true` where the number is, or rounds
 * to, the sum of its cells (`counted`), `false` where a rule finds a contradiction, and `null` otherwise.
 */
export function bindingsOf(report: Report, narrative: Narrative = readNarrative(report)): readonly Binding[] {
  const { sentences, statements, parts: told } = narrative
  const said = new Map(statements.map((statement) => [statement.number, statement]))
  const totals = new Map(
    listsOfParts(sentences).flatMap(({ parts, total }) => parts.map((part) => [part, total] as const)),
  )
  const sum = sumIn(report)
  const judge = judgeBy(report, { statements, sum })
  const ofForm = new Map(told.map((part) => [part.number, part]))
  const lines = linesOf(report)
  const stretchOf = (sentence: Sentence, number: ProseNumber) => ({
    paragraph: sentence.line + 1,
    ...writtenAt(lines(sentence), sentence, number),
  })
  const holder = new Map(sentences.flatMap((sentence) => sentence.numbers.map((number) => [number, sentence] as const)))
  return sentences.flatMap((sentence) =>
    sentence.numbers.flatMap((number): Binding[] => {
      const statement = said.get(number)
      const total = totals.get(number)
      const totalIn = total && holder.get(total)
      if (!statement && !totalIn && !ofForm.has(number)) return []
      return [
        {
          section: sentence.section,
          ...stretchOf(sentence, number),
          sentence: writtenAt(lines(sentence), sentence, { start: 0, end: sentence.folded.length }),
          value: number.value,
          exact: number.exact,
          ...(statement ? judge(statement) : judgedPart(ofForm.get(number), sum)),
          ...(totalIn && { partOf: stretchOf(totalIn, total) }),
          ...(sentence.place && { place: sentence.place }),
        },
      ]
    }),
  )
}

type Sum = (cells: readonly CellId[]) => number

/** Adds cells of a report, which are looked at when first asked for; NaN where one holds no number. */
function sumIn(report: Report): Sum {
  let values: Float64Array | undefined
  return (cells) => {
    const numbers = values ?? cellTable(report).values
    values = numbers
    const at = (cell: CellId) => numbers[findCell(report.edition, cell)?.index ?? -1] ?? Number.NaN
    return cells.reduce((total, cell) => total + at(cell), 0)
  }
}

/** A part is right or wrong where its total is that of the table. */
function judgedPart(part: FormPart | undefined, sum: Sum): Pick<Binding, 'cells' | 'counted' | 'agrees'> {
  const counted = part ? sum(part.cells) : Number.NaN
  if (!part || Number.isNaN(counted)) return { cells: part?.cells ?? [], counted: null, agrees: null }
  const isSame = counted === part.number.value
  const isTold = isTotalOfTable(part, sum)
  return { cells: part.cells, counted, agrees: isSame || (isTold ? false : null) }
}

function judgeBy(
  report: Report,
  { statements, sum }: { readonly statements: readonly Statement[]; readonly sum: Sum },
): (statement: Statement) => Pick<Binding, 'topic' | 'cells' | 'counted' | 'agrees'> {
  const { edition } = report
  return (statement) => {
    const { topic, cells } = statement
    const counted = sum(cells)
    const agrees = agreement[standingOf(statement, { statements, edition, sum })]
    return {
      topic,
      cells,
      counted: Number.isNaN(counted) ? null : counted,
      agrees: agrees === false && isOwnOfGovernment(report, cells) ? null : agrees,
    }
  }
}

/** The prose of a government speaks of its own documents and decisions, its table of those of all its offices. */
function isOwnOfGovernment({ agency }: Report, cells: readonly CellId[]): boolean {
  return agency.kind === 'government' && cells.some((cell) => cell.startsWith('disclosure.'))
}

/** The line of a section's text that a sentence stands in. */
function linesOf({ head, sections }: Report): (sentence: Sentence) => string {
  const split = new Map<Sentence['section'], readonly string[]>()
  return ({ section, line }) => {
    const known = split.get(section)
    const lines = known ?? ((section === 'head' ? head.text : sections[section]) ?? '').split('\n')
    split.set(section, lines)
    return lines[line] ?? ''
  }
}
