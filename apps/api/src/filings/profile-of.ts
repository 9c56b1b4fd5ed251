import { defaultProfile, type Profile, profileSchema } from '@gouji/core'
import type { Agency, OtherNames, Store } from '@gouji/store'

export const profileKey = 'profile'

/** The settings that hold in a district: those it wrote, with the agencies of its roster. */
export async function profileOf(store: Store, district: string): Promise<Profile> {
  const [setting, agencies] = await Promise.all([
    store.settings.get(district, profileKey),
    store.roster.list(district, { withRetired: true }),
  ])
  const written = setting ? profileSchema.parse(setting.value) : defaultProfile
  return withRoster(written, agencies)
}

/** What the settings call agencies besides, by their names. */
export async function otherNamesOf(store: Store, district: string): Promise<OtherNames> {
  const setting = await store.settings.get(district, profileKey)
  const { agencies } = setting ? profileSchema.parse(setting.value) : defaultProfile
  return new Map(agencies.flatMap(({ name, shortNames }) => (shortNames.length > 0 ? [[name, shortNames]] : [])))
}

/** The roster says names and kinds; what the settings say of an agency besides is kept. */
function withRoster(profile: Profile, agencies: readonly Agency[]): Profile {
  const written = new Map(profile.agencies.map((agency) => [agency.name, agency]))
  const listed = agencies.map(({ name, shortName, kind }) => {
    const own = written.get(name)
    const shortNames = [...new Set([...(own?.shortNames ?? []), ...(shortName ? [shortName] : [])])]
    return { ...own, name, kind, shortNames, fields: own?.fields ?? {} }
  })
  const names = new Set(listed.map(({ name }) => name))
  return { ...profile, agencies: [...listed, ...profile.agencies.filter(({ name }) => !names.has(name))] }
}
