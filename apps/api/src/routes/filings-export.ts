import { z } from '@hono/zod-openapi'
import type { Api } from '../env.ts'
import { draftReport } from '../filings/latest-report.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam, numberInAddress } from '../wire/common.ts'
import { answerReport, formatSchema, reportMediaTypes } from './files.ts'
import { theVersion } from './filings-versions.ts'
import { noteRead } from './note-read.ts'
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
      const draft = version === undefined ? await c.var.parts.store.filings.draft(c.var.who.district.id, id) : undefined
      if (version === undefined && !draft) throw new Problem('not-found')
      const report = draft ? draftReport(draft, agency) : (await theVersion(c, { id, number: version ?? 0 })).report
      await noteRead(c, { subject: id, detail: { format: to, version: version ?? null } })
      return answerReport(c, report, to)
    },
  )
}
