import { validate } from '@gouji/core'
import { exampleOutline } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { proses } from './index.ts'
import type { Prose, Twin } from './prose.ts'
import { reportWith, yearBefore } from './report-with.ts'

function findingsOf(prose: Prose, twin?: Twin) {
  const report = reportWith(prose, twin)
  const previous = yearBefore(prose)
  return validate(report, { outline: exampleOutline(report.edition), ...(previous && { previous }) }).findings
}

describe('what an office writes beside tables that agree', () => {
  for (const prose of proses) {
    it(`raises nothing: ${prose.section}, ${prose.title}`, () => {
      // That everything is 0 is said of the tables.
      expect(findingsOf(prose).filter(({ rule }) => rule !== 'all-zero')).toEqual([])
    })

    for (const twin of prose.twins) {
      const changed = 'write' in twin ? `“${twin.write[0]}” for “${twin.write[1]}”` : 'other tables'
      it(`is noticed by ${twin.rule}: ${prose.section}, ${prose.title}, ${changed}`, () => {
        expect(findingsOf(prose, twin).map(({ rule }) => rule)).toContain(twin.rule)
      })
    }
  }

  it('is said once', () => {
    const texts = proses.map(({ lines }) => lines.join('\n'))
    expect(new Set(texts).size).toBe(texts.length)
  })
})
