/** What requests and answers of all routes share. */

import { isCursor, type PagedList } from '@gouji/store'
import { z } from '@hono/zod-openapi'

export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: '/problems/ 加代码' }),
    title: z.string().meta({ description: '标题' }),
    status: z.int().meta({ description: 'HTTP 状态码' }),
    detail: z.string().meta({ description: '哪里不对、怎么办' }),
    code: z.string().meta({ description: '代码，程序据此判断' }),
    instance: z.string().meta({ description: '请求编号，可在日志中查到' }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: '请求中不符合要求的位置' }),
  })
  .meta({ id: 'Problem', description: '出错时的答复（RFC 9457）' })

/** What a column of either database holds: a revision that was sent is compared to one. */
const mostInColumn = 2 ** 31 - 1
export const countSchema = z.int().min(0).max(mostInColumn)
/** The same in an address, where it comes as text. */
export const numberInAddress = z.coerce.number().int().min(0).max(mostInColumn)
const firstYear = 1900
const lastYear = 2999
export const yearInAddress = z.coerce.number().int().min(firstYear).max(lastYear)

export const notThePageBefore = '不是这份列表上一页答复中的 next，或者不完整'

/** `?after=…&limit=…` of a list that comes in pages; it may be one of several lists. */
export const pagingOf = (...lists: readonly PagedList[]) =>
  z.object({
    after: z
      .string()
      .max(500)
      .refine((after) => lists.some((list) => isCursor(after, list)), { message: notThePageBefore })
      .optional()
      .meta({ description: '上一页答复中的 next' }),
    limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: '每页条数，最多 200' }),
  })

/** A part of a list: `next` goes into `after`; `null` at the end. */
export const pageOf = <T extends z.ZodType>(items: T) =>
  z.object({
    items: z.array(items),
    next: z.string().nullable().meta({ description: '下一页的 after；没有更多时为 null' }),
    total: z.int().nonnegative().optional().meta({ description: '总数' }),
  })

export const idParam = z.object({ id: z.string().min(1).max(100).meta({ description: '编号', example: '01JD3Z7R9M' }) })

export const daySchema = z.iso.date().meta({ description: '日期', example: '2026-01-31' })
export const instantSchema = z.iso.datetime().meta({ description: '时间（UTC）', example: '2026-01-15T02:30:00.000Z' })

export const actorSchema = z
  .object({ kind: z.enum(['person', 'key', 'system']), id: z.string(), name: z.string() })
  .meta({ id: 'Actor', description: '操作者：人员、接口密钥或系统' })

export const remindedSchema = z
  .object({ times: z.int().positive(), at: instantSchema })
  .meta({ id: 'Reminded', description: '催报次数和最近一次' })

export const signOffAskedSchema = z
  .object({
    by: actorSchema,
    at: instantSchema,
    revision: z.int().describe('提请时的 revision；填报的 revision 比它大，就是提请后又改过'),
  })
  .meta({ id: 'SignOffAsked', description: '提请签发：谁、何时；办理后清除' })

export const sentBackSchema = z
  .object({ by: actorSchema, at: instantSchema, note: z.string() })
  .meta({ id: 'SentBack', description: '单位负责人没有签发，退回经办人：谁、何时、为什么；再次提请或办理后清除' })

/** What is wrong with a list that was sent as a file. */
export const rowProblemSchema = z.object({
  row: z.int().describe('文件中的行；0：整个文件'),
  column: z.string().nullable(),
  message: z.string(),
})

export const applySchema = z.object({
  apply: z.enum(['true', 'false']).default('false').describe('true：没有问题时写入；不写：只看读出了什么'),
  faulty: z
    .enum(['refuse', 'skip'])
    .default('refuse')
    .describe('有问题时：refuse 什么也不写入；skip 只写入没有问题的行'),
})
