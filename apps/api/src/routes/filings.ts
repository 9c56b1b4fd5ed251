import { z } from '@hono/zod-openapi'
import type { Api } from '../env.ts'
import { agenciesFor } from '../policy/policy.ts'
import { add } from '../route.ts'
import { idParam } from '../wire/common.ts'
import { idSchema } from '../wire/domain.ts'
import { filingsSchema, filingViewSchema } from '../wire/filings.ts'
import { answerView } from './answer-view.ts'
import { addFilingChecks } from './filings-check.ts'
import { addFilingDocuments } from './filings-documents.ts'
import { addFilingEvents } from './filings-events.ts'
import { addFilingExports } from './filings-export.ts'
import { addFilingFields } from './filings-fields.ts'
import { addFilingMoves } from './filings-moves.ts'
import { addFilingPrevious } from './filings-previous.ts'
import { addFilingRemarks } from './filings-remarks.ts'
import { addSignOff } from './filings-sign-off.ts'
import { addFilingVersions } from './filings-versions.ts'
import { theFiling } from './subjects.ts'

const listQuery = z.object({ campaign: idSchema.optional(), agency: idSchema.optional() })

export function addFilings(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path: '/filings',
      tag: '填报',
      summary: '填报列表',
      description: '只列出有权查看的。',
      action: 'filings.read',
      query: listQuery,
      answer: filingsSchema,
    },
    async (c, { query: { campaign, agency } }) => {
      const { store } = c.var.parts
      const mine = agenciesFor(c.var.who, 'filings.read')
      const filter = { ...(campaign && { campaign }), ...(agency && { agency }) }
      const filings = await store.filings.list(c.var.who.district.id, filter)
      return { filings: mine ? filings.filter((filing) => mine.includes(filing.agency)) : filings }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}',
      tag: '填报',
      summary: '一份填报',
      description: '内容、上年报告、设置、说明、意见、可以办理的下一步和办理过程。',
      action: 'filings.read',
      params: idParam,
      answer: filingViewSchema,
    },
    async (c, { params: { id } }) => {
      const { agency } = await theFiling(c, { id, action: 'filings.read' })
      return answerView(c, { id, agency })
    },
  )
  addFilingFields(api)
  addFilingEvents(api)
  addFilingChecks(api)
  addFilingDocuments(api)
  addFilingPrevious(api)
  addFilingMoves(api)
  addSignOff(api)
  addFilingVersions(api)
  addFilingExports(api)
  addFilingRemarks(api)
}
