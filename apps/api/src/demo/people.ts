import type { Membership } from '@gouji/store'
import type { Parts } from '../parts.ts'
import { type DemoAgency, government, members } from './agencies.ts'

/** Known to everyone who reads this: for a demonstration on one machine, never for a service others reach. */
export const demoPassword = 'yunxi-demo-2026'

export interface DemoPerson extends Pick<Membership, 'role' | 'agency'> {
  readonly username: string
  readonly name: string
}

const surnames = ['程', '林', '苏', '郑', '顾', '沈', '唐', '罗', '谢', '韩', '曹', '邓', '许', '彭', '吕']
const names = ['一诺', '思远', '文静', '建国', '晓岚', '立新', '雨桐', '志强', '海燕', '明哲']

const nameAt = (i: number) => `${surnames[i % surnames.length]}${names[(i * 7) % names.length]}`

export const office: readonly DemoPerson[] = [
  { username: 'guanli', name: '周启明', role: 'admin', agency: null },
  { username: 'shenhe', name: '方若兰', role: 'reviewer', agency: null },
]

/** The clerk of an agency signs in by its id, the lead by the id and `-qf` (签发). */
export function peopleOf({ id }: DemoAgency, i: number): readonly [DemoPerson, DemoPerson] {
  return [
    { username: id, name: nameAt(2 * i), role: 'clerk', agency: id },
    { username: `${id}-qf`, name: nameAt(2 * i + 1), role: 'lead', agency: id },
  ]
}

/** Enters everybody; answers the ids of their accounts by user name. */
export async function enterPeople(parts: Parts, district: string): Promise<ReadonlyMap<string, string>> {
  const { accounts, store, clock } = parts
  const everyone = [...office, ...[government, ...members].flatMap(peopleOf)]
  const change = { by: { kind: 'system', id: 'demo', name: '演示' }, at: clock().toISOString() } as const
  const ids = await Promise.all(
    everyone.map(
      async ({ username, name }) => (await accounts.people.createWith({ username, name, password: demoPassword })).id,
    ),
  )
  for (const [i, { role, agency }] of everyone.entries()) {
    await store.people.put(district, { person: ids[i] ?? '', role, agency, active: true }, change)
  }
  return new Map(everyone.map(({ username }, i) => [username, ids[i] ?? '']))
}
