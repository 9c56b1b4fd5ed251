import { z } from '@hono/zod-openapi'
import { daySchema, instantSchema, pageOf, pagingOf, yearInAddress } from './common.ts'
import { agencyKindSchema, cellValueSchema, editionSchema, idSchema, reportDocumentSchema } from './domain.ts'

const publishedSchema = z
  .object({
    agency: idSchema,
    agencyName: z.string(),
    kind: agencyKindSchema,
    year: z.int(),
    edition: editionSchema,
    title: z.string(),
    version: z.int(),
    hash: z.string().describe('报告规范 JSON（RFC 8785）的 SHA-256，可自行核对'),
    publishedAt: instantSchema,
    corrected: z.boolean().describe('发布后更正过'),
  })
  .meta({ id: 'PublishedReport', description: '已发布的报告' })

export const publishedQuery = pagingOf('reports').extend({
  text: z.string().max(100).optional().describe('在单位名称、标题和正文中查找；单位也可写惯用的叫法，如交通局'),
  year: yearInAddress.optional(),
  agency: idSchema.optional(),
  kind: agencyKindSchema.optional(),
})

const foundSchema = publishedSchema
  .extend({
    excerpt: z
      .object({ before: z.string(), match: z.string(), after: z.string() })
      .nullable()
      .describe('所找的词在正文中的位置；没有按文字查找、或只在名称和标题中找到的为 null'),
  })
  .meta({ id: 'FoundReport', description: '找到的报告' })

export const publishedPageSchema = pageOf(foundSchema)
  .extend({ totalIsLeast: z.boolean().describe('按文字查找时只数到 500：还有更多') })
  .meta({ id: 'PublishedReports' })

export const wholePublishedSchema = publishedSchema
  .extend({
    publishedOn: daySchema.nullable(),
    report: reportDocumentSchema,
    versions: z
      .array(z.object({ version: z.int(), hash: z.string(), at: instantSchema, note: z.string().nullable() }))
      .describe('发布过的版本，旧的在前'),
  })
  .meta({ id: 'WholePublishedReport' })

export const yearsSchema = z
  .object({ years: z.array(z.int()) })
  .meta({ id: 'PublishedYears', description: '有已发布报告的年度' })

const list = z.string().max(4000)

export const publicAgenciesQuery = pagingOf('agencies', 'agencies-called').extend({
  text: z.string().max(100).optional().describe('单位名称、简称或惯用的叫法（交通局即交通运输局），最接近的在前'),
  kind: agencyKindSchema.optional(),
  ids: list.optional().describe('单位编号，逗号分隔：只要这些单位'),
})

export const publicAgenciesSchema = pageOf(
  z.object({
    id: idSchema,
    name: z.string(),
    kind: agencyKindSchema,
    parent: z.string().nullable(),
    years: z.array(z.int()).describe('已公布报告的年度，新的在前'),
    unpublishedYears: z
      .array(z.int())
      .describe('本站未公布报告的年度：报送已结束，或前后年度都已公布；正在报送的年度不算'),
  }),
).meta({ id: 'PublicAgencies', description: '名册里的单位，按名册的顺序' })

export const figuresQuery = z.object({
  cells: list.describe('单元格编号，逗号分隔，最多 50 个'),
  agencies: list.optional().describe('单位编号，逗号分隔'),
  years: list.optional().describe('年度，逗号分隔'),
})

export const figuresSchema = z
  .object({
    figures: z.array(
      z.object({
        agency: idSchema,
        year: z.int(),
        cell: z.string(),
        value: cellValueSchema,
      }),
    ),
  })
  .meta({ id: 'Figures', description: '已发布报告中的数' })
