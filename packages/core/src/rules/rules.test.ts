import { readdirSync } from 'node:fs'
import { expect, describe as group, it } from 'vitest'
import { type Examples, testRule } from '../testing/rule-tester.ts'
import { rules } from './index.ts'

const files = readdirSync(new URL('.', import.meta.url))
const examplesOf = async (id: string): Promise<Examples> => (await import(`./${id}.examples.ts`)).examples

group('the catalogue', () => {
  it('lists every rule file, and every rule has its examples beside it', () => {
    const ids = files.filter((file) => file.endsWith('.examples.ts')).map((file) => file.replace('.examples.ts', ''))
    expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
    for (const id of ids) expect(files).toContain(`${id}.ts`)
  })

  it('names no rule twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })
})

for (const rule of rules) {
  group(rule.id, async () => {
    const examples = await examplesOf(rule.id)
    const { passes, fails, skips = [] } = examples
    const problems = testRule(rule, examples)
    const of = (title?: string) => problems.flatMap(({ example, message }) => (example === title ? [message] : []))

    it('is a rule, and shows what passes and what fails', () => expect(of()).toEqual([]))

    for (const { title } of passes) it(`passes: ${title}`, () => expect(of(title)).toEqual([]))
    for (const { title } of fails) it(`fails: ${title}`, () => expect(of(title)).toEqual([]))
    for (const { title } of skips) it(`is not decided: ${title}`, () => expect(of(title)).toEqual([]))
  })
}
