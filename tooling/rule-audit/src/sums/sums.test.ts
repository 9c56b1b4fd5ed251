import { validate } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { districts } from './districts.ts'

describe('a district beside its agencies', () => {
  for (const { title, published, members, missing = [], said } of districts) {
    it(`${title}: ${said.join(', ') || 'nothing is said'}`, () => {
      const { findings } = validate(published, { roster: { members, missing } })
      const spoken = findings.filter(({ rule }) => rule.startsWith('aggregate-'))
      expect([...new Set(spoken.map(({ rule, severity }) => `${rule} ${severity}`))].toSorted()).toEqual(
        said.toSorted(),
      )
    })
  }
})
