/** When a report is due, to be published (公布期限) and to be handed in (报送截止): by the kind of the agency, or for one. */

import * as z from 'zod'
import type { Agency, AgencyKind } from '../report/report.ts'
import { findAgency, type ProfileAgency } from './agencies.ts'
import { dayBefore } from './day-before.ts'
import { textOf } from './text.ts'

const monthDay = textOf('monthDay')

/** Regulations, Art. 49: departments by 31 January, the report of a government by 31 March. */
export const deadlinesSchema = z
  .strictObject({
    government: monthDay.default('03-31').describe('人民政府'),
    department: monthDay.default('01-31').describe('部门'),
    township: monthDay.default('01-31').describe('乡镇'),
    subdistrict: monthDay.default('01-31').describe('街道'),
    authorized: monthDay.default('01-31').describe('法律、法规授权的组织'),
    other: monthDay.default('01-31').describe('其他'),
  } satisfies Record<AgencyKind, z.ZodType>)
  .meta({ id: 'Deadlines' })

interface Calendar {
  readonly agencies: readonly ProfileAgency[]
  readonly deadlines: Readonly<Record<AgencyKind, string>>
}

/** The last day on which an agency's report on a year is in time: a date in the year after. */
export function deadlineOf(
  calendar: Calendar,
  { agency, year }: { readonly agency: Agency; readonly year: number },
): string {
  return `${year + 1}-${findAgency(calendar, agency.name)?.deadline ?? calendar.deadlines[agency.kind]}`
}

/**
 * The last day on which an agency hands its report in: so many days before it has to be published, which are the
 * district's to review it; not before the campaign begins.
 */
export function dueOf(
  calendar: Calendar,
  {
    agency,
    year,
    opensOn,
    reviewDays,
  }: { readonly agency: Agency; readonly year: number; readonly opensOn: string; readonly reviewDays: number },
): string {
  const deadline = deadlineOf(calendar, { agency, year })
  const day = dayBefore(deadline, reviewDays)
  // Begun too late for so many days, or even after the deadline.
  return opensOn > day ? (opensOn < deadline ? opensOn : deadline) : day
}
