import { z } from '@hono/zod-openapi'
import { type Api, changeOf } from '../env.ts'
import { checkFiling } from '../filings/check-filing.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam } from '../wire/common.ts'
import { checkDocumentSchema } from '../wire/domain.ts'
import { explanationPutSchema, explanationSchema } from '../wire/filings.ts'
import { deskOf, theFiling } from './subjects.ts'

const fingerprintParam = idParam.extend({ fingerprint: z.string().min(1).max(100).describe('问题的指纹') })

export function addFilingChecks(api: Api): void {
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/check',
      tag: '填报',
      summary: '检查',
      description: '按规则、地区设置、上年报告和情况说明检查当前内容，结果记入批次的问题清单。',
      action: 'filings.check',
      params: idParam,
      answer: checkDocumentSchema,
    },
    async (c, { params: { id } }) => {
      const { agency } = await theFiling(c, { id, action: 'filings.check' })
      const check = await checkFiling(deskOf(c), { id, agency })
      if (!check) throw new Problem('not-found')
      return check.result
    },
  )
  add(
    api,
    {
      method: 'put',
      path: '/filings/{id}/explanations/{fingerprint}',
      tag: '填报',
      summary: '对一个问题作情况说明',
      action: 'filings.fill',
      params: fingerprintParam,
      json: explanationPutSchema,
      answer: explanationSchema,
      problems: ['wrong-state'],
    },
    async (c, { params: { id, fingerprint }, json: { rule, reason } }) => {
      const { filing, agency } = await theFiling(c, { id, action: 'filings.fill' })
      const check = await checkFiling(deskOf(c), { id, agency })
      const finding = check?.checked.findings.find((found) => found.fingerprint === fingerprint && found.rule === rule)
      if (!finding) throw new Problem('not-found', { detail: '现在没有这个问题，可能已经改正，或者数值变了。' })
      if (!finding.explainable)
        throw new Problem('wrong-state', { detail: '这一类问题不能以说明代替改正，请改正数据。' })
      return c.var.parts.store.explanations.put(
        c.var.who.district.id,
        { fingerprint, filing: filing.id, rule, reason },
        changeOf(c),
      )
    },
  )
  add(
    api,
    {
      method: 'delete',
      path: '/filings/{id}/explanations/{fingerprint}',
      tag: '填报',
      summary: '撤去情况说明',
      action: 'filings.fill',
      params: fingerprintParam,
    },
    async (c, { params: { id, fingerprint } }) => {
      await theFiling(c, { id, action: 'filings.fill' })
      const removed = await c.var.parts.store.explanations.remove(c.var.who.district.id, id, fingerprint, changeOf(c))
      if (!removed) throw new Problem('not-found', { detail: '没有这条说明。' })
      return undefined
    },
  )
}
