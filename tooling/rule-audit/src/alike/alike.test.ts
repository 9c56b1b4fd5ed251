import { batchOf, type Report, validate } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { alike } from './alike.ts'
import { copied } from './copied.ts'
import type { Side } from './pairs.ts'

const reportOf = ([name, text, section = 'overview']: Side): Report =>
  exampleReport({ edition: '2021', year: 2024, agency: { name }, sections: { [section]: text } })

const said = (report: Report, options: Parameters<typeof validate>[1]) =>
  validate(report, options)
    .findings.filter(({ rule }) => rule.startsWith('similar-to-'))
    .map(({ severity }) => severity)

describe.each([
  ['alike for good reasons', alike],
  ['copied', copied],
])('two sections that are %s', (_, pairs) => {
  for (const [title, [one, other, level]] of Object.entries(pairs)) {
    it(`${title}: ${level ?? 'nothing is said'}`, () => {
      const wanted = level ? [level] : []
      const [a, b] = [reportOf(one), reportOf(other)]
      expect(said(a, { batch: batchOf(a, [b]) })).toEqual(wanted)
      expect(said(a, { previous: { ...b, year: 2023 } })).toEqual(wanted)
    })
  }
})
