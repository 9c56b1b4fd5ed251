import type { Done, Missing, Remark } from '@gouji/store'
import type { Context } from 'hono'
import { type Api, changeOf, type Env } from '../env.ts'
import { reaches } from '../policy/policy.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam } from '../wire/common.ts'
import {
  remarkAnswerSchema,
  remarkPostSchema,
  remarkSchema,
  remarkSettleSchema,
  remarksSchema,
} from '../wire/remarks.ts'
import { theFiling } from './subjects.ts'

const tag = '填报'

export function addFilingRemarks(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/remarks',
      tag,
      summary: '意见',
      action: 'filings.read',
      params: idParam,
      answer: remarksSchema,
    },
    async (c, { params: { id } }) => {
      await theFiling(c, { id, action: 'filings.read' })
      return { remarks: await c.var.parts.store.remarks.list(c.var.who.district.id, id) }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/remarks',
      tag,
      summary: '写备注或退回意见',
      description: '备注谁都可以写；退回意见只由审核员写。',
      action: 'filings.answer',
      params: idParam,
      json: remarkPostSchema,
      answer: remarkSchema,
      status: 201,
    },
    async (c, { params: { id }, json: { target, kind, text } }) => {
      const { agency } = await theFiling(c, { id, action: 'filings.answer' })
      const mayReturn = reaches(c.var.who, { action: 'filings.remark', agency: agency.id })
      if (kind === 'return' && !mayReturn)
        throw new Problem('forbidden', { detail: '退回意见由审核员写，请改为备注。' })
      const remark = { id: c.var.parts.newId(), filing: id, target, kind, text }
      return given(await c.var.parts.store.remarks.add(c.var.who.district.id, remark, changeOf(c)))
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/remarks/{id}/answer',
      tag,
      summary: '答复意见',
      action: 'filings.answer',
      params: idParam,
      json: remarkAnswerSchema,
      answer: remarkSchema,
    },
    async (c, { params: { id }, json: { text } }) => {
      await theRemark(c, id)
      return given(await c.var.parts.store.remarks.answer(c.var.who.district.id, id, text, changeOf(c)))
    },
  )
  add(
    api,
    {
      method: 'delete',
      path: '/remarks/{id}',
      tag,
      summary: '撤回自己写的意见',
      description: '没有答复、没有办结的才能撤回；原文留在操作日志里。',
      action: 'filings.answer',
      params: idParam,
    },
    async (c, { params: { id } }) => {
      const remark = await theRemark(c, id)
      const { actor } = c.var.who
      if (remark.by.kind !== actor.kind || remark.by.id !== actor.id)
        throw new Problem('wrong-state', { detail: '只能撤回自己写的意见。' })
      const withdrawn = await c.var.parts.store.remarks.withdraw(c.var.who.district.id, id, changeOf(c))
      if (withdrawn.kind === 'stale')
        throw new Problem('wrong-state', { detail: '这条意见已经答复或办结，不能撤回，可以再写一条。' })
      if (withdrawn.kind === 'missing') throw new Problem('not-found', { detail: '没有这条意见。' })
      return undefined
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/remarks/{id}/settle',
      tag,
      summary: '标为已处理，或者重新打开',
      action: 'filings.answer',
      params: idParam,
      json: remarkSettleSchema,
      answer: remarkSchema,
    },
    async (c, { params: { id }, json: { settled } }) => {
      const remark = await theRemark(c, id)
      const { agency } = await theFiling(c, { id: remark.filing, action: 'filings.answer' })
      const reviews = reaches(c.var.who, { action: 'filings.remark', agency: agency.id })
      if (remark.kind === 'return' && !reviews) {
        throw new Problem('forbidden', { detail: '退回意见由审核员标为已处理，请先答复。' })
      }
      return given(await c.var.parts.store.remarks.settle(c.var.who.district.id, id, settled, changeOf(c)))
    },
  )
}

async function theRemark(c: Context<Env>, id: string): Promise<Remark> {
  const remark = await c.var.parts.store.remarks.get(c.var.who.district.id, id)
  if (!remark) throw new Problem('not-found')
  await theFiling(c, { id: remark.filing, action: 'filings.answer' })
  return remark
}

function given(answer: Done<Remark> | Missing): Remark {
  if (answer.kind === 'missing') throw new Problem('not-found', { detail: '没有这条意见。' })
  return answer.value
}
