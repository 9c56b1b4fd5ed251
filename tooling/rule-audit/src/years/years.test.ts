import { validate } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { years } from './years.ts'

const rules =
  /^(?:carry-over|in-force|repealed|items-roll|published-total-roll|pending|tables-unchanged|sudden|disclosure|narrative)/u

describe('a report beside that of the year before', () => {
  for (const { title, report, previous, said } of years) {
    it(`${title}: ${said.join(', ') || 'nothing is said'}`, () => {
      const { findings } = validate(report, { previous })
      const spoken = findings.filter(({ rule }) => rules.test(rule)).map(({ rule, severity }) => `${rule} ${severity}`)
      expect(spoken.toSorted()).toEqual(said.toSorted())
    })

    it(`${title}: whatever is more than information can be explained`, () => {
      const { findings } = validate(report, { previous })
      const reasons = new Map(
        findings.map(({ fingerprint }) => [fingerprint, { reason: '机构改革', by: '办公室', at: '2025-01-20' }]),
      )
      const { findings: explained } = validate(report, { previous, explanations: reasons })
      const left = explained.filter(
        ({ rule, severity, outcome }) =>
          said.some((one) => one.startsWith(rule)) && severity !== 'info' && outcome !== 'explained',
      )
      expect(left).toEqual([])
    })
  }
})
