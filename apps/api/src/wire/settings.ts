import { z } from '@hono/zod-openapi'
import { profileDocumentSchema } from './domain.ts'

export const profileAnswerSchema = z
  .object({
    profile: profileDocumentSchema.describe('写下的设置'),
    effective: profileDocumentSchema.describe('生效的设置：补全默认值，单位取自名册'),
    revision: z.int().describe('0：还没有写过'),
  })
  .meta({ id: 'ProfileAnswer', description: '地区设置' })
