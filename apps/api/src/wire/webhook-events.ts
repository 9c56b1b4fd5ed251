/** What a webhook is told: one body for each kind of event, as it is sent, described and read by the client. */

import { z } from '@hono/zod-openapi'
import { countSchema, instantSchema } from './common.ts'
import { idSchema, stateSchema } from './domain.ts'

const filingEvents = [
  'filing.draft',
  'filing.signed-off',
  'filing.submitted',
  'filing.returned',
  'filing.approved',
  'filing.published',
  'filing.corrected',
] as const

const campaignEvents = ['campaign.created'] as const

export const webhookEvents = [...filingEvents, ...campaignEvents] as const

const filingMovedSchema = z.object({
  filing: idSchema,
  campaign: idSchema,
  agency: z.object({ id: idSchema, name: z.string().meta({ example: '云溪区教育局' }) }),
  year: z.int().meta({ description: '报告年度', example: 2025 }),
  from: stateSchema,
  to: stateSchema,
  version: countSchema.meta({ description: '由此产生的版本', example: 3 }),
  hash: z.string().meta({ description: '该版本的 SHA-256，十六进制' }),
  at: instantSchema,
})
export type FilingMoved = z.input<typeof filingMovedSchema>

const campaignCreatedSchema = z.object({
  campaign: idSchema,
  name: z.string().meta({ example: '2025年度报告' }),
  year: z.int().meta({ description: '报告年度', example: 2025 }),
})
export type CampaignCreated = z.input<typeof campaignCreatedSchema>

const eventOf = <E extends readonly [string, ...string[]], D extends z.ZodType>(events: E, data: D) =>
  z.object({
    id: z.string().meta({ description: '推送编号：重试时不变，收过的不必再办', example: '01JD3Z7R9M.platform' }),
    event: z.enum(events).describe('变化'),
    createdAt: instantSchema,
    data,
  })

export const filingEventSchema = eventOf(filingEvents, filingMovedSchema).meta({
  id: 'FilingEvent',
  description: '一份报告的状态变了。需要报告本身时，以 data.filing 和 data.version 读取',
})

export const campaignEventSchema = eventOf(campaignEvents, campaignCreatedSchema).meta({
  id: 'CampaignEvent',
  description: '新建了批次',
})
