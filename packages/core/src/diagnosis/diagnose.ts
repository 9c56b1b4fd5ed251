/** Which cell is wrong, and what it should be. */

import type { CellId } from '../form/editions.ts'
import { cellState } from '../report/cell.ts'
import { cellTable } from '../report/cell-table.ts'
import type { Report } from '../report/report.ts'
import type { DiagnosedCell, Diagnosis, DiagnosisKind, Ground } from './diagnosis.ts'
import { slipBetween } from './distance.ts'
import { explain, type Group } from './explain.ts'
import { ruleOf, sumsOf, type TableSums } from './form-sums.ts'
import { impute } from './impute.ts'
import { at, type Change, evaluate } from './linear-system.ts'
import { rank, type Sources } from './ranking.ts'
import { type Situation, situationOf } from './situation.ts'
import type { SumSystem } from './sum-system.ts'

/** Larger numbers are no counts of cases; sums of smaller ones are exact. */
const mostPlausible = 1e12
/** Explanations of the same sums that are listed; nobody looks at more. */
const mostListed = 100

/**
 * Explains the broken sums of a report, and fills the blanks its sums determine. Nothing for a report whose sums hold.
 *
 * Explanations of the same sums follow each other, likeliest first; all that are as small are listed, up to a hundred.
 * The work on a table is bounded by steps, not by time: the same report gives the same answer everywhere, and says
 * where not everything was tried (`complete`).
 *
 * Methods of official statistics: error localisation (Fellegi and Holt 1976), typing errors (Scholtus 2009; Van der Loo,
 * De Jonge, Scholtus 2011), shifts and swaps (Scholtus 2008), deductive imputation (De Waal, Pannekoek, Scholtus 2011).
 * Whole numbers only; a cell that holds a fraction, or more than 10¹², counts as unknown.
 */
export function diagnose(report: Report, sources: Sources = {}): readonly Diagnosis[] {
  const tables = sumsOf(report.edition).filter((sums) => !allHold(sums, report))
  if (tables.length === 0) return []
  const { values } = cellTable(report)
  return tables.flatMap((sums) => {
    const own = Float64Array.from(sums.cells, ({ index }) => usable(at(values, index)))
    const situation = situationOf(sums, own)
    if (situation.broken.length === 0) return blanksOf(report, situation)
    return explain(situation).flatMap((group) => diagnosesOf(group, { report, situation, sources }))
  })
}

/** Whether every cell holds a number and every sum holds: most tables need no further look. */
function allHold({ cells: specs, system }: SumSystem, { cells }: Report): boolean {
  const values = new Float64Array(specs.length)
  for (let variable = 0; variable < specs.length; variable++) {
    const value = cells[specs[variable]?.id as CellId]
    if (typeof value !== 'number' || Number.isNaN(usable(value))) return false
    values[variable] = value
  }
  return system.equations.every((equation) => evaluate(equation, values) === 0)
}

/** A fraction or an immense number is no number of cases: what should stand there is not known. */
function usable(value: number): number {
  return Number.isInteger(value) && Math.abs(value) <= mostPlausible ? value : Number.NaN
}

function diagnosesOf(
  group: Group,
  { report, situation, sources }: { readonly report: Report; readonly situation: Situation; readonly sources: Sources },
): Diagnosis[] {
  const blanks = new Set(
    situation.sums.cells.flatMap(({ id }, variable) => (typeof report.cells[id] === 'number' ? [] : [variable])),
  )
  const ranked = rank(group, { situation, sources, blanks }).slice(0, mostListed)
  return ranked.map(({ kind, changes, grounds, only }, i) => ({
    kind,
    cells: cellsOf(report, { sums: situation.sums, changes }),
    settles: rulesOf(situation.sums, group.sums),
    sums: group.sums.length,
    grounds,
    only,
    rank: i + 1,
    of: group.found,
    complete: group.complete,
  }))
}

function cellsOf(
  { cells }: Report,
  { sums, changes }: { readonly sums: SumSystem; readonly changes: readonly Change[] },
): DiagnosedCell[] {
  return changes.flatMap(({ variable, value }) => {
    const id = sums.cells[variable]?.id
    if (id === undefined) return []
    const found = cells[id]
    return [{ cell: id, found: typeof found === 'number' ? found : null, proposed: value }]
  })
}

function rulesOf({ sums }: SumSystem, equations: readonly number[]): string[] {
  return [...new Set(equations.flatMap((equation) => (sums[equation] ? [ruleOf(sums[equation])] : [])))]
}

/** The cells without a number that the sums determine, where the sums do not contradict each other. */
function blanksOf(report: Report, situation: Situation<TableSums>): Diagnosis[] {
  const { sums, values } = situation
  if (!values.some(Number.isNaN)) return []
  return sums.parts.flatMap((part) => {
    const own = Float64Array.from(part.variables, (variable) => at(values, variable))
    return impute(part.system, own).flatMap(({ variable, value }) =>
      blankOf(report, { situation, change: { variable: at(part.variables, variable), value } }),
    )
  })
}

function blankOf(
  report: Report,
  { situation: { sums, open }, change }: { readonly situation: Situation; readonly change: Change },
): Diagnosis[] {
  const [cell] = cellsOf(report, { sums, changes: [change] })
  if (!cell || cellState(report.cells[cell.cell]) === 'missing' || isMadeOfSuch(cell, { report, sums })) return []
  // Sums in which nothing else is unknown: each says by itself what the cell should be.
  const equations = (sums.system.columns[change.variable] ?? []).flatMap(({ equation }) =>
    open[equation] === 1 ? [equation] : [],
  )
  const { kind, grounds } = storyOf(cell)
  return [
    {
      kind,
      cells: [cell],
      settles: [...rulesOf(sums, equations), cell.found === null ? 'cells-blank' : 'cells-count'],
      sums: equations.length,
      grounds: [{ code: 'determined', sums: equations.length }, ...grounds],
      // What one sum says is as right as its other cells.
      only: equations.length > 1,
      rank: 1,
      of: 1,
      complete: true,
    },
  ]
}

/** A total that is no count because one of its parts is none: the part is to be mended. */
function isMadeOfSuch(
  { cell, found }: DiagnosedCell,
  { report, sums }: { readonly report: Report; readonly sums: SumSystem },
): boolean {
  if (found === null) return false
  return sums.sums.some(({ kind, left: [total], right }) => {
    const isNone = (id: CellId) => typeof report.cells[id] === 'number' && Number.isNaN(usable(report.cells[id]))
    return kind !== 'balance' && total === cell && right.some(isNone)
  })
}

function storyOf({ cell, found, proposed }: DiagnosedCell): { kind: DiagnosisKind; grounds: readonly Ground[] } {
  if (found === null) return { kind: 'blank', grounds: [] }
  const how = slipBetween(proposed, found)
  return how ? { kind: 'typing', grounds: [{ code: 'typing', how, cell }] } : { kind: 'set', grounds: [] }
}
