/** Signing in and out, sessions, changing one's password. */

import { APIError } from 'better-auth/api'
import type { Accounts, Session, SignIn } from './accounts.ts'
import { sessionLength } from './auth.ts'
import { countFailure, forgetFailures, lockOf } from './lock-out.ts'
import { weaknessOf } from './password.ts'
import { peopleById, personByUsername, personOf } from './person-rows.ts'
import type { Shared } from './shared.ts'

type Sessions = Pick<Accounts, 'signIn' | 'signOut' | 'session' | 'changePassword'>

export function sessionsOf(shared: Shared): Sessions {
  const { auth, db, sessions } = shared

  async function session(headers: Headers): Promise<Session | undefined> {
    const cookie = headers.get('Cookie') ?? ''
    const token = /(?:^|;\s*)(?:__Secure-)?gouji\.session_token=([^;]+)/u.exec(cookie)?.[1]
    if (token === undefined) return undefined
    const remembered = sessions.get(token)
    if (remembered) return remembered
    const { response: found, headers: answered } = await read(auth, headers)
    if (!found) return undefined
    const begun = new Date(found.session.createdAt).getTime()
    if (shared.clock().getTime() - begun >= sessionLength.whole * 1000) {
      await db.deleteFrom('auth_session').where('token', '=', found.session.token).execute()
      return undefined
    }
    const [row] = await peopleById(db, [found.user.id])
    if (!row) return undefined
    const current = { id: found.session.id, person: personOf(row) }
    sessions.set(token, current)
    const cookies = answered.getSetCookie()
    return cookies.length > 0 ? { ...current, cookies } : current
  }

  return {
    session,

    async signIn(attempt, headers) {
      const row = await personByUsername(db, attempt.username)
      const until = row && lockOf(row, shared.clock())
      if (until) return { kind: 'locked', until }
      const tried = await tryPassword(shared, { attempt, headers })
      if (tried.kind !== 'signed-in') {
        if (row && tried.kind !== 'code-needed') {
          const lockedUntil = await countFailure(shared, row.id)
          if (lockedUntil) return { kind: 'locked', until: lockedUntil }
        }
        return tried
      }
      if (!row) throw new Error('signed in without a person')
      await forgetFailures(shared, row.id)
      return { kind: 'signed-in', cookies: tried.cookies, session: { id: tried.id, person: personOf(row) } }
    },

    async signOut(headers) {
      const ended = await session(headers)
      const { headers: answered } = await auth.api.signOut({ headers, returnHeaders: true })
      sessions.forget(({ id }) => id === ended?.id)
      return { cookies: answered.getSetCookie() }
    },

    async changePassword({ person }, { current, next }, headers) {
      if (current === next) return { kind: 'weak', weakness: 'same' }
      const weakness = weaknessOf(next, person.username)
      if (weakness) return { kind: 'weak', weakness }
      try {
        const { headers: answered } = await auth.api.changePassword({
          body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
          headers,
          returnHeaders: true,
        })
        await db
          .updateTable('auth_user')
          .set({ mustChangePassword: truth(false, shared) })
          .where('id', '=', person.id)
          .execute()
        sessions.forget(({ person: { id } }) => id === person.id)
        return { kind: 'changed', cookies: answered.getSetCookie() }
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        return { kind: 'wrong-password' }
      }
    },
  }
}

/** Reading may renew the session, which a full disk refuses: the reading goes on, unrenewed. */
async function read({ api }: Shared['auth'], headers: Headers) {
  try {
    return await api.getSession({ headers, returnHeaders: true })
  } catch {
    return api.getSession({ headers, query: { disableRefresh: true }, returnHeaders: true })
  }
}

type Tried =
  | { readonly kind: 'signed-in'; readonly id: string; readonly cookies: readonly string[] }
  | { readonly kind: Exclude<SignIn['kind'], 'signed-in' | 'locked'> }

async function tryPassword(
  { auth }: Shared,
  { attempt, headers }: { readonly attempt: Parameters<Sessions['signIn']>[0]; readonly headers: Headers },
): Promise<Tried> {
  const { username, password, code } = attempt
  try {
    const { response, headers: answered } = await auth.api.signInUsername({
      body: { username, password },
      headers: withoutCookies(headers),
      returnHeaders: true,
    })
    if (response && 'token' in response && response.token) {
      return { kind: 'signed-in', id: response.token, cookies: answered.getSetCookie() }
    }
    if (code === undefined) return { kind: 'code-needed' }
    return await tryCode(auth, { code, headers: withCookies(headers, answered.getSetCookie()) })
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return { kind: 'wrong-password' }
  }
}

/** Six digits are of the authenticator, anything else one of the codes for emergencies. */
async function tryCode(
  auth: Shared['auth'],
  { code, headers }: { readonly code: string; readonly headers: Headers },
): Promise<Tried> {
  const verify = /^\d{6}$/u.test(code) ? auth.api.verifyTOTP : auth.api.verifyBackupCode
  try {
    const { response, headers: answered } = await verify({ body: { code }, headers, returnHeaders: true })
    return { kind: 'signed-in', id: response.token ?? '', cookies: answered.getSetCookie() }
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return { kind: 'wrong-code' }
  }
}

function withoutCookies(headers: Headers): Headers {
  const without = new Headers(headers)
  without.delete('Cookie')
  return without
}

function withCookies(headers: Headers, cookies: readonly string[]): Headers {
  const given = withoutCookies(headers)
  given.set('Cookie', cookies.map((cookie) => cookie.split(';', 1)[0]).join('; '))
  return given
}

/** SQLite knows no truth, PostgreSQL nothing else. */
export function truth(value: boolean, { auth }: Pick<Shared, 'auth'>): boolean | number {
  return auth.options.database.type === 'sqlite' ? Number(value) : value
}
