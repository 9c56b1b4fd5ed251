/** People, as administrators enter them. */

import type { Accounts, Person } from './accounts.ts'
import { emailOf } from './auth.ts'
import { hashPassword, oneTimePassword } from './password.ts'
import { peopleById, personByUsername, personOf } from './person-rows.ts'
import { truth } from './sessions.ts'
import type { Shared } from './shared.ts'

export function peopleOf(shared: Shared): Accounts['people'] {
  const { auth, db, clock, random, sessions } = shared

  /** With the password or not at all; `undefined`: the user name is someone's, who may have come at the same instant. */
  async function enter(
    { username, name }: { readonly username: string; readonly name: string },
    { password, mustChangePassword }: { readonly password: string; readonly mustChangePassword: boolean },
  ): Promise<Person | undefined> {
    const hash = await hashPassword(password)
    const [id, plain] = [crypto.randomUUID(), username.toLowerCase()]
    const now = clock().toISOString()
    const user = {
      id,
      name,
      username: plain,
      email: emailOf(plain),
      emailVerified: truth(true, shared),
      mustChangePassword: truth(mustChangePassword, shared),
      failedSignIns: 0,
      createdAt: now,
      updatedAt: now,
    }
    const account = { id: crypto.randomUUID(), accountId: id, providerId: 'credential', userId: id, password: hash }
    const isEntered = await db.transaction().execute(async (tx) => {
      const added = tx
        .insertInto('auth_user')
        .values(user)
        .onConflict((conflict) => conflict.doNothing())
      if (!(await added.returning('id').executeTakeFirst())) return false
      await tx
        .insertInto('auth_account')
        .values({ ...account, createdAt: now, updatedAt: now })
        .execute()
      return true
    })
    if (!isEntered) return undefined
    return { id, username: plain, name, mustChangePassword, twoFactor: false, lockedUntil: null }
  }

  async function endSessions(id: string): Promise<void> {
    await db.deleteFrom('auth_session').where('userId', '=', id).execute()
    sessions.forget(({ person }) => person.id === id)
  }

  return {
    async create(person) {
      if (await personByUsername(db, person.username)) return { kind: 'taken' }
      const password = oneTimePassword(random)
      const entered = await enter(person, { password, mustChangePassword: true })
      return entered ? { kind: 'created', person: entered, password } : { kind: 'taken' }
    },
    async createWith({ password, ...person }) {
      const entered = await enter(person, { password, mustChangePassword: false })
      if (!entered) throw new Error(`${person.username} is somebody already`)
      return entered
    },
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
