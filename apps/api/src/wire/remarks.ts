/** Remarks on a filing, as they go over the wire. */

import { z } from '@hono/zod-openapi'
import { actorSchema, countSchema, instantSchema } from './common.ts'
import { idSchema } from './domain.ts'

export const remarkSchema = z
  .object({
    id: idSchema,
    filing: idSchema,
    target: z
      .object({ field: z.string(), paragraph: z.int().nonnegative().optional() })
      .nullable()
      .describe('对哪一项；null：整份报告'),
    kind: z.enum(['note', 'return']).describe('备注、退回意见'),
    text: z.string(),
    by: actorSchema,
    at: instantSchema,
    answer: z.object({ text: z.string(), by: actorSchema, at: instantSchema }).nullable(),
    settled: z.object({ by: actorSchema, at: instantSchema }).nullable().describe('已处理'),
  })
  .meta({ id: 'Remark', description: '意见' })

export const remarksSchema = z.object({ remarks: z.array(remarkSchema) }).meta({ id: 'Remarks' })

export const remarkPostSchema = z
  .object({
    target: z
      .object({ field: z.string().max(200), paragraph: countSchema.optional() })
      .nullable()
      .default(null),
    kind: z.enum(['note', 'return']).default('note'),
    text: z.string().trim().min(1).max(2000),
  })
  .meta({ id: 'RemarkPost' })

export const remarkAnswerSchema = z.object({ text: z.string().trim().min(1).max(2000) }).meta({ id: 'RemarkAnswer' })
export const remarkSettleSchema = z.object({ settled: z.boolean() }).meta({ id: 'RemarkSettle' })
