/**
 * Holds a rule against its examples: `@gouji/core/rule-tester`. It needs no test framework; what it answers is empty
 * where all is well. Our own rules and those of a district pass the same tests.
 */

import { findCell, subtotalsOf } from '../form/cells.ts'
import { namesOf } from '../profile/agencies.ts'
import { ruleProblems } from '../profile/own-rules.ts'
import { profileSchema } from '../profile/profile.ts'
import type { Example, ExampleFacts, Examples } from '../rules/examples.ts'
import type { Message, Params, Roster, Rule } from '../rules/rule.ts'
import { batchOf } from '../sameness/batch.ts'
import { describeFinding, type Validation, validate } from '../validate.ts'
import { exampleOutline, exampleReport } from './example-report.ts'

export type { Example, ExampleFacts, Examples } from '../rules/examples.ts'

/** Something a rule or its examples get wrong. */
export interface RuleProblem {
  /** The title of the example; absent: the rule as a whole. */
  readonly example?: string
  readonly message: string
}

/** What a rule says of an example. */
export interface Judgement extends Validation {
  /** The sentences of the findings, in their order. */
  readonly messages: readonly Message[]
}

/** Tests a rule by what passes, what fails and in which words, and what is left open. */
export function testRule<P extends Params>(rule: Rule<P>, examples: Examples): readonly RuleProblem[] {
  const shape = ruleProblems(rule)
  if (shape.length > 0) return shape.map(({ path, message }) => ({ message: `${path}: ${message.en}` }))
  const { passes, fails, skips = [] } = examples
  const told = new Set<string>()
  return [
    ...(passes.length === 0 ? [{ message: 'no example passes' }] : []),
    ...(fails.length === 0 ? [{ message: 'no example fails' }] : []),
    ...[...passes, ...fails, ...skips].flatMap(({ title }) => {
      const again = told.has(title)
      told.add(title)
      return again ? [{ example: title, message: 'two examples have this title' }] : []
    }),
    ...passes.flatMap((example) => problemsOf(example, () => ofPass(judgeExample(rule, example), rule.id), rule)),
    ...fails.flatMap((example) => problemsOf(example, () => ofFail(judgeExample(rule, example), example), rule)),
    ...skips.flatMap((example) => problemsOf(example, () => ofSkip(judgeExample(rule, example), example), rule)),
  ]
}

/** Lets a rule judge an example. */
export function judgeExample<P extends Params>(rule: Rule<P>, example: ExampleFacts): Judgement {
  const report = exampleReport(example)
  const rules = [rule as unknown as Rule]
  const profile = profileSchema.parse({ schema: 'gouji/profile@1', ...example.profile })
  const validation = validate(report, {
    rules,
    profile,
    ...(example.outline !== null && { outline: exampleOutline(example.edition, example.outline) }),
    ...(example.previous && { previous: exampleReport(example.previous) }),
    ...(example.members && { roster: rosterOf(example) }),
    ...(example.others && {
      batch: batchOf(report, example.others.map(exampleReport), {
        alike: profile.thresholds.similarityAlike,
        namesOf: (name) => namesOf(profile, name),
      }),
    }),
  })
  const messages = validation.findings.map((finding) =>
    describeFinding(finding, { edition: report.edition, rules, profile }),
  )
  return { ...validation, messages }
}

function rosterOf({ members = {}, missing = [] }: ExampleFacts): Roster {
  return { members: Object.entries(members).map(([name, facts]) => ({ name, report: exampleReport(facts) })), missing }
}

/** A rule that throws fails its example; the others are still tested. */
function problemsOf<P extends Params>(example: Example, test: () => string[], rule: Rule<P>): RuleProblem[] {
  const facts = [example, ...(example.previous ? [example.previous] : [])].flatMap(unknownCells)
  const unknown = [
    ...facts.map((cell) => `the edition has no cell ${cell}`),
    ...(rule.editions.includes(example.edition) ? [] : [`the rule is not for edition ${example.edition}`]),
  ]
  const messages = unknown.length > 0 ? unknown : tested(test)
  return messages.map((message) => ({ example: example.title, message }))
}

function tested(test: () => string[]): string[] {
  try {
    return test()
  } catch (error) {
    return [`the rule throws: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function unknownCells({ edition, cells = {}, subtotals = {} }: ExampleFacts): string[] {
  const known = new Set(subtotalsOf(edition).map(({ id }) => id))
  return [
    ...Object.keys(cells).filter((id) => !findCell(edition, id)),
    ...Object.keys(subtotals).filter((id) => !known.has(id)),
  ]
}

function ofPass({ messages, skipped, passed }: Judgement, id: string): string[] {
  return [
    ...messages.map(({ zh }) => `should pass, but says: ${zh}`),
    ...skipped.map(({ reason }) => `should pass, but is skipped: ${reason}`),
    ...(messages.length + skipped.length === 0 && !passed.includes(id) ? ['should pass, but is not judged'] : []),
  ]
}

function ofFail({ findings, messages }: Judgement, { messages: wanted }: Examples['fails'][number]): string[] {
  const said = messages.map(({ zh }) => zh)
  const agrees = said.length === wanted.length && said.every((sentence, i) => sentence === wanted[i])
  return [
    ...(agrees ? [] : [`should say ${JSON.stringify(wanted)}, but says ${JSON.stringify(said)}`]),
    ...(wanted.length === 0 ? ['should fail, but no message is expected'] : []),
    ...(messages.every(({ en }) => en.trim() !== '') ? [] : ['has no English sentence']),
    ...findings
      .filter(({ cells, place }) => cells.length === 0 && place === undefined)
      .map(() => 'names neither a cell nor a place'),
  ]
}

function ofSkip({ messages, skipped, passed }: Judgement, { reason }: { readonly reason: string }): string[] {
  const reasons = skipped.map((skip) => skip.reason)
  return [
    ...messages.map(({ zh }) => `should be skipped, but says: ${zh}`),
    ...(passed.length > 0 ? ['should be skipped, but passes'] : []),
    ...(reasons.some((found) => found === reason)
      ? []
      : [`should be skipped for ${reason}, but is for ${reasons.join(', ') || 'nothing'}`]),
  ]
}
