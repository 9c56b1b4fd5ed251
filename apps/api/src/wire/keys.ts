import { z } from '@hono/zod-openapi'
import { instantSchema } from './common.ts'
import { idSchema } from './domain.ts'

const keyActionSchema = z.enum(['read', 'fill', 'submit', 'check']).describe('读取、填报、报送、检查')

const keySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    agencies: z.array(z.string()).describe('可以代表的单位'),
    actions: z.array(keyActionSchema),
    start: z.string().nullable().describe('密钥的前几位，供辨认'),
    expiresAt: instantSchema.nullable(),
    createdAt: instantSchema,
    lastUsedAt: instantSchema.nullable().describe('最近一次使用，精确到几秒'),
  })
  .meta({ id: 'Key', description: '接口密钥' })

export const keysSchema = z.object({ keys: z.array(keySchema) }).meta({ id: 'Keys' })

export const keyPostSchema = z
  .object({
    name: z.string().trim().min(1).max(50),
    agencies: z.array(z.string()).min(1).max(2000),
    actions: z.array(keyActionSchema).min(1),
    expiresAt: instantSchema.nullable().default(null),
  })
  .meta({ id: 'KeyPost', description: '新建接口密钥' })

export const newKeySchema = z
  .object({ key: keySchema, secret: z.string().describe('密钥，只显示这一次') })
  .meta({ id: 'NewKey' })
