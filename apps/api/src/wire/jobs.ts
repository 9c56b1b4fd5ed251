import { z } from '@hono/zod-openapi'
import { actorSchema, instantSchema, pageOf } from './common.ts'
import { idSchema } from './domain.ts'

export const jobSchema = z
  .object({
    id: idSchema,
    kind: z.string(),
    campaign: idSchema.nullable().describe('所办的批次'),
    name: z.string().nullable().describe('上传的文件名'),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']).describe('等待、进行、完成、失败、已取消'),
    progress: z.object({ done: z.int(), total: z.int().nullable(), note: z.string().nullable() }),
    result: z.unknown().describe('任务的结果；写出文件的，从 /jobs/{id}/result 取'),
    error: z.string().nullable(),
    attempts: z.int(),
    by: actorSchema,
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Job', description: '后台任务' })

export const jobsSchema = pageOf(
  jobSchema.omit({ result: true }).meta({ id: 'JobEntry', description: '后台任务，结果见 /jobs/{id}' }),
).meta({ id: 'Jobs' })
