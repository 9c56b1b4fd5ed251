import { emptyReport } from '@gouji/core'
import { z } from '@hono/zod-openapi'
import { checkDocumentSchema, reportDocumentSchema } from './domain.ts'

/** Most cells left out: those are missing, which is neither blank nor zero. */
const example = {
  ...emptyReport('2021', { agency: '云溪区教育局', year: 2025 }),
  cells: { 'requests.received.total': 12, 'requests.received.naturalPerson': 12, 'requests.broughtForward.total': 0 },
}

/** A report as it is, or with last year's beside it. */
export const checkRequestSchema = z
  .union([
    reportDocumentSchema,
    // Strict: last year's report under a misspelt name would leave the rules across years unjudged, and nobody told.
    z.strictObject({
      report: reportDocumentSchema,
      previous: reportDocumentSchema.optional().meta({ description: '同一单位上一年度的报告，用于核对结转' }),
    }),
  ])
  .meta({ id: 'CheckRequest', description: '一份报告，或者 report 加上年的 previous', example })

export const checkQuery = z.object({
  settings: z
    .enum(['default', 'district'])
    .default('default')
    .meta({ description: 'district：按本地区的设置检查；default：与命令行不带设置时相同' }),
})

export const checkAnswerSchema = checkDocumentSchema

const remarkSchema = z
  .object({
    code: z.string().meta({ example: 'blank-row' }),
    message: z.string().meta({ description: '没有读取或者读得没有把握的内容' }),
    place: z.looseObject({}).optional().meta({ description: '在原文中的位置' }),
  })
  .meta({ id: 'ReadingRemark', description: '读取时的说明' })

export const extractSchema = z
  .object({
    report: reportDocumentSchema,
    places: z.record(z.string(), z.looseObject({})).meta({ description: '各单元格、章节在原文中的位置', example: {} }),
    remarks: z.array(remarkSchema),
  })
  .meta({ id: 'Extract', description: '从文件读出的报告' })

export const convertQuery = z.object({
  to: z.enum(['docx', 'pdf', 'xlsx', 'html', 'txt', 'json']).meta({ description: '转换成的格式', example: 'docx' }),
})

export const formParams = z.object({
  file: z
    .string()
    .regex(/^\d{4}\.(?:docx|pdf|xlsx|html|txt|json)$/u)
    .meta({ description: '格式版本加扩展名', example: '2021.docx' }),
})

export const formQuery = z.object({
  agency: z.string().max(200).optional().meta({ description: '填入的单位名称', example: '云溪区教育局' }),
  year: z.coerce.number().int().min(2008).max(2100).optional().meta({ description: '填入的年度', example: 2025 }),
})
