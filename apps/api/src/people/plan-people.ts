/** Who of a list is new, who is known, and what is wrong with it. Pure. */

import type { Agency, Membership } from '@gouji/store'
import { plainName } from '../plain-name.ts'
import type { PeopleProblem, PeopleReading, PersonRow } from './read-people.ts'
import { freeUsername, usernameOf } from './username.ts'

export interface PlannedPerson {
  readonly row: number
  readonly name: string
  readonly role: PersonRow['role']
  readonly agency: { readonly id: string; readonly name: string } | null
  readonly username: string
  readonly change: 'new' | 'known'
  /** What was left out of the row. */
  readonly note: string | null
}

export interface Known {
  readonly district: string
  readonly agencies: readonly Agency[]
  readonly people: readonly (Pick<Membership, 'role' | 'agency'> & {
    readonly name: string
    readonly username: string
  })[]
  /** User names that others have, of this district or not. */
  readonly taken: ReadonlySet<string>
}

/** So many at once: each gets a password that takes its time to be hashed. */
const most = 500

export function planPeople(
  reading: PeopleReading,
  known: Known,
): { readonly people: readonly PlannedPerson[]; readonly problems: readonly PeopleProblem[] } {
  const taken = new Set([...known.taken, ...reading.rows.flatMap(({ username }) => username ?? [])])
  const people: PlannedPerson[] = []
  const problems: PeopleProblem[] = [...reading.problems]
  const rowOfName = new Map<string, number>()
  for (const row of reading.rows) {
    const place = agencyOf(row, known)
    if ('message' in place) {
      problems.push({ row: row.row, column: '单位', message: place.message })
      continue
    }
    const same = known.people.find(
      ({ name, role, agency, username }) =>
        name === row.name &&
        role === row.role &&
        agency === (place.agency?.id ?? null) &&
        (row.username === null || row.username === username),
    )
    const earlier = row.username === null ? undefined : rowOfName.get(row.username)
    if (row.username !== null) rowOfName.set(row.username, row.row)
    if (!same && row.username !== null && (earlier !== undefined || known.taken.has(row.username))) {
      const by = earlier === undefined ? '已有人使用' : `与第 ${earlier} 行重复`
      problems.push({ row: row.row, column: '用户名', message: `用户名“${row.username}”${by}，请换一个` })
      continue
    }
    const username =
      same?.username ?? row.username ?? freeUsername(usernameOf({ ...row, agency: place.agency }, known), taken)
    taken.add(username)
    people.push({
      row: row.row,
      name: row.name,
      role: row.role,
      agency: place.agency && { id: place.agency.id, name: place.agency.name },
      username,
      change: same ? 'known' : 'new',
      note: place.note ?? null,
    })
  }
  if (people.length > most)
    problems.push({ row: 0, column: null, message: `一次最多导入 ${most} 人，文件里有 ${people.length} 人，请分几次` })
  return { people, problems: problems.toSorted((a, b) => a.row - b.row) }
}

/** What an office that looks after the publishing is called: 区政府办公室, 政务公开办. */
const office = /政府办|政务|公开/u

/**
 * Clerks and leads belong to an agency, those of the office to none; whoever writes the government or its office there
 * means the same. Of another agency they are not taken: who reviews sees what all have filed.
 */
function agencyOf(
  { role, agency: written }: PersonRow,
  { agencies }: Known,
): { readonly agency: Agency | null; readonly note?: string } | { readonly message: string } {
  const active = agencies.filter(({ retired }) => !retired)
  const agency =
    written === null
      ? undefined
      : (active.find(({ name }) => plainName(name) === written) ??
        only(active.filter(({ shortName }) => shortName === written)))
  if (role === 'reviewer' || role === 'admin') {
    if (written === null || agency?.parent === null) return { agency: null }
    const isOffice = office.test(agency?.name ?? written) && agency?.kind !== 'township'
    return isOffice
      ? { agency: null, note: `审核员、管理员不属于某个单位，略去“${written}”` }
      : { message: '审核员、管理员不属于某个单位，请把单位空着' }
  }
  if (written === null) return { message: '填报员、单位负责人要写明单位' }
  if (!agency) return { message: `名册里没有“${written}”，请写名册中的单位名称或简称` }
  return { agency }
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)
