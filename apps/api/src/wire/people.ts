import { z } from '@hono/zod-openapi'
import { plainName } from '../plain-name.ts'
import { countSchema, rowProblemSchema } from './common.ts'
import { idSchema } from './domain.ts'

const name = z.string().overwrite(plainName).min(1).max(50)

const role = z.enum(['clerk', 'lead', 'reviewer', 'admin']).describe('填报员、单位负责人、审核员、管理员')

export const personSchema = z
  .object({
    id: idSchema,
    username: z.string(),
    name: z.string().describe('姓名'),
    role,
    agency: z.string().nullable().describe('填报员、单位负责人的单位'),
    active: z.boolean().describe('停用后不能登录'),
    revision: z.int(),
  })
  .meta({ id: 'Person', description: '人员' })

export const peopleSchema = z.object({ people: z.array(personSchema) }).meta({ id: 'People' })

export const personPostSchema = z
  .object({
    username: z
      .string()
      .regex(/^[a-z0-9._-]{3,32}$/u)
      .meta({ description: '用户名：小写字母、数字、点、横线，3 至 32 位', example: 'zhangsan' }),
    name,
    role,
    agency: z.string().nullable().default(null).describe('填报员、单位负责人必填'),
  })
  .meta({ id: 'PersonPost', description: '新增人员' })

export const personPatchSchema = z
  .object({
    name: name.optional(),
    role: role.optional(),
    agency: z.string().nullable().optional(),
    active: z.boolean().optional(),
    revision: countSchema,
  })
  .meta({ id: 'PersonPatch', description: '改动人员' })

export const oneTimePasswordSchema = z
  .object({ person: personSchema, password: z.string().describe('一次性密码，只显示这一次，首次登录时须更换') })
  .meta({ id: 'OneTimePassword' })

export const peopleImportSchema = z
  .object({
    rows: z.array(
      z.object({
        row: z.int().describe('文件中的行'),
        name: z.string(),
        role,
        agency: z.string().nullable().describe('单位名称'),
        username: z.string().describe('文件里写的，或者系统起的'),
        change: z.enum(['new', 'known']).describe('新增、已有'),
        note: z.string().nullable().describe('读的时候略去了什么'),
      }),
    ),
    blank: z.int().describe('没有填姓名、因而略过的行数'),
    problems: z.array(rowProblemSchema),
    applied: z.boolean().describe('已新增；有问题的行不新增'),
    passwords: z
      .array(z.object({ username: z.string(), password: z.string() }))
      .describe('各人的一次性密码，只显示这一次，首次登录时须更换'),
  })
  .meta({ id: 'PeopleImport', description: '读出的人员' })
