import type { Membership } from '@gouji/store'
import type { Context } from 'hono'
import type { Person } from '../accounts/accounts.ts'
import { changeOf, type Env } from '../env.ts'

export interface Entered {
  readonly membership: Membership
  readonly person: Person
  readonly password: string
}

/**
 * Enters somebody with a one-time password; `undefined`: the user name is someone's. An account that belongs to nobody
 * is what was left where the database was lost in the middle: entering goes on from there.
 */
export async function enterPerson(
  c: Context<Env>,
  {
    username,
    name,
    role,
    agency,
  }: Pick<Membership, 'role' | 'agency'> & { readonly username: string; readonly name: string },
): Promise<Entered | undefined> {
  const { store, accounts } = c.var.parts
  const created = await accounts.people.create({ username, name })
  const person = created.kind === 'created' ? created.person : await accounts.people.find(username)
  if (!person) return undefined
  if (created.kind === 'taken' && (await store.people.of(person.id)).length > 0) return undefined
  const membership = { person: person.id, role, agency, active: true }
  const put = await store.people.put(c.var.who.district.id, membership, changeOf(c))
  // Whoever enters the same at the same instant was first.
  if (put.kind !== 'done') return undefined
  if (created.kind === 'created') return { membership: put.value, person, password: created.password }
  await accounts.people.rename(person.id, name)
  const { password } = await accounts.people.reset(person.id)
  return { membership: put.value, person: { ...person, name }, password }
}
