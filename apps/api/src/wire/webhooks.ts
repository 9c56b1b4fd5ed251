import { z } from '@hono/zod-openapi'
import { instantSchema, pageOf } from './common.ts'
import { idSchema } from './domain.ts'
import { webhookEvents } from './webhook-events.ts'

const eventSchema = z.enum(webhookEvents)

const webhookSchema = z
  .object({ id: idSchema, url: z.string(), events: z.array(z.string()), active: z.boolean(), createdAt: instantSchema })
  .meta({ id: 'Webhook', description: '推送地址' })

export const webhooksSchema = z.object({ webhooks: z.array(webhookSchema) }).meta({ id: 'Webhooks' })

export const webhookPutSchema = z
  .object({
    url: z.url({ protocol: /^https?$/u }).max(1000),
    events: z.array(eventSchema).min(1),
    active: z.boolean().default(true),
  })
  .meta({ id: 'WebhookPut' })

export const webhookAnswerSchema = z
  .object({ webhook: webhookSchema, secret: z.string().nullable().describe('签名密钥，只在新建时显示一次') })
  .meta({ id: 'WebhookAnswer' })

const deliverySchema = z
  .object({
    id: idSchema,
    webhook: idSchema,
    event: z.string(),
    payload: z.unknown(),
    state: z.enum(['waiting', 'delivered', 'dead']).describe('等待、已送达、已放弃'),
    attempts: z.int(),
    nextAt: instantSchema.nullable(),
    lastError: z.string().nullable(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Delivery', description: '一次推送' })

export const deliveriesSchema = pageOf(deliverySchema).meta({ id: 'Deliveries' })
