import type { Webhook } from '@gouji/store'
import { z } from '@hono/zod-openapi'
import { type Api, changeOf } from '../env.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { refusalOf } from '../webhooks/refusal.ts'
import { idParam, pagingOf } from '../wire/common.ts'
import { deliveriesSchema, webhookAnswerSchema, webhookPutSchema, webhooksSchema } from '../wire/webhooks.ts'

const tag = '推送与任务'
const action = 'webhooks.manage'
const deliveriesQuery = pagingOf('deliveries').extend({ state: z.enum(['waiting', 'delivered', 'dead']).optional() })

export function addWebhooks(api: Api): void {
  add(
    api,
    { method: 'get', path: '/webhooks', tag, summary: '推送地址', action, answer: webhooksSchema },
    async (c) => ({
      webhooks: (await c.var.parts.store.webhooks.list(c.var.who.district.id)).map(onWire),
    }),
  )
  add(
    api,
    {
      method: 'get',
      path: '/webhooks/deliveries',
      tag,
      summary: '推送记录',
      action,
      query: deliveriesQuery,
      answer: deliveriesSchema,
    },
    async (c, { query: { state, ...paging } }) => {
      const { items, next } = await c.var.parts.store.webhooks.deliveries(
        c.var.who.district.id,
        state ? { state } : {},
        paging,
      )
      return { items, next }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/webhooks/deliveries/{id}/retry',
      tag,
      summary: '重新推送已放弃的',
      action,
      params: idParam.extend({ id: z.string().min(1).max(250) }),
      problems: ['wrong-state'],
    },
    async (c, { params: { id } }) => {
      const { store, clock } = c.var.parts
      const retried = await store.webhooks.retry(c.var.who.district.id, id, clock().toISOString())
      if (!retried) throw new Problem('wrong-state', { detail: '没有这次推送，或者它还没有放弃。' })
      return undefined
    },
  )
  add(
    api,
    {
      method: 'put',
      path: '/webhooks/{id}',
      tag,
      summary: '新建、改动推送地址',
      description:
        '编号由请求方自定。推送以 Gouji-Signature: t=<秒>,v1=<hex> 签名：以 secret 对“<秒>.<正文>”作 HMAC-SHA256。secret 只在新建时给出。',
      action,
      params: idParam.extend({ id: z.string().regex(/^[\w-]{1,64}$/u) }),
      json: webhookPutSchema,
      answer: webhookAnswerSchema,
      once: true,
    },
    async (c, { params: { id }, json: { url, events, active } }) => {
      const { store, random, settings } = c.var.parts
      const district = c.var.who.district.id
      const refusal = await refusalOf(url, { allowPrivate: settings.privateWebhooks })
      if (refusal !== undefined) throw new Problem('invalid', { errors: [{ path: 'url', message: refusal }] })
      const known = (await store.webhooks.list(district)).find((hook) => hook.id === id)
      const secret = known?.secret ?? Buffer.from(random(32)).toString('base64url')
      const webhook = await store.webhooks.put(district, { id, url, events, active, secret }, changeOf(c))
      return { webhook: onWire(webhook), secret: known ? null : secret }
    },
  )
  add(
    api,
    { method: 'delete', path: '/webhooks/{id}', tag, summary: '删除推送地址', action, params: idParam },
    async (c, { params: { id } }) => {
      const removed = await c.var.parts.store.webhooks.remove(c.var.who.district.id, id, changeOf(c))
      if (!removed) throw new Problem('not-found', { detail: '没有这个推送地址。' })
      return undefined
    },
  )
}

function onWire({ id, url, events, active, createdAt }: Webhook) {
  return { id, url, events, active, createdAt }
}
