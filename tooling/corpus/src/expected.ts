/** What must come out of a document. */

import type { EditionId, Remark, Report } from '@gouji/core'
import type { ReadResult, UnreadableReason } from '@gouji/documents'

/** What reading gives, less places: those are asked for apart. */
export interface ExpectedReport {
  readonly title: string
  readonly agency: Report['agency']['name']
  readonly kind: Report['agency']['kind']
  readonly year: Report['year']
  readonly edition: EditionId
  readonly head: Report['head']
  readonly sections: Report['sections']
  readonly cells: Report['cells']
  readonly units?: Readonly<Record<string, string>>
  readonly subtotals?: Report['subtotals']
  readonly certainty?: Readonly<Record<string, string>>
  readonly remarks: readonly ExpectedRemark[]
  /**
   * The document does not say of every number which cell it belongs to. What is read must be right, and what is left
   * open must be named; which cells these are is not asked.
   */
  readonly mayStayOpen?: true
}

type ExpectedRemark = Pick<Remark, 'code' | 'params'>

export type Expected = ExpectedReport | { readonly unreadable: UnreadableReason }

/** What a flawless document of the report gives. */
export function expectedOf(report: Report): ExpectedReport {
  const { title, agency, year, edition, head, sections, cells, units } = report
  return {
    title,
    agency: agency.name,
    kind: agency.kind,
    year,
    edition,
    head,
    sections,
    cells,
    ...(units && { units }),
    remarks: [],
  }
}

/** What reading gave, in the same shape. */
export function expectedFrom(result: ReadResult): Expected {
  if (result.kind === 'unreadable') return { unreadable: result.reason }
  const { report, remarks } = result
  return {
    ...expectedOf(report),
    ...(report.subtotals && { subtotals: report.subtotals }),
    ...(report.certainty && { certainty: report.certainty }),
    remarks: remarks.map(({ code, params }) => ({ code, params })),
  }
}

/** Sorted and laid out so that a person can read it, and a change shows as one line: a row of a table to a line. */
export function printExpected(expected: Expected): string {
  if ('unreadable' in expected) return `${JSON.stringify(expected)}\n`
  const { cells, ...rest } = expected
  const rows = new Map<string, string[]>()
  for (const [id, value] of Object.entries(cells)) {
    const row = id.slice(0, id.lastIndexOf('.'))
    rows.set(row, [...(rows.get(row) ?? []), `${JSON.stringify(id)}: ${JSON.stringify(value)}`])
  }
  const table = [...rows.values()].map((entries) => `    ${entries.join(', ')}`).join(',\n')
  const others = JSON.stringify(rest, null, 2).replace(/\n\}$/u, '')
  return `${others},\n  "cells": {\n${table}\n  }\n}\n`
}
