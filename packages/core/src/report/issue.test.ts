import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { cityReport } from '../testing/index.ts'
import { describeIssue, settleUnions } from './issue.ts'
import { reportSchema } from './report.ts'

const said = (schema: z.ZodType, data: unknown) =>
  settleUnions(schema.safeParse(data).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${describeIssue(issue)}`,
  )

describe('what is wrong in a report from outside', () => {
  it('is said field by field, in Chinese', () => {
    const { title: _, ...report } = cityReport()
    const wrong = {
      ...report,
      year: '2024',
      agency: { ...report.agency, kind: '局' },
      publishedOn: '2025年1月',
      note: 1,
    }
    expect(said(reportSchema, wrong)).toEqual([
      'year 应填数',
      'agency.kind 不在可选的范围内',
      'title 没有填',
      'publishedOn 日期不对，应写成 2026-01-31 的样子',
      ' 有不认识的项：note',
    ])
  })

  it('is a cell of the other edition, by the edition’s name', () => {
    const report = { ...cityReport(), cells: { 'disclosure.governmentRules.newlyMade': 3 } }
    expect(said(reportSchema, report)).toEqual(['cells.disclosure.governmentRules.newlyMade 2021 版格式没有这一格'])
  })
})

describe('a cell from outside that holds none of what a cell may hold', () => {
  const cell = 'requests.received.total'
  const of = (value: unknown) => said(reportSchema, { ...cityReport(), cells: { [cell]: value } })

  it('should be a number where text stands', () => {
    expect(of('12')).toEqual([`cells.${cell} 应填数`])
    expect(of(true)).toEqual([`cells.${cell} 应填数`])
  })

  it('is wrong in its state where it has one', () => {
    expect(of({ state: 'zero', text: '0' })).toEqual([`cells.${cell}.state 不在可选的范围内`])
    expect(of({ state: 'text', text: '无', note: 1 })).toEqual([`cells.${cell} 有不认识的项：note`])
  })
})

describe('what a schema found', () => {
  it('is said in the words of its kind', () => {
    const schema = z.object({
      name: z.string().min(1),
      code: z.string().max(4),
      people: z.array(z.string()).min(1),
      share: z.number().min(0).max(1),
      open: z.boolean(),
      own: z.string().refine(() => false, { message: '与密码相同' }),
      text: z.string(),
      more: z.object({}),
    })
    const data = { name: '', code: '12345', people: [], share: 2, open: '是', own: '', text: 5 }
    expect(said(schema, data)).toEqual([
      'name 不能为空',
      'code 最多 4 个字',
      'people 至少要有一项',
      'share 不能大于 1',
      'open 应为是或否',
      'own 与密码相同',
      'text 应为文字',
      'more 没有填',
    ])
  })
})
