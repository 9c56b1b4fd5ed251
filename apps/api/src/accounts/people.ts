/** People, as administrators enter them. */

import type { Accounts, Person } from './accounts.ts'
import { emailOf } from './auth.ts'
import { hashPassword, oneTimePassword } from './password.ts'
import { peopleById, personByUsername, personOf } from './person-rows.ts'
import { truth } from './sessions.ts'
import type { Shared } from './shared.ts'

export function peopleOf(shared: Shared): Accounts['people'] {
  const { auth, db, random, sessions } = shared

  async function enter(
    { username, name }: { readonly username: string; readonly name: string },
    { password, mustChangePassword }: { readonly password: string; readonly mustChangePassword: boolean },
  ): Promise<Person> {
    const { internalAdapter } = await auth.$context
    const plain = username.toLowerCase()
    const user = await internalAdapter.createUser(
      { name, username: plain, email: emailOf(plain), emailVerified: true, mustChangePassword, failedSignIns: 0 },
      // No request stands behind it: the library's hook would else ask which one.
      { method: 'admin' },
    )
    const hash = await hashPassword(password)
    await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash })
    return { id: user.id, username: plain, name, mustChangePassword, twoFactor: false, lockedUntil: null }
  }

  async function endSessions(id: string): Promise<void> {
    await db.deleteFrom('auth_session').where('userId', '=', id).execute()
    sessions.forget(({ person }) => person.id === id)
  }

  return {
    async create(person) {
      if (await personByUsername(db, person.username)) return { kind: 'taken' }
      const password = oneTimePassword(random)
      return { kind: 'created', person: await enter(person, { password, mustChangePassword: true }), password }
    },
    createWith: ({ password, ...person }) => enter(person, { password, mustChangePassword: false }),
    async get(ids) {
      return new Map((await peopleById(db, ids)).map((row) => [row.id, personOf(row)]))
    },
    async find(username) {
      const row = await personByUsername(db, username)
      return row && personOf(row)
    },
    async usernames() {
      const rows = await db.selectFrom('auth_user').select('username').execute()
      return new Set(rows.map(({ username }) => username))
    },
    async rename(id, name) {
      await db.updateTable('auth_user').set({ name }).where('id', '=', id).execute()
      sessions.forget(({ person }) => person.id === id)
    },
    async reset(id) {
      const password = oneTimePassword(random)
      const { internalAdapter } = await auth.$context
      await internalAdapter.updatePassword(id, await hashPassword(password))
      await db.deleteFrom('auth_two_factor').where('userId', '=', id).execute()
      await db
        .updateTable('auth_user')
        .set({
          mustChangePassword: truth(true, shared),
          twoFactorEnabled: truth(false, shared),
          failedSignIns: 0,
          lockedUntil: null,
        })
        .where('id', '=', id)
        .execute()
      await endSessions(id)
      return { password }
    },
    endSessions,
    async count() {
      const { people } = await db
        .selectFrom('auth_user')
        .select(({ fn }) => fn.countAll<number>().as('people'))
        .executeTakeFirstOrThrow()
      return Number(people)
    },
  }
}
