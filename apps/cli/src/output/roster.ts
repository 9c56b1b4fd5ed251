/** What a district keeps of an agency besides its name, such as whom to call: for lists that people work through. */

import { findAgency, type Profile } from '@gouji/core'

/** The columns of the roster. */
export function rosterLabels({ rosterFields }: Pick<Profile, 'rosterFields'>): readonly string[] {
  return rosterFields.map(({ label }) => label)
}

/** The texts of an agency in these columns; empty where nothing is kept. */
export function rosterTexts(
  profile: Pick<Profile, 'rosterFields' | 'agencies'>,
  agency: string | null,
): readonly string[] {
  const fields = findAgency(profile, agency)?.fields ?? {}
  return profile.rosterFields.map(({ id }) => fields[id] ?? '')
}
