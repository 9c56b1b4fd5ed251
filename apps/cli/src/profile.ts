/** What a district settles for itself: its profile, and rules of its own. */

import { rules as allRules, defaultProfile, type Profile, type Rule, readProfile } from '@gouji/core'
import { loadRules } from './own-rules.ts'
import { problemsIn, readJson } from './read-json.ts'
import type { Io } from './terminal.ts'

export interface SettingsOptions {
  /** A file `gouji/profile@1`. */
  readonly profile?: string | undefined
  /** A module that exports `rules`. */
  readonly rules?: string | undefined
}

export interface Settings {
  readonly profile: Profile
  readonly rules: readonly Rule[]
}

/** Reads what is given; throws a UsageError that names every mistake. */
export async function readSettings({ profile, rules }: SettingsOptions, io: Io): Promise<Settings> {
  const all = rules === undefined ? allRules : [...allRules, ...(await loadRules(rules, io))]
  if (profile === undefined) return { profile: defaultProfile, rules: all }
  const read = readProfile(await readJson(profile, io), { rules: all })
  if (read.kind === 'problems') throw problemsIn(profile, read.problems)
  return { profile: read.profile, rules: all }
}
