import { type CheckDiagnosis, type CheckedReport, type CheckFinding, foldFindings, type Place } from '@gouji/core'

/** What is written beside a cell or a paragraph. */
export interface Annotation {
  readonly author: string
  readonly paragraphs: readonly string[]
  readonly place?: Place
}

export interface Annotations {
  readonly annotations: readonly Annotation[]
  /** Whose comments they are: earlier ones of the same give way to them. */
  readonly author: string
}

/** What is written into a document. */
export type Annotated = Pick<CheckedReport, 'findings' | 'diagnoses'>

const marks: Readonly<Record<CheckFinding['severity'], string>> = { error: '错误', warning: '警告', info: '提示' }

/**
 * What a check found, as annotations: each finding at its place with its rule, and, where only one mistake explains it
 * or the sums tell a blank, that mistake at the cell that is likely wrong. Explained findings are not written.
 */
export function annotationsOf({ findings, diagnoses }: Annotated, author: string): readonly Annotation[] {
  const failed = findings.filter(({ outcome }) => outcome === 'failed')
  const causes = foldFindings(failed, diagnoses).map((cause) =>
    cause?.only || cause?.kind === 'blank' ? cause : undefined,
  )
  return [
    ...failed.map(({ severity, message, rule, place }, i) => ({
      author,
      paragraphs: [
        `【${marks[severity]}】${message}`,
        ...(causes[i] ? [`可能的原因：${causes[i].message}`] : []),
        `规则：${rule}`,
      ],
      ...(place && { place }),
    })),
    ...[...new Set(causes)].flatMap((cause) => (cause ? atItsCells(cause, { author, failed }) : [])),
  ]
}

/** A mistake at each of its cells in which no finding stands already. */
function atItsCells(
  { cells, message }: CheckDiagnosis,
  { author, failed }: { author: string; failed: readonly CheckFinding[] },
): Annotation[] {
  const taken = new Set(failed.map((finding) => finding.cells[0]))
  return cells.flatMap(({ cell, place }) =>
    place && !taken.has(cell) ? [{ author, paragraphs: [`【疑填错】${message}`], place }] : [],
  )
}
