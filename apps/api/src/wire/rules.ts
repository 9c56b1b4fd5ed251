import { z } from '@hono/zod-openapi'

export const ruleSchema = z
  .object({
    id: z.string().meta({ description: '规则编号', example: 'requests-balance' }),
    title: z.string().meta({ description: '名称' }),
    basis: z.string().meta({ description: '依据' }),
    severity: z.enum(['error', 'warning', 'info']).meta({ description: '严重程度' }),
    editions: z.array(z.string()).meta({ description: '适用格式', example: ['2019', '2021'] }),
  })
  .meta({ id: 'Rule', description: '一条规则' })

export const rulesSchema = z.object({ items: z.array(ruleSchema) }).meta({ id: 'Rules', description: '规则目录' })
