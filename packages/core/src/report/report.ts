/** The report as programs exchange it: `gouji/report@1`. */

import * as z from 'zod'
import { allCellIds, allSubtotalIds, findCell, subtotalsOf } from '../form/cells.ts'
import { type CellId, type EditionId, editions } from '../form/editions.ts'
import { sectionIds } from '../form/sections.ts'
import { cellValueSchema } from './cell.ts'
import { placeSchema } from './place.ts'

const nonEmpty = <T extends string>(values: readonly T[]) => values as readonly [T, ...T[]]

const date = z.iso.date()

/** Kinds of agency: they differ in deadlines and in what they must report. */
export const agencyKinds = ['government', 'department', 'township', 'subdistrict', 'authorized', 'other'] as const

export type AgencyKind = (typeof agencyKinds)[number]

const agencySchema = z
  .strictObject({
    /** As in the title; `null` where the source names none. */
    name: z.string().min(1).nullable(),
    kind: z.enum(agencyKinds),
    code: z.string().nullable(),
  })
  .meta({ id: 'Agency' })

const headSchema = z
  .strictObject({
    /** Statistical period (统计期限). */
    period: z.strictObject({ from: date, to: date }).optional(),
    contact: z
      .strictObject({
        office: z.string().optional(),
        address: z.string().optional(),
        postcode: z.string().optional(),
        phone: z.string().optional(),
        fax: z.string().optional(),
        email: z.string().optional(),
      })
      .optional(),
    text: z.string(),
  })
  .meta({ id: 'Head' })

/**
 * One annual report. Cells are keyed by `table.row.column`; an absent id is a cell the source does not have.
 * A cell of another edition is refused.
 */
export const reportSchema = z
  .strictObject({
    schema: z.literal('gouji/report@1'),
    edition: z.enum(nonEmpty<EditionId>(editions.map(({ id }) => id))),
    /** Report year; `null` where the source states none. */
    year: z.int().min(2008).max(2100).nullable(),
    agency: agencySchema,
    title: z.string(),
    head: headSchema,
    /** Text of each section without its heading, paragraphs parted by line feeds; absent: no such section. */
    sections: z.partialRecord(z.enum(sectionIds), z.string()),
    publishedOn: date.nullable(),
    cells: z.partialRecord(z.enum(nonEmpty<CellId>(allCellIds())), cellValueSchema),
    /** Numbers of local templates the form does not ask for: filled parent rows, a column 法人小计. */
    subtotals: z.partialRecord(z.enum(nonEmpty(allSubtotalIds())), cellValueSchema).optional(),
    /** Units written beside an amount: cell id to unit. */
    units: z.record(z.string(), z.string()).optional(),
    /** Where cells and sections stand in the source: id to place. */
    places: z.record(z.string(), placeSchema).optional(),
    /** Ids read with doubt, and why. */
    certainty: z.record(z.string(), z.string()).optional(),
  })
  .superRefine((report, context) => {
    for (const id of Object.keys(report.cells)) {
      if (findCell(report.edition, id)) continue
      context.addIssue({
        code: 'custom',
        path: ['cells', id],
        message: `edition ${report.edition} has no such cell`,
        params: { zh: `${report.edition} 版格式没有这一格` },
      })
    }
    if (!report.subtotals) return
    const subtotals = new Set(subtotalsOf(report.edition).map(({ id }) => id))
    for (const id of Object.keys(report.subtotals)) {
      if (subtotals.has(id)) continue
      context.addIssue({
        code: 'custom',
        path: ['subtotals', id],
        message: `edition ${report.edition} has no such subtotal`,
        params: { zh: `${report.edition} 版格式没有这一行小计` },
      })
    }
  })
  .meta({ id: 'Report' })

/** An annual report (政府信息公开工作年度报告), `gouji/report@1`. */
export type Report = z.infer<typeof reportSchema>
export type Agency = Report['agency']
export type Head = Report['head']
export type Cells = Report['cells']
