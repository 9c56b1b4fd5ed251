import { z } from '@hono/zod-openapi'
import { actorSchema, instantSchema, pageOf, pagingOf } from './common.ts'

export const auditQuery = pagingOf('audit').extend({
  action: z.string().max(100).optional(),
  subject: z.string().max(200).optional(),
  actor: z.string().max(100).optional(),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
})

const auditEventSchema = z
  .object({
    number: z.int(),
    at: instantSchema,
    by: actorSchema,
    request: z.string().nullable().describe('请求编号'),
    action: z.string(),
    subject: z.string().nullable(),
    detail: z.unknown(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEvent', description: '一次操作' })

export const auditSchema = pageOf(auditEventSchema).meta({ id: 'AuditLog', description: '操作日志' })

const broken = z.object({
  subject: z.string(),
  number: z.int(),
  reason: z.enum(['altered', 'removed', 'inserted']),
})

export const verifySchema = z
  .object({
    intact: z.boolean(),
    audit: z.object({ checked: z.int(), broken: z.array(broken) }),
    versions: z.object({ checked: z.int(), broken: z.array(broken) }),
  })
  .meta({ id: 'Verification', description: '操作日志和版本链的核验结果' })
