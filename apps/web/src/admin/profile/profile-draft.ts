/** Settings as they are written, changed one by one: what is as the notices have it is left out. Pure. */

import { defaultProfile, type ProfileInput, rules, type Severity } from '@gouji/core'

type Part = 'deadlines' | 'thresholds' | 'severities' | 'off'

/** Puts one entry of a part; `undefined`, or what holds anyway, takes it away, and a part without entries with it. */
export function withEntry(
  profile: ProfileInput,
  { part, key, value }: { readonly part: Part; readonly key: string; readonly value: unknown },
): ProfileInput {
  const { [key]: _, ...others }: Record<string, unknown> = { ...profile[part] }
  const byDefault = (defaultProfile[part] as Readonly<Record<string, unknown>>)[key]
  const entries = value === undefined || value === byDefault ? others : { ...others, [key]: value }
  const { [part]: __, ...rest } = profile
  return Object.keys(entries).length === 0 ? rest : { ...rest, [part]: entries }
}

type Listed = NonNullable<ProfileInput['agencies']>[number]

/** Puts what the settings say of one agency; where they say nothing but its name, it is not listed. */
export function withAgency(profile: ProfileInput, name: string, said: Omit<Listed, 'name'> | undefined): ProfileInput {
  const { agencies = [], ...rest } = profile
  const others = agencies.filter((agency) => agency.name !== name)
  const at = agencies.findIndex((agency) => agency.name === name)
  const put = said === undefined ? others : others.toSpliced(at < 0 ? others.length : at, 0, { ...said, name })
  return put.length === 0 ? rest : { ...rest, agencies: put }
}

/** 局、区局，甲局 → each of them, once. */
export function namesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[、，,;；\s]+/u).filter((name) => name !== ''))]
}

/** The severity a rule has here; `undefined`: as it is. */
export function severityOf(profile: ProfileInput, rule: string): Severity | undefined {
  return profile.severities?.[rule]
}

/** Whether a field shows what stands at a path; what none shows is told beside the JSON. */
export function isInFields(path: string): boolean {
  const [, part = '', key = ''] = /^(\w+)\.?([^.[]*)/u.exec(path) ?? []
  if (part === 'agencies') return /^agencies\[\d+\]\.(?:shortNames|deadline)\b/u.test(path)
  if (part === 'severities' || part === 'off') return rules.some(({ id }) => id === key)
  return (part === 'deadlines' || part === 'thresholds') && key in defaultProfile[part]
}

/** What is wrong with a field, and with what is under it: `deadlines.government`, `agencies[2]`. */
export function mistakesAt(
  problems: readonly { readonly path: string; readonly message: string }[],
  path: string,
): readonly string[] {
  return problems
    .filter(
      (problem) => problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`),
    )
    .map(({ message }) => message)
}
