/** Who is still missing, as a list to be filled in. */

import type { Person, RosterAgency } from '../api/admin.ts'
import { adminWords } from '../words/admin.ts'

export type Missing = readonly [agency: string, role: string, name: '', username: '']

/** A row for each agency that nobody fills in for or signs for, and a reviewer where there is none. Agencies of the office's own top are filled in by the office. */
export function missingPeople(
  { agencies, people }: { readonly agencies: readonly RosterAgency[]; readonly people: readonly Person[] },
  roles: Readonly<Record<Person['role'], string>>,
): Missing[] {
  const active = people.filter((person) => person.active)
  const has = (role: Person['role'], agency: string | null) =>
    active.some((person) => person.role === role && person.agency === agency)
  return [
    ...(has('reviewer', null) ? [] : [['', roles.reviewer, '', ''] as const]),
    ...filledByThemselves(agencies).flatMap(({ id, name }) =>
      (['clerk', 'lead'] as const).filter((role) => !has(role, id)).map((role) => [name, roles[role], '', ''] as const),
    ),
  ]
}

/** The agencies that have nobody who fills in. */
export function withoutClerk(agencies: readonly RosterAgency[], people: readonly Person[]): readonly RosterAgency[] {
  return filledByThemselves(agencies).filter(
    ({ id }) => !people.some(({ active, role, agency }) => active && role === 'clerk' && agency === id),
  )
}

/** The district's own report is the office's work. */
const filledByThemselves = (agencies: readonly RosterAgency[]) =>
  agencies.filter(({ retired, parent }) => !retired && parent !== null)

/** Who somebody is among people of the same name: 姓名（用户名，单位）. */
export function whoIs(
  { name, username, agency }: Pick<Person, 'name' | 'username' | 'agency'>,
  agencies: readonly Pick<RosterAgency, 'id' | 'name'>[],
): string {
  return adminWords.people.who(name, [username, agencies.find(({ id }) => id === agency)?.name ?? ''])
}

const inChinese = new Intl.Collator('zh-CN')

/** By name, as a list is looked through. */
export const byName = <T extends { readonly name: string }>(people: readonly T[]): readonly T[] =>
  people.toSorted((a, b) => inChinese.compare(a.name, b.name))
