/** What a report still lacks before it is signed off and handed in, each with the place to go to. */

import { type CellSpec, type CheckFinding, type EditionId, editionOf, type Report, type TableId } from '@gouji/core'
import { fillWords, sectionName, tableWords } from '../../words/fill.ts'
import { blanksOf } from '../blanks.ts'
import { type Target, targetOfField } from '../desk.ts'
import { isUnfilled } from '../panel/group-findings.ts'
import { targetOf } from '../prose/target-of.ts'

export interface Obstacle {
  readonly key: string
  readonly text: string
  /** Where it is mended. */
  readonly target: Target | undefined
}

export interface Obstacles {
  readonly errors: readonly Obstacle[]
  /** Sections that consist of prose alone, and hold none. */
  readonly unwritten: readonly Obstacle[]
  /** Tables with blank cells, and how many; the place is the first of them. */
  readonly blanks: readonly (Obstacle & { readonly count: number })[]
  readonly warnings: readonly Obstacle[]
  readonly hints: readonly Obstacle[]
  /** What is explained, with the reason: whoever signs answers for it. */
  readonly explained: readonly Obstacle[]
}

export function obstaclesOf(report: Report, findings: readonly CheckFinding[]): Obstacles {
  const failed = findings.filter(({ outcome }) => outcome === 'failed')
  const found = (finding: CheckFinding) => foundIn(report, finding)
  const errors = failed.filter(({ severity }) => severity === 'error').map(found)
  // Blank cells are counted table by table.
  const warnings = failed.filter((one) => one.severity === 'warning' && !isUnfilled(one)).map(found)
  const hints = failed.filter(({ severity }) => severity === 'info').map(found)
  const explained = findings.flatMap((finding) => {
    const { outcome, explanation, message } = finding
    return outcome === 'explained' && explanation
      ? [
          {
            ...found(finding),
            text: fillWords.moves.explains({ message, by: explanation.by, reason: explanation.reason }),
          },
        ]
      : []
  })
  return {
    errors,
    unwritten: unwritten(report, [...errors, ...warnings]),
    blanks: blanks(report),
    warnings,
    hints,
    explained,
  }
}

export function foundIn(report: Report, finding: CheckFinding): Obstacle {
  return { key: finding.fingerprint, text: finding.message, target: targetOf(finding, report) }
}

/** A section that a finding leads to already is not told twice. */
function unwritten({ edition, sections }: Report, told: readonly Obstacle[]): readonly Obstacle[] {
  return editionOf(edition)
    .sections.filter((section) => !('table' in section) && (sections[section.id] ?? '').trim() === '')
    .map(({ id, numeral, title }) => ({
      key: id,
      text: sectionName(numeral, title),
      target: targetOfField(`sections.${id}`),
    }))
    .filter(({ target }) => !told.some((obstacle) => same(obstacle.target, target)))
}

function same(one: Target | undefined, other: Target | undefined): boolean {
  return one?.kind === 'field' && other?.kind === 'field' && one.field === other.field
}

function blanks(report: Report): Obstacles['blanks'] {
  const empty = blanksOf(report.edition as EditionId, report.cells)
  const tables = new Map<TableId, readonly CellSpec[]>()
  for (const spec of empty) tables.set(spec.table, [...(tables.get(spec.table) ?? []), spec])
  return [...tables].map(([table, cells]) => ({
    key: table,
    text: `${tableWords[table]}：${cells.length} 格`,
    count: cells.length,
    target: cells[0] && { kind: 'cell', cell: cells[0].id },
  }))
}
