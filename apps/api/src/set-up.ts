/** The first start: one district, and an administrator with a one-time password. */

import type { Change } from '@gouji/store'
import type { Parts } from './parts.ts'

export interface FirstAdministrator {
  readonly username: string
  /** Shown once; it must be changed at the first sign-in. */
  readonly password: string
}

const username = 'admin'

/** Answers the administrator where one was made now. */
export async function setUp(
  { store, accounts, clock }: Pick<Parts, 'store' | 'accounts' | 'clock'>,
  { districtName = '本地区' }: { readonly districtName?: string | undefined } = {},
): Promise<FirstAdministrator | undefined> {
  const change: Change = { by: { kind: 'system', id: 'set-up', name: '系统' }, at: clock().toISOString() }
  const [first] = await store.districts.list()
  const district = first?.id ?? 'district'
  if (!first) await store.districts.create({ id: district, name: districtName }, change)
  if ((await store.people.list(district)).length > 0) return undefined
  const made = await accounts.people.create({ username, name: '系统管理员' })
  // Left over from a first start that did not come to its end: its password was never shown.
  const { id, password } =
    made.kind === 'created' ? { id: made.person.id, password: made.password } : await anew(accounts)
  await store.people.put(district, { person: id, role: 'admin', agency: null, active: true }, change)
  return { username, password }
}

async function anew(accounts: Parts['accounts']): Promise<{ readonly id: string; readonly password: string }> {
  const person = await accounts.people.find(username)
  if (!person) throw new Error(`the user name ${username} is taken by nobody`)
  return { id: person.id, ...(await accounts.people.reset(person.id)) }
}
