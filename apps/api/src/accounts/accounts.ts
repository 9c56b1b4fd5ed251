/** People who sign in, their sessions, and the keys of integrations. What they may do is told by memberships (store). */

import type { KeyAction } from '../policy/who.ts'

export interface Person {
  readonly id: string
  readonly username: string
  readonly name: string
  /** Signs in with a one-time password, or has never. */
  readonly mustChangePassword: boolean
  readonly twoFactor: boolean
  readonly lockedUntil: string | null
}

export interface Session {
  readonly id: string
  readonly person: Person
  /** Values of `Set-Cookie` where it was renewed just now. */
  readonly cookies?: readonly string[]
}

export interface Key {
  readonly id: string
  readonly district: string
  readonly name: string
  /** The first letters, so that a key is known again. */
  readonly start: string
  readonly agencies: readonly string[]
  readonly actions: readonly KeyAction[]
  readonly expiresAt: string | null
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

export type SignIn =
  /** `cookies`: values of `Set-Cookie`. */
  | { readonly kind: 'signed-in'; readonly session: Session; readonly cookies: readonly string[] }
  | { readonly kind: 'wrong-password' | 'code-needed' | 'wrong-code' }
  | { readonly kind: 'locked'; readonly until: string }

/** Why a password is not taken; `undefined`: it is. */
export type Weakness = 'too-short' | 'too-long' | 'common' | 'like-name' | 'same'

export interface Accounts {
  signIn(
    attempt: { readonly username: string; readonly password: string; readonly code?: string | undefined },
    headers: Headers,
  ): Promise<SignIn>
  signOut(headers: Headers): Promise<{ readonly cookies: readonly string[] }>
  /** The session a request's cookie stands for. */
  session(headers: Headers): Promise<Session | undefined>
  /** Ends every other session of the person. */
  changePassword(
    session: Session,
    change: { readonly current: string; readonly next: string },
    headers: Headers,
  ): Promise<
    | { readonly kind: 'changed'; readonly cookies: readonly string[] }
    | { readonly kind: 'wrong-password' }
    | { readonly kind: 'weak'; readonly weakness: Weakness }
  >
  readonly people: PeopleAccounts
  readonly twoFactor: TwoFactorAccounts
  readonly keys: KeyAccounts
  /** A city's single sign-on, where there is one. */
  readonly singleSignOn: SingleSignOnAccounts | undefined
  ping(): Promise<void>
  close(): Promise<void>
}

interface PeopleAccounts {
  /** A one-time password, to be changed at the first sign-in. `taken`: the user name is someone's. */
  create(person: {
    readonly username: string
    readonly name: string
  }): Promise<
    { readonly kind: 'created'; readonly person: Person; readonly password: string } | { readonly kind: 'taken' }
  >
  /** With a password that is known beforehand and need not be changed; for demonstrations and tests. */
  createWith(person: { readonly username: string; readonly name: string; readonly password: string }): Promise<Person>
  get(ids: readonly string[]): Promise<ReadonlyMap<string, Person>>
  find(username: string): Promise<Person | undefined>
  /** Every user name there is. */
  usernames(): Promise<ReadonlySet<string>>
  rename(id: string, name: string): Promise<void>
  /** Gives a new one-time password, lifts the lock, takes away the second factor, ends all sessions. */
  reset(id: string): Promise<{ readonly password: string }>
  /** Ends all sessions at once: of someone who is put out of work or moved to another agency. */
  endSessions(id: string): Promise<void>
  count(): Promise<number>
}

interface TwoFactorAccounts {
  /** The address for the authenticator (`otpauth://`); on only after `confirm`. */
  enable(
    headers: Headers,
    password: string,
  ): Promise<{ readonly uri: string; readonly backupCodes: readonly string[] } | undefined>
  confirm(headers: Headers, code: string): Promise<{ readonly cookies: readonly string[] } | undefined>
  disable(headers: Headers, password: string): Promise<{ readonly cookies: readonly string[] } | undefined>
}

interface SingleSignOnAccounts {
  /** Where the browser is sent. */
  start(headers: Headers): Promise<{ readonly url: string; readonly cookies: readonly string[] }>
  /** Answers the browser that comes back: signed in, or to the page that says why not. */
  finish(request: Request): Promise<Response>
}

interface KeyAccounts {
  create(
    key: Pick<Key, 'district' | 'name' | 'agencies' | 'actions' | 'expiresAt'>,
  ): Promise<{ readonly key: Key; readonly secret: string }>
  list(district: string): Promise<readonly Key[]>
  remove(district: string, id: string): Promise<boolean>
  verify(secret: string): Promise<Key | undefined>
}
