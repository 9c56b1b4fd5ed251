import { z } from '@hono/zod-openapi'
import { idSchema, reportDocumentSchema } from './domain.ts'

const agencyName = z.object({ id: idSchema, name: z.string() })

export const aggregateSchema = z
  .object({
    report: reportDocumentSchema.describe('汇总成的报告'),
    members: z.array(agencyName.extend({ filing: idSchema })).describe('已汇总的单位，按名册次序'),
    missing: z.array(agencyName).describe('尚未报送、没有汇总的单位'),
    complete: z.boolean().describe('所有单位都已报送，每一格都有数'),
    cells: z.array(
      z.object({
        cell: z.string(),
        name: z.string(),
        value: z.number(),
        values: z
          .array(z.number().nullable())
          .describe('各单位填的数，次序与 members 相同；null：没有填数。本级数据见 ownPart'),
        blanks: z.array(z.string()).describe('没有填数的单位，合计可能偏小'),
        notComparable: z.array(z.string()).describe('格式中没有这一格的单位'),
      }),
    ),
    problems: z.array(z.object({ code: z.string(), names: z.array(z.string()), message: z.string() })),
    ownPart: z
      .object({ cells: z.record(z.string(), z.unknown()), revision: z.int() })
      .nullable()
      .describe('本级数据'),
    gap: z
      .object({
        gaps: z.array(
          z.object({
            cell: z.string(),
            name: z.string(),
            published: z.number(),
            sum: z.number(),
            open: z.array(z.string()),
          }),
        ),
        documents: z
          .array(z.object({ cell: z.string(), name: z.string(), published: z.number(), sum: z.number() }))
          .describe('规章、规范性文件件数与合计不同的；联合发文只计一次，可以少于合计，不算差'),
        culprits: z.array(z.object({ member: z.string(), how: z.enum(['left-out', 'twice']), message: z.string() })),
      })
      .nullable()
      .describe('本级人民政府报告与合计的差；null：还没有填'),
  })
  .meta({ id: 'DistrictAggregate', description: '全区汇总' })

export const ownPartSchema = z
  .object({ cells: z.record(z.string(), z.unknown()).describe('单元格编号 → 数；不写的格为空白') })
  .meta({ id: 'OwnPart', description: '本级数据：区政府办自己收到和处理的' })

export const ownPartAnswerSchema = z
  .object({ cells: z.record(z.string(), z.unknown()), revision: z.int() })
  .meta({ id: 'OwnPartAnswer' })

export const applySchema = z
  .object({
    incomplete: z.boolean().default(false).describe('有单位未报送或者有空白时也采用'),
    cells: z.array(z.string()).max(300).optional().describe('只采用这些格；不写则全部'),
  })
  .meta({ id: 'AggregateApply', description: '把合计填入本级人民政府的报告' })
