import { cellName, compareReports } from '@gouji/core'
import type { Version } from '@gouji/store'
import type { Context } from 'hono'
import type { Api, Env } from '../env.ts'
import { draftReport } from '../filings/latest-report.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam, numberInAddress } from '../wire/common.ts'
import { reportDocumentSchema } from '../wire/domain.ts'
import { diffSchema, versionsSchema, wholeVersionSchema } from '../wire/filings.ts'
import { theFiling } from './subjects.ts'

const number = numberInAddress.min(1)
const versionParam = idParam.extend({ number: number.describe('版本号') })

export function addFilingVersions(api: Api): void {
  const tag = '填报'
  const action = 'filings.read'
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/versions',
      tag,
      summary: '版本',
      action,
      params: idParam,
      answer: versionsSchema,
    },
    async (c, { params: { id } }) => {
      await theFiling(c, { id, action })
      return { versions: await c.var.parts.store.filings.versions(c.var.who.district.id, id) }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/versions/{number}',
      tag,
      summary: '一个版本',
      action,
      params: versionParam,
      answer: wholeVersionSchema,
    },
    async (c, { params }) => {
      await theFiling(c, { id: params.id, action })
      return theVersion(c, params)
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/versions/{number}/diff/{other}',
      tag,
      summary: '两个版本之间的改动',
      description: '从 number 到 other。',
      action,
      params: versionParam.extend({ other: number.describe('另一个版本号') }),
      answer: diffSchema,
    },
    async (c, { params: { id, number: one, other } }) => {
      await theFiling(c, { id, action })
      const [before, after] = await Promise.all([
        theVersion(c, { id, number: one }),
        theVersion(c, { id, number: other }),
      ])
      const { changes, prose } = compareReports(before.report, after.report)
      return {
        changes: changes.map((change) => ({
          ...change,
          name: cellName(after.report.edition, change.cell),
          before: change.before ?? null,
          after: change.after ?? null,
        })),
        prose,
      }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/draft-report',
      tag,
      summary: '当前内容（gouji/report@1）',
      action,
      params: idParam,
      answer: reportDocumentSchema,
    },
    async (c, { params: { id } }) => {
      const { agency } = await theFiling(c, { id, action })
      const draft = await c.var.parts.store.filings.draft(c.var.who.district.id, id)
      if (!draft) throw new Problem('not-found')
      return draftReport(draft, agency)
    },
  )
}

export async function theVersion(
  c: Context<Env>,
  { id, number: wanted }: { readonly id: string; readonly number: number },
): Promise<Version> {
  const version = await c.var.parts.store.filings.version(c.var.who.district.id, id, wanted)
  if (!version) throw new Problem('not-found', { detail: `没有第 ${wanted} 个版本。` })
  return version
}
