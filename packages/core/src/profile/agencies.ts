/** The agencies of a district as its profile lists them. */

import * as z from 'zod'
import type { DeepReadonly } from '../report/deep-readonly.ts'
import { type AgencyKind, agencyKinds, type Report } from '../report/report.ts'
import { nearestCall } from './called.ts'
import { textOf } from './text.ts'

/** One agency. What is left out is as its name tells. */
export const profileAgencySchema = z
  .strictObject({
    name: textOf('plainName').describe('全称，与报告标题一致'),
    shortNames: z
      .array(textOf('plainName').min(2))
      .default([])
      .describe('简称：报告里这样称呼的也是这个单位，比对雷同时略去'),
    kind: z.enum(agencyKinds).optional().describe('单位类别，不写则按名称判断'),
    vertical: z.literal(true).optional().describe('垂直管理的单位：报告不计入本级汇总'),
    deadline: textOf('monthDay').optional().describe('公布期限（次年的月-日），不写则按类别'),
    fields: z.record(z.string(), z.string()).default({}).describe('名册字段的内容'),
  })
  .meta({ id: 'ProfileAgency' })

/** An agency as a profile lists it, its defaults filled in. */
export type ProfileAgency = DeepReadonly<z.output<typeof profileAgencySchema>>

interface Listed {
  readonly agencies: readonly ProfileAgency[]
}

/** The agency of a name or a short name. */
export function findAgency({ agencies }: Listed, name: string | null): ProfileAgency | undefined {
  if (name === null || agencies.length === 0) return undefined
  const plain = name.replace(/\s/gu, '')
  return agencies.find((agency) => agency.name === plain || agency.shortNames.includes(plain))
}

/** The report with its agency of the kind the profile says, which its name may not tell. */
export function asListed(report: Report, profile: Listed): Report {
  const kind: AgencyKind = findAgency(profile, report.agency.name)?.kind ?? report.agency.kind
  return kind === report.agency.kind ? report : { ...report, agency: { ...report.agency, kind } }
}

/** The agency of that name or short name, unless it is what `than`, or people, call the agency `than`. */
export function otherAgency(
  profile: Listed,
  { called, than }: { readonly called: string; readonly than: string | null },
): ProfileAgency | undefined {
  const other = findAgency(profile, called)
  const own = namesOf(profile, than)
  return other && !own.includes(other.name) && nearestCall(called, own) === undefined ? other : undefined
}

/** All that an agency is called. */
export function namesOf(profile: Listed, name: string | null): readonly string[] {
  const agency = findAgency(profile, name)
  return agency ? [agency.name, ...agency.shortNames] : []
}
