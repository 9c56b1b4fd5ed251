/** A report as the things that are typed one by one, and back: what a draft is kept and merged as. */

import * as z from 'zod'
import { cellsOf, findCell, subtotalsOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { SectionId } from '../form/form.ts'
import { formSections, sectionIds } from '../form/sections.ts'
import { type CellValue, cellValueSchema } from './cell.ts'
import { type Head, type Report, reportSchema } from './report.ts'

/**
 * One thing that is typed on its own: `cells.<cell>`, `subtotals.<id>`, `units.<cell>`, `sections.<section>`, `title`,
 * `publishedOn`, `head.text`, `head.period` or `head.contact.<part>`. Its value is what stands there in
 * `gouji/report@1`; a thing that is missing is no field.
 */
export interface ReportField {
  readonly id: string
  readonly value: unknown
}

/** What of a report is not typed: whose it is, of which year and edition. */
export type Identified = Pick<Report, 'edition' | 'year' | 'agency'>

/** Far above any report, far below what a database or a page suffers from. */
const longestText = 200_000

const text = z.string().max(longestText)
const line = z.string().max(500)
const contact = ['office', 'address', 'postcode', 'phone', 'fax', 'email'] as const
const head = reportSchema.shape.head.shape

const whole: Readonly<Record<string, z.ZodType>> = {
  title: line,
  publishedOn: reportSchema.shape.publishedOn,
  'head.text': text,
  'head.period': head.period.unwrap(),
  ...Object.fromEntries(contact.map((part) => [`head.contact.${part}`, line])),
  ...Object.fromEntries(sectionIds.map((section) => [`sections.${section}`, text])),
}

/** What a field of a report in this edition may hold; `undefined`: there is no such field. */
export function fieldSchema(edition: EditionId, id: string): z.ZodType | undefined {
  if (Object.hasOwn(whole, id)) return whole[id]
  const [kind, rest] = [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)]
  if (kind === 'cells') return findCell(edition, rest) && cellValueSchema
  if (kind === 'units') return findCell(edition, rest)?.column.measure.kind === 'money' ? line : undefined
  const isSubtotal = kind === 'subtotals' && subtotalsOf(edition).some((subtotal) => subtotal.id === rest)
  return isSubtotal ? cellValueSchema : undefined
}

/** The fields of a report. Where things stood in its source, and what was read with doubt, are none. */
export function fieldsOf(report: Report): readonly ReportField[] {
  const { title, publishedOn, head, sections, cells, subtotals = {}, units = {} } = report
  const under = (kind: string, values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [{ id: `${kind}.${id}`, value }]))
  return [
    { id: 'title', value: title },
    { id: 'publishedOn', value: publishedOn },
    { id: 'head.text', value: head.text },
    ...(head.period ? [{ id: 'head.period', value: head.period }] : []),
    ...under('head.contact', head.contact ?? {}),
    ...under('sections', sections),
    ...under('cells', cells),
    ...under('subtotals', subtotals),
    ...under('units', units),
  ]
}

/** The report that the fields make: `reportOf(fieldsOf(report), report)` is the report. A field absent is missing. */
export function reportOf(fields: Iterable<ReportField>, { edition, year, agency }: Identified): Report {
  const values: Record<string, Record<string, unknown>> = {}
  const single: Record<string, unknown> = {}
  for (const { id, value } of fields) {
    if (!fieldSchema(edition, id)) continue
    const [, kind, rest] = /^(cells|subtotals|units|sections|head\.contact)\.(.+)$/u.exec(id) ?? []
    if (kind === undefined || rest === undefined) single[id] = value
    else {
      values[kind] ??= {}
      values[kind][rest] = value
    }
  }
  const parts = <K extends string, V>(kind: string) => values[kind] as Record<K, V> | undefined
  const contactParts = parts<string, string>('head.contact')
  const subtotals = parts<string, CellValue>('subtotals')
  const units = parts<string, string>('units')
  const period = single['head.period'] as Head['period']
  return {
    schema: 'gouji/report@1',
    edition,
    year,
    agency,
    title: (single.title as string | undefined) ?? '',
    head: {
      ...(period && { period }),
      ...(contactParts && { contact: contactParts }),
      text: (single['head.text'] as string | undefined) ?? '',
    },
    sections: parts<SectionId, string>('sections') ?? {},
    publishedOn: (single.publishedOn as string | null | undefined) ?? null,
    cells: parts<CellId, CellValue>('cells') ?? {},
    ...(subtotals && { subtotals }),
    ...(units && { units }),
  }
}

const unwritten: Report['sections'] = Object.fromEntries(
  formSections.filter(({ table }) => table === undefined).map(({ id }) => [id, '']),
)

/**
 * The report of a draft that is filled in on the form itself: the form has every cell of its edition and every section
 * that is prose alone, and what nothing was put into is blank, not missing.
 */
export function formOf(fields: Iterable<ReportField>, identified: Identified): Report {
  const report = reportOf(fields, identified)
  const blank = Object.fromEntries(cellsOf(report.edition).map(({ id }) => [id, null]))
  return { ...report, sections: { ...unwritten, ...report.sections }, cells: { ...blank, ...report.cells } }
}
