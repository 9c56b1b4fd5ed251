import { z } from '@hono/zod-openapi'
import { pagingOf } from './common.ts'
import { findingSchema, idSchema, severitySchema } from './domain.ts'

export const findingsQuery = pagingOf('findings').extend({
  severity: severitySchema.optional(),
  rule: z.string().max(100).optional().describe('规则编号'),
  agency: idSchema.optional(),
  outcome: z.enum(['failed', 'explained', 'known']).optional().describe('未解决、已说明、已知（不再处理）'),
  skip: z.coerce.number().int().min(0).max(10_000_000).optional().describe('从第几条之后开始，代替 after'),
  handed: z.enum(['yes']).optional().describe('只要已报送、审核通过、已发布和退回修改的报告的；不写则连填报中的'),
  text: z.string().max(100).optional().describe('问题中的文字'),
})

export const campaignFindingsSchema = z
  .object({
    items: z.array(z.object({ filing: idSchema, agency: idSchema, agencyName: z.string(), finding: findingSchema })),
    next: z.string().nullable(),
    total: z.int(),
    outdated: z.int().describe('改动以后、或规则和设置改过以后还没有再检查的报告数；批次结束后为 0'),
    counts: z.array(
      z.object({
        rule: z.string(),
        title: z.string().describe('规则名称'),
        severity: severitySchema,
        outcome: z.string(),
        count: z.int(),
      }),
    ),
  })
  .meta({ id: 'CampaignFindings', description: '批次中全部报告的问题' })
