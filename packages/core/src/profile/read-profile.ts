/** Reads a profile and names every mistake in it at once. */

import { rules as allRules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { rosterMistakes, ruleMistakes, thresholdMistakes } from './mistakes.ts'
import { type Problem, problemsOf } from './problem.ts'
import { type Profile, profileSchema } from './profile.ts'

export type ProfileReading =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** `rules`: all that the profile may speak of, a district's own among them. */
export function readProfile(
  data: unknown,
  { rules = allRules }: { readonly rules?: readonly Rule[] } = {},
): ProfileReading {
  const parts = partsOf(data)
  const problems = [
    ...problemsOf(profileSchema, data),
    ...ruleMistakes(parts, rules),
    ...thresholdMistakes(parts),
    ...rosterMistakes(parts),
  ]
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'profile', profile: profileSchema.parse(data) }
}

/** The parts that are well formed, so that a mistake in one does not hide those in the others. */
function partsOf(data: unknown): Partial<Profile> {
  if (typeof data !== 'object' || data === null) return {}
  const given: Readonly<Record<string, unknown>> = { ...data }
  return Object.fromEntries(
    Object.entries(profileSchema.shape).flatMap(([key, schema]) => {
      const { success, data: part } = schema.safeParse(given[key])
      return success ? [[key, part]] : []
    }),
  )
}
