/** Rules that a district adds: looked at before they judge anything, because they come from elsewhere. */

import * as z from 'zod'
import { type EditionId, editions } from '../form/editions.ts'
import { rules as allRules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { isConvention } from './mistakes.ts'
import { type Problem, pathText, problemsOf } from './problem.ts'
import { textOf } from './text.ts'

const aFunction = z.custom((value) => typeof value === 'function')
const editionIds = editions.map(({ id }) => id) as [EditionId, ...EditionId[]]

/** The shape of a rule, as far as it can be seen without asking it to judge. */
const ruleShape = z.object({
  id: textOf('ruleId'),
  title: z.object({ zh: textOf('said'), en: textOf('said') }),
  basis: textOf('said'),
  severity: z.enum(['error', 'warning', 'info']),
  explainable: z.literal(true).optional(),
  editions: z.array(z.enum(editionIds)).min(1),
  needs: z.array(z.enum(['previous', 'source', 'members', 'batch'])),
  check: aFunction,
  message: aFunction,
})

export type OwnRulesReading =
  | { readonly kind: 'rules'; readonly rules: readonly Rule[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** What a module exports as `rules`, if these are rules and none has the name of another. */
export function readOwnRules(
  exported: unknown,
  { known = allRules }: { readonly known?: readonly Rule[] } = {},
): OwnRulesReading {
  const malformed = problemsOf(z.object({ rules: z.array(ruleShape) }), { rules: exported })
  if (malformed.length > 0) return { kind: 'problems', problems: malformed }
  const rules = exported as readonly Rule[]
  const taken = new Set(known.map(({ id }) => id))
  const problems = rules.flatMap((rule, i) => {
    const path = pathText(['rules', i])
    const found = misweighed(rule, path)
    if (taken.has(rule.id)) found.push(nameTaken(rule.id, path))
    taken.add(rule.id)
    return found
  })
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'rules', rules }
}

/** What is wrong with the shape of one rule. */
export function ruleProblems(rule: unknown): Problem[] {
  const malformed = problemsOf(ruleShape, rule)
  return malformed.length > 0 ? malformed : misweighed(rule as Rule)
}

function misweighed(rule: Rule, path = ''): Problem[] {
  if (rule.severity !== 'error' || !isConvention(rule)) return []
  return [
    {
      code: 'convention-as-error',
      path: path === '' ? 'severity' : `${path}.severity`,
      message: {
        zh: `${rule.id} 依据的是惯例，至多为 warning，不能是 error`,
        en: `${rule.id} rests on a convention: a warning at most, never an error`,
      },
    },
  ]
}

function nameTaken(id: string, path: string): Problem {
  return {
    code: 'name-taken',
    path: `${path}.id`,
    message: {
      zh: `已有名为 ${id} 的规则，请换一个编号；要停用原有的规则，请在本地设置的 off 里写明`,
      en: `There is a rule ${id} already; take another id, and turn rules off in the profile`,
    },
  }
}
