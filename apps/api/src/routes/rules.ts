import { type Rule, rules } from '@gouji/core'
import { z } from '@hono/zod-openapi'
import type { Api } from '../env.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { ruleSchema, rulesSchema } from '../wire/rules.ts'

export function addRules(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path: '/rules',
      tag: '规则与设置',
      summary: '规则目录',
      action: 'rules.read',
      answer: rulesSchema,
    },
    () => ({ items: rules.map(onWire) }),
  )
  add(
    api,
    {
      method: 'get',
      path: '/rules/{rule}',
      tag: '规则与设置',
      summary: '一条规则',
      action: 'rules.read',
      params: z.object({ rule: z.string().meta({ description: '规则编号', example: 'requests-balance' }) }),
      answer: ruleSchema,
    },
    (_, { params }) => {
      const found = rules.find(({ id }) => id === params.rule)
      if (!found) throw new Problem('not-found', { detail: `没有编号为 ${params.rule} 的规则。` })
      return onWire(found)
    },
  )
}

function onWire({ id, title, basis, severity, editions }: Rule) {
  return { id, title: title.zh, basis, severity, editions }
}
