import { z } from '@hono/zod-openapi'
import type { Api } from '../env.ts'
import { draftReport } from '../filings/latest-report.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam, numberInAddress } from '../wire/common.ts'
import { answerReport, formatSchema, reportMediaTypes } from './files.ts'
import { theVersion } from './filings-versions.ts'
import { theFiling } from './subjects.ts'

const exportQuery = z.object({
  to: formatSchema,
  version: numberInAddress.min(1).optional().describe('版本号；不写则为当前内容'),
})

export function addFilingExports(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/export',
      tag: '填报',
      summary: '导出文件',
      description: '按规定格式，docx、pdf、xlsx、html、txt 或 json。',
      action: 'filings.read',
      params: idParam,
      query: exportQuery,
      file: reportMediaTypes,
    },
    async (c, { params: { id }, query: { to, version } }) => {
      const { agency } = await theFiling(c, { id, action: 'filings.read' })
      if (version !== undefined) return answerReport(c, (await theVersion(c, { id, number: version })).report, to)
      const draft = await c.var.parts.store.filings.draft(c.var.who.district.id, id)
      if (!draft) throw new Problem('not-found')
      return answerReport(c, draftReport(draft, agency), to)
    },
  )
}
