import { batchOf, rules, validate } from '@gouji/core'
import type { Examples } from '@gouji/core/examples'
import { exampleOutline } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { subjects } from '../cells/subjects.ts'
import { layOver } from './lay.ts'

const examplesOf = async (id: string): Promise<Examples> => (await import(`@gouji/core/examples/${id}`)).examples

const clean = subjects.filter(({ beside }) => beside === 'previous' || beside === 'members')
const passedOnWhole = new Set(
  clean.flatMap(({ report, previous, roster }) => {
    const outline = exampleOutline(report.edition)
    const batch = batchOf(
      report,
      clean.map((subject) => subject.report).filter((other) => other !== report),
    )
    return validate(report, { outline, batch, ...(previous && { previous }), ...(roster && { roster }) }).passed
  }),
)

describe('every rule', () => {
  for (const rule of rules) {
    it(`can pass and can fail on a whole report: ${rule.id}`, async () => {
      expect(passedOnWhole).toContain(rule.id)
      const { fails } = await examplesOf(rule.id)
      const failing = fails.filter((example) =>
        (['whole', 'zeros'] as const).some((ground) => {
          const { report, options } = layOver(example, ground)
          return validate(report, { ...options, rules: [rule] }).findings.length > 0
        }),
      )
      expect(failing.map(({ title }) => title)).toEqual(fails.map(({ title }) => title))
    })
  }
})
