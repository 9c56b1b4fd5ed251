import { z } from '@hono/zod-openapi'
import { plainName } from '../plain-name.ts'
import { countSchema, rowProblemSchema } from './common.ts'
import { agencyKindSchema, idSchema } from './domain.ts'

const name = z.string().overwrite(plainName).min(1).max(100)

export const agencySchema = z
  .object({
    id: idSchema,
    parent: z.string().nullable().describe('上级单位；本级人民政府为 null'),
    name: name.describe('全称，与报告标题一致'),
    shortName: z.string().nullable().describe('简称'),
    kind: agencyKindSchema,
    code: z.string().nullable().describe('统一社会信用代码'),
    position: z.int().describe('在同级中的顺序'),
    retired: z.boolean().describe('已撤并，不再参加以后的批次'),
    revision: z.int(),
  })
  .meta({ id: 'RosterAgency', description: '名册中的一个单位' })

export const rosterSchema = z.object({ agencies: z.array(agencySchema) }).meta({ id: 'Roster', description: '名册' })

export const rosterPutSchema = z
  .object({
    agencies: z
      .array(
        z.object({
          id: idSchema.optional().describe('不写则为新单位'),
          parent: z.string().nullable(),
          name,
          shortName: z.string().overwrite(plainName).min(2).max(50).nullable().default(null),
          kind: agencyKindSchema,
          code: z
            .string()
            .regex(/^[0-9A-Z]{18}$/u)
            .nullable()
            .default(null),
          position: countSchema.optional().describe('不写则排在最后'),
          retired: z.boolean().default(false),
          revision: countSchema.optional().describe('改动时必填：改动前的 revision'),
        }),
      )
      .min(1)
      .max(2000),
  })
  .meta({ id: 'RosterPut', description: '新增或改动的单位，全部写入或者都不写入' })

export const rosterPreviewSchema = z
  .object({
    rows: z.array(
      z.object({
        row: z.int().describe('文件中的行；0：文件里没有，按上级单位增加的本级人民政府'),
        name: z.string(),
        shortName: z.string().nullable(),
        kind: agencyKindSchema,
        code: z.string().nullable(),
        parent: z.string().nullable().describe('上级单位名称'),
        change: z.enum(['new', 'changed', 'same']).describe('新增、改动、不变'),
        note: z.string().nullable().describe('文件里没有写、读的时候补上的'),
      }),
    ),
    problems: z.array(rowProblemSchema),
    unread: z.array(z.string()).describe('没有认出的列'),
    applied: z.boolean().describe('已写入名册；有问题的行不写入'),
  })
  .meta({ id: 'RosterPreview', description: '读出的名册' })
