/** What the service sends of its own accord stands in the description beside the routes that answer. */

import { z } from '@hono/zod-openapi'
import type { Api } from '../env.ts'
import { campaignEventSchema, filingEventSchema } from '../wire/webhook-events.ts'

const headers = z.object({
  'Gouji-Event': z.string().meta({ description: '变化，与正文的 event 相同', example: 'filing.submitted' }),
  'Gouji-Delivery': z.string().meta({ description: '推送编号，与正文的 id 相同' }),
  'Gouji-Signature': z.string().meta({
    description: 't=<秒>,v1=<hex>：以 secret 对“<秒>.<正文>”作 HMAC-SHA256；超过 5 分钟的不要接受',
    example: 't=1768444200,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd',
  }),
})

const told = { filing: filingEventSchema, campaign: campaignEventSchema }
const summaries = { filing: '报告状态变化', campaign: '新建批次' }

export function addWebhooks({ openAPIRegistry }: Api): void {
  for (const name of ['filing', 'campaign'] as const) {
    openAPIRegistry.registerWebhook({
      method: 'post',
      path: name,
      summary: summaries[name],
      description:
        '对方在 10 秒内答复 2xx 即为送达。没有送达的，30 秒后再推送，间隔逐次加倍，共 10 次；仍未送达的由管理员重新推送。同一推送可能到达两次，按 id 去重；先后顺序以 createdAt 为准。',
      request: { headers, body: { required: true, content: { 'application/json': { schema: told[name] } } } },
      responses: { '2XX': { description: '已收到' } },
    })
  }
}
