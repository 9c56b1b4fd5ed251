/** Year against year: cells, prose and the carry-over ledger. */

import { cellsOf } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import type { SectionId } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import type { CellValue } from '../report/cell.ts'
import { convertCells } from '../report/convert.ts'
import type { Report } from '../report/report.ts'
import { compareProse, type SamenessOptions, type SectionSimilarity } from '../sameness/sameness.ts'
import { amountsAsPrinted, round } from './aggregate.ts'
import { diffLines, type LineDiff } from './diff-lines.ts'

/** A cell that two years hold differently. */
export interface CellChange {
  readonly cell: CellId
  /** In the terms of the later report's edition, amounts in the unit of their column; absent where the earlier one does not have the cell. */
  readonly before: CellValue | undefined
  readonly after: CellValue | undefined
  /** The difference, where both are numbers. */
  readonly change: number | null
}

/** What was carried forward and what was brought forward, for the total and each kind of applicant. */
export interface LedgerEntry {
  readonly column: string
  readonly carriedForward: CellValue | undefined
  readonly broughtForward: CellValue | undefined
  /** `null`: one of the two is no number. */
  readonly agrees: boolean | null
}

/** A report beside the one of the year before. */
export interface Comparison {
  /** Cells that differ, in printed order. */
  readonly changes: readonly CellChange[]
  /** Cells the earlier edition does not tell. */
  readonly notComparable: readonly CellId[]
  readonly ledger: readonly LedgerEntry[]
  readonly prose: readonly { readonly section: SectionId; readonly lines: readonly LineDiff[] }[]
  readonly similarity: readonly SectionSimilarity[]
}

/** Compares a report with the one before it. */
export function compareReports(before: Report, after: Report, options: SamenessOptions = {}): Comparison {
  const { cells, notComparable } = convertCells(amountsAsPrinted(before), { from: before.edition, to: after.edition })
  const foreign = new Set(notComparable)
  const own = amountsAsPrinted(after)
  const changes = cellsOf(after.edition).flatMap(({ id }): CellChange[] => {
    if (foreign.has(id)) return []
    const [was, is] = [cells[id], own[id]]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const change = typeof was === 'number' && typeof is === 'number' ? round(is - was) : null
    return [{ cell: id, before: was, after: is, change }]
  })
  return {
    changes,
    notComparable,
    ledger: ledgerOf(cells, after),
    prose: formSections.flatMap(({ id }) => {
      const lines = diffLines(linesOf(before, id), linesOf(after, id))
      return lines.some(({ kind }) => kind !== 'same') ? [{ section: id, lines }] : []
    }),
    similarity: compareProse(before, after, options),
  }
}

function ledgerOf(before: Report['cells'], { edition, cells }: Report): LedgerEntry[] {
  return cellsOf(edition).flatMap(({ id, row, column }): LedgerEntry[] => {
    if (row.id !== 'broughtForward') return []
    const carriedForward = before[id.replace('broughtForward', 'carriedForward') as CellId]
    const broughtForward = cells[id]
    const known = typeof carriedForward === 'number' && typeof broughtForward === 'number'
    return [
      { column: column.id, carriedForward, broughtForward, agrees: known ? carriedForward === broughtForward : null },
    ]
  })
}

function linesOf({ sections }: Report, section: SectionId): string[] {
  return (sections[section] ?? '').split('\n').filter((line) => line.trim() !== '')
}
