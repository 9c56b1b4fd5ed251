import { z } from '@hono/zod-openapi'
import { campaignSchema } from './campaigns.ts'
import {
  actorSchema,
  countSchema,
  daySchema,
  instantSchema,
  remindedSchema,
  sentBackSchema,
  signOffAskedSchema,
} from './common.ts'
import {
  editionSchema,
  findingSchema,
  idSchema,
  profileDocumentSchema,
  reportDocumentSchema,
  stateSchema,
} from './domain.ts'
import { remarkSchema } from './remarks.ts'
import { agencySchema } from './roster.ts'

const filingSchema = z
  .object({
    id: idSchema,
    campaign: idSchema,
    agency: idSchema,
    year: z.int(),
    edition: editionSchema,
    state: stateSchema,
    dueOn: daySchema,
    since: instantSchema,
    revision: z.int(),
    version: z.int().nullable().describe('最近一个版本'),
    updatedAt: instantSchema,
    reminded: remindedSchema.nullable(),
    signOffAsked: signOffAskedSchema.nullable(),
    sentBack: sentBackSchema.nullable(),
  })
  .meta({ id: 'Filing', description: '一个单位一个年度的填报' })

export const filingsSchema = z.object({ filings: z.array(filingSchema) }).meta({ id: 'Filings' })

const originSchema = z
  .enum(['typed', 'pasted', 'imported', 'carried', 'pushed', 'proposed', 'summed', 'zeroed'])
  .describe('录入、粘贴、导入、上年结转、接口推送、采纳建议、汇总、空白格填 0')

const fieldSchema = z
  .object({
    id: z.string().describe('cells.<单元格>、sections.<章节>、title、publishedOn、head.<…>、units.<单元格>'),
    value: z.unknown().describe('数、null（空白）、文字或 {state, text}'),
    revision: z.int(),
    by: actorSchema,
    at: instantSchema,
    origin: originSchema,
  })
  .meta({ id: 'Field', description: '一项内容' })

export const fieldsPatchSchema = z
  .object({
    changes: z
      .array(
        z.object({
          id: z.string().max(200),
          value: z.unknown().optional().describe('不写则撤去这一项'),
          base: countSchema.describe('改动所依据的 revision；还没有这一项时为 0'),
          origin: originSchema.default('typed'),
        }),
      )
      .min(1)
      .max(1000),
  })
  .meta({ id: 'FieldsPatch', description: '改动的内容，逐项合并' })

const fieldOutcomeSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('saved'), id: z.string(), revision: z.int() }),
    z.object({
      kind: z.literal('conflict'),
      id: z.string(),
      current: fieldSchema.nullable().describe('别人已经改成的内容'),
    }),
    z.object({ kind: z.literal('refused'), id: z.string(), message: z.string().describe('为什么不能保存') }),
  ])
  .meta({ id: 'FieldOutcome', description: '一项改动的结果' })

export const patchAnswerSchema = z
  .object({ revision: z.int(), outcomes: z.array(fieldOutcomeSchema) })
  .meta({ id: 'PatchAnswer' })

export const historySchema = z
  .object({ items: z.array(fieldSchema), next: z.string().nullable() })
  .meta({ id: 'FieldHistory', description: '一项内容的全部改动，新的在前' })

export const explanationSchema = z
  .object({
    fingerprint: z.string(),
    filing: idSchema,
    rule: z.string(),
    reason: z.string(),
    by: actorSchema,
    at: instantSchema,
  })
  .meta({ id: 'FilingExplanation', description: '情况说明' })

export const explanationPutSchema = z
  .object({ rule: z.string().max(100), reason: z.string().trim().min(1).max(2000).describe('理由') })
  .meta({ id: 'ExplanationPut' })

const versionSchema = z
  .object({
    number: z.int(),
    state: stateSchema,
    hash: z.string().describe('报告的 SHA-256'),
    chain: z.string(),
    by: actorSchema,
    at: instantSchema,
    note: z.string().nullable(),
  })
  .meta({ id: 'Version', description: '版本' })

export const versionsSchema = z.object({ versions: z.array(versionSchema) }).meta({ id: 'Versions' })
export const wholeVersionSchema = versionSchema.extend({ report: reportDocumentSchema }).meta({ id: 'WholeVersion' })

const stepSchema = z
  .object({
    from: stateSchema,
    to: stateSchema,
    by: actorSchema,
    at: instantSchema,
    note: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'FilingStep', description: '办理过程的一步' })

const signOffStepSchema = z
  .object({
    kind: z.enum(['asked', 'sent-back']).describe('提请签发，或退回经办人'),
    by: actorSchema,
    at: instantSchema,
    note: z.string().nullable().describe('退回经办人时要改什么'),
    revision: z.int().describe('当时的 revision'),
  })
  .meta({ id: 'SignOffStep', description: '签发以前的一步' })

export const differencesSchema = z
  .object({
    changes: z.array(
      z.object({
        id: z.string(),
        before: z.unknown().optional().describe('当时的内容；没有则当时没有这一项'),
        value: z.unknown().optional().describe('现在的内容；没有则已撤去'),
      }),
    ),
  })
  .meta({ id: 'FieldDifferences', description: '与某个 revision 相比改了的内容' })

export const diffSchema = z
  .object({
    changes: z.array(
      z.object({
        cell: z.string(),
        name: z.string(),
        before: z.unknown(),
        after: z.unknown(),
        change: z.number().nullable(),
      }),
    ),
    prose: z.array(
      z.object({
        section: z.string(),
        lines: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
      }),
    ),
  })
  .meta({ id: 'VersionDiff', description: '两个版本之间的改动' })

const possibleMoveSchema = z
  .object({
    to: stateSchema,
    name: z.string(),
    needsNote: z.boolean().describe('必须写明理由'),
    blockedBy: z.array(findingSchema).describe('先要改正或说明的错误'),
  })
  .meta({ id: 'PossibleMove', description: '可以办理的下一步' })

export const sendBackPostSchema = z
  .object({ note: z.string().trim().min(1).max(2000).describe('请经办人改什么') })
  .meta({ id: 'SendBackPost', description: '退回经办人' })

export const movePostSchema = z
  .object({ to: stateSchema, revision: countSchema, note: z.string().trim().max(2000).nullable().default(null) })
  .meta({ id: 'MovePost', description: '办理' })

export const startSchema = z
  .object({ changes: z.array(z.object({ id: z.string(), value: z.unknown(), base: z.int(), origin: originSchema })) })
  .meta({ id: 'StartProposal', description: '从上年报告带入的内容，尚未写入' })

const previousSourceSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('system') }),
    z.object({
      kind: z.literal('file'),
      name: z.string().nullable().describe('文件名；没有留下的为 null'),
      by: actorSchema,
      at: instantSchema,
    }),
  ])
  .meta({ id: 'PreviousSource', description: '上年报告的来源' })

export const filingViewSchema = z
  .object({
    filing: filingSchema,
    agency: agencySchema,
    campaign: campaignSchema,
    fields: z.array(fieldSchema),
    mayFill: z.boolean().describe('现在可以改动内容'),
    previous: reportDocumentSchema.nullable().describe('上年报告'),
    previousSource: previousSourceSchema
      .nullable()
      .describe('上年报告从哪里来：system 是在本系统报送的；file 是读入的文件，未经报送审核'),
    previousUnfiled: stateSchema.nullable().describe('没有上年报告，而系统里有一份还没有报送的：它的状态'),
    profile: profileDocumentSchema,
    explanations: z.array(explanationSchema),
    remarks: z.array(remarkSchema),
    moves: z.array(possibleMoveSchema),
    mayAskSignOff: z.boolean().describe('自己不能签发，可以提请单位负责人签发'),
    hasLead: z.boolean().describe('单位有可用的“单位负责人”账号；没有的，提请签发没有人看到'),
    versions: z.array(versionSchema),
    steps: z.array(stepSchema),
    signOffs: z.array(signOffStepSchema).describe('提请签发和退回经办人，先后为序'),
  })
  .meta({ id: 'FilingView', description: '一份填报的全部' })
