import { z } from '@hono/zod-openapi'
import { countSchema, daySchema, instantSchema, remindedSchema, signOffAskedSchema } from './common.ts'
import { agencyKindSchema, editionSchema, idSchema, stateSchema } from './domain.ts'

const name = z.string().trim().min(1).max(100).describe('名称，如“2025年度报告”')

export const campaignSchema = z
  .object({
    id: idSchema,
    name,
    year: z.int().describe('报告年度'),
    edition: editionSchema,
    state: z.enum(['open', 'closed']).describe('进行中、已结束'),
    opensOn: daySchema,
    createdAt: instantSchema,
    revision: z.int(),
  })
  .meta({ id: 'Campaign', description: '报送批次' })

export const campaignsSchema = z.object({ campaigns: z.array(campaignSchema) }).meta({ id: 'Campaigns' })

const dueSchema = z.object({ agency: idSchema, dueOn: daySchema.describe('报送截止日期') })

export const campaignPostSchema = z
  .object({
    name,
    year: z.int().min(2008).max(2100),
    edition: editionSchema.optional().describe('不写则为该年度适用的格式'),
    opensOn: daySchema.optional(),
    reviewDays: z
      .int()
      .min(0)
      .max(60)
      .default(0)
      .describe('报送截止比公布期限提前几天，留给审核和公布；写了 dueOn 的单位不受影响'),
    agencies: z
      .array(z.object({ agency: idSchema, dueOn: daySchema.optional() }))
      .optional()
      .describe('参加的单位；不写则为名册中全部单位，截止日期按地区设置的公布期限和 reviewDays'),
  })
  .meta({ id: 'CampaignPost', description: '新建批次' })

export const campaignPatchSchema = z
  .object({
    name: name.optional(),
    state: z.enum(['open', 'closed']).optional(),
    opensOn: daySchema.optional(),
    revision: countSchema,
  })
  .meta({ id: 'CampaignPatch', description: '改动批次' })

export const campaignAgenciesSchema = z
  .object({ agencies: z.array(dueSchema).min(1).max(2000) })
  .meta({ id: 'CampaignAgencies', description: '增加的单位或改动的截止日期' })

const boardRowSchema = z
  .object({
    filing: idSchema,
    revision: z.int().describe('办理时带上'),
    agency: idSchema,
    agencyName: z.string(),
    kind: agencyKindSchema,
    state: stateSchema,
    stateName: z.string(),
    untouched: z.boolean().describe('未开始'),
    dueOn: daySchema,
    late: z.boolean().describe('已过截止日期而未报送'),
    since: instantSchema,
    updatedAt: instantSchema,
    handedIn: instantSchema.nullable().describe('最近一次报送的时间；null：还没有报送'),
    filledCells: z.int(),
    errors: z.int().nullable().describe('不含逾期公布；null：还没有检查'),
    warnings: z.int().nullable(),
    alike: z.int().describe('errors 中与其他报告雷同的'),
    toJudge: z.int().describe('其中等审核员判断的'),
    explained: z.int().describe('已说明理由的问题'),
    publishBy: daySchema.describe('公布期限'),
    publishedLate: z.boolean().describe('公布时已过期限'),
    openRemarks: z.int().describe('未处理的意见'),
    unansweredRemarks: z.int().describe('未处理的意见中还没有答复的'),
    returns: z.int().describe('退回过的次数，撤回了的不算'),
    originals: z.int().describe('原件的份数'),
    reminded: remindedSchema.nullable(),
    signOffAsked: signOffAskedSchema.nullable().describe('待签发：已提请单位负责人签发'),
    version: z.int().nullable(),
  })
  .meta({ id: 'BoardRow', description: '一个单位的进度' })

export const boardSchema = z
  .object({ campaign: campaignSchema, rows: z.array(boardRowSchema) })
  .meta({ id: 'Board', description: '批次进度' })

const reminderSchema = z
  .object({
    agency: idSchema,
    agencyName: z.string(),
    dueOn: daySchema,
    daysLate: z.int().describe('逾期天数；负数：还剩的天数'),
    text: z.string(),
    untouched: z.boolean().describe('未开始'),
    reached: z.boolean().describe('有在用的填报员或单位负责人，登录能看到催报'),
    reminded: remindedSchema.nullable(),
    signOffAsked: signOffAskedSchema.nullable().describe('待签发：在等单位负责人，不是填报的人'),
  })
  .meta({ id: 'Reminder', description: '催报' })

export const remindersPostSchema = z
  .object({ agencies: z.array(idSchema).min(1).max(5000) })
  .meta({ id: 'RemindersPost', description: '催哪些单位' })

export const remindersSchema = z.object({ reminders: z.array(reminderSchema) }).meta({ id: 'Reminders' })

const side = z.object({
  filing: idSchema,
  version: z.int().describe('比对的版本：最近一次报送的'),
  agency: idSchema,
  name: z.string(),
  state: stateSchema.describe('报送以后通过或退回的，已经判断过'),
})

export const similarSchema = z
  .object({
    threshold: z.number(),
    judgedFrom: z.number().nullable().describe('相似度达到多少要由审核员判断；null：地区设置不查雷同'),
    compared: z.int().describe('比对的报告数'),
    pairs: z.array(
      z.object({
        section: z.enum(['overview', 'improvements', 'disclosure', 'requests', 'disputes', 'otherMatters']),
        similarity: z.number().describe('相似度，0 至 1'),
        a: side,
        b: side,
        shared: z.array(z.string()).describe('两份报告一字不差的句子'),
      }),
    ),
  })
  .meta({ id: 'Similar', description: '雷同' })

export const movesPostSchema = z
  .object({
    filings: z
      .array(z.object({ id: idSchema, revision: countSchema }))
      .min(1)
      .max(500),
    to: stateSchema,
    note: z.string().trim().max(2000).nullable().default(null),
  })
  .meta({ id: 'MovesPost', description: '批量办理' })

export const movesAnswerSchema = z
  .object({
    outcomes: z.array(
      z.object({
        filing: idSchema,
        outcome: z.enum([
          'moved',
          'missing',
          'stale',
          'no-such-move',
          'note-missing',
          'touched',
          'blocked',
          'forbidden',
        ]),
        message: z.string().nullable(),
        version: z.int().nullable(),
        blockedBy: z.int().describe('阻碍的错误数'),
      }),
    ),
  })
  .meta({ id: 'MovesAnswer', description: '每份报告的办理结果' })
