import { readdirSync } from 'node:fs'
import { expect, describe as group, it } from 'vitest'
import { findCell, subtotalsOf } from '../form/cells.ts'
import { editionOf } from '../form/editions.ts'
import { exampleOutline, exampleReport } from '../testing/example-report.ts'
import { describe, validate } from '../validate.ts'
import type { Example, ExampleFacts, Examples } from './examples.ts'
import { rules } from './index.ts'
import type { Roster } from './rule.ts'

const here = new URL('.', import.meta.url)
const files = readdirSync(here)
const examplesOf = async (id: string): Promise<Examples> => (await import(`./${id}.examples.ts`)).examples

function judge(id: string, example: ExampleFacts) {
  const report = exampleReport(example)
  const validation = validate(report, {
    rules: rules.filter((rule) => rule.id === id),
    outline: exampleOutline(example.edition, example.outline),
    ...(example.previous && { previous: exampleReport(example.previous) }),
    ...(example.members && { roster: rosterOf(example) }),
  })
  const messages = validation.findings.map((finding) => describe(finding, { edition: report.edition }))
  return { ...validation, messages }
}

function rosterOf({ members = {}, missing = [] }: ExampleFacts): Roster {
  return { members: Object.entries(members).map(([name, facts]) => ({ name, report: exampleReport(facts) })), missing }
}

function unknownCells({ edition, cells = {}, subtotals = {} }: ExampleFacts): string[] {
  const known = new Set(subtotalsOf(edition).map(({ id }) => id))
  return [
    ...Object.keys(cells).filter((id) => !findCell(edition, id)),
    ...Object.keys(subtotals).filter((id) => !known.has(id)),
  ]
}

group('the catalogue', () => {
  it('lists every rule file, and every rule has its examples beside it', () => {
    const ids = files.filter((file) => file.endsWith('.examples.ts')).map((file) => file.replace('.examples.ts', ''))
    expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
    for (const id of ids) expect(files).toContain(`${id}.ts`)
  })

  it('names no rule twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it('weighs no convention as an error', () => {
    const grave = rules.filter(({ basis, severity }) => basis.startsWith('惯例') && severity === 'error')
    expect(grave).toEqual([])
  })
})

for (const rule of rules) {
  group(rule.id, async () => {
    const examples = await examplesOf(rule.id)
    const { passes, fails, skips = [] } = examples

    it('shows what passes and what fails', () => {
      expect(passes.length).toBeGreaterThan(0)
      expect(fails.length).toBeGreaterThan(0)
    })

    it('speaks of cells the edition has', () => {
      const all: readonly Example[] = [...passes, ...fails, ...skips]
      for (const example of all) {
        expect(rule.editions).toContain(example.edition)
        expect(unknownCells(example), example.title).toEqual([])
        expect(example.previous ? unknownCells(example.previous) : []).toEqual([])
        expect(editionOf(example.edition)).toBeDefined()
      }
    })

    for (const example of passes) {
      it(`passes: ${example.title}`, () => {
        const { messages, skipped, passed } = judge(rule.id, example)
        expect({ messages, skipped, passed }).toEqual({ messages: [], skipped: [], passed: [rule.id] })
      })
    }
    for (const example of fails) {
      it(`fails: ${example.title}`, () => {
        const { findings, messages } = judge(rule.id, example)
        expect(messages.map(({ zh }) => zh)).toEqual(example.messages)
        for (const { en } of messages) expect(en.length).toBeGreaterThan(0)
        for (const { cells, place } of findings) expect(cells.length > 0 || place !== undefined).toBe(true)
      })
    }
    for (const example of skips) {
      it(`is not decided: ${example.title}`, () => {
        const { messages, skipped, passed } = judge(rule.id, example)
        expect(messages).toEqual([])
        expect(passed).toEqual([])
        expect(skipped.map(({ reason }) => reason)).toContain(example.reason)
      })
    }
  })
}
