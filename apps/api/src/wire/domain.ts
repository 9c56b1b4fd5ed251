/** What of the domain many bodies name. */

import { z } from '@hono/zod-openapi'

export const agencyKindSchema = z
  .enum(['government', 'department', 'township', 'subdistrict', 'authorized', 'other'])
  .describe('单位类别：人民政府、部门、乡镇、街道、法律法规授权组织、其他')

export const editionSchema = z.enum(['2019', '2021']).describe('格式版本')

export const severitySchema = z.enum(['error', 'warning', 'info']).describe('错误、警告、提示')

export const stateSchema = z
  .enum(['draft', 'signed-off', 'submitted', 'returned', 'approved', 'published', 'corrected'])
  .meta({ id: 'FilingState', description: '填报中、已签发、待审核、已退回、审核通过、已发布、已更正' })

export const idSchema = z.string().min(1).max(100).describe('编号')

export const cellValueSchema = z
  .union([z.number(), z.null(), z.strictObject({ state: z.enum(['notApplicable', 'text']), text: z.string() })])
  .meta({ id: 'CellValue', description: '一格：数；null：空白；不适用（“/”“—”“无”）或文字时为 {state, text}' })

/** `gouji/report@1` and the others are declared by core; here they are named, not repeated. */
export const reportDocumentSchema = z
  .looseObject({ schema: z.literal('gouji/report@1') })
  .meta({ id: 'ReportDocument', description: 'gouji/report@1，结构见 report.json' })

export const checkDocumentSchema = z
  .looseObject({ schema: z.literal('gouji/check@1') })
  .meta({ id: 'CheckDocument', description: 'gouji/check@1，结构见 check.json' })

export const profileDocumentSchema = z
  .looseObject({ schema: z.literal('gouji/profile@1') })
  .meta({ id: 'ProfileDocument', description: 'gouji/profile@1，结构见 profile.json' })

export const findingSchema = z
  .looseObject({
    rule: z.string(),
    severity: severitySchema,
    outcome: z.string(),
    message: z.string(),
    cells: z.array(z.string()),
    fingerprint: z.string(),
  })
  .meta({ id: 'Finding', description: '检查发现的问题，结构见 check.json' })
