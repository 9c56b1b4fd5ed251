/** better-auth, set up: user names, argon2id, sessions, second factor, keys, and a city's single sign-on. */

import { apiKey } from '@better-auth/api-key'
import type { Database } from '@gouji/store'
import { betterAuth } from 'better-auth'
import { genericOAuth, twoFactor, username } from 'better-auth/plugins'
import { heardOf } from './hear-failures.ts'
import { hashPassword, passwordLength, verifyPassword } from './password.ts'

/** A city's single sign-on (统一身份认证) by OpenID Connect. */
export interface SingleSignOn {
  /** `https://…/.well-known/openid-configuration`. */
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The claim that holds the user name here; `preferred_username` where nothing is said. */
  readonly usernameClaim?: string | undefined
}

export interface AuthOptions {
  readonly database: Pick<Database, 'kysely' | 'dialect'>
  /** Signs cookies and encrypts second factors; the same in every process, kept out of the database. */
  readonly secret: string
  /** The address people use. */
  readonly origin: string
  readonly singleSignOn?: SingleSignOn | undefined
  readonly clock?: (() => Date) | undefined
}

export type Auth = ReturnType<typeof createAuth>

const hour = 60 * 60

/** In seconds: who leaves the desk for longer than a working day signs in again, and everyone once a day. */
export const sessionLength = { idle: 12 * hour, whole: 24 * hour } as const
export const providerId = 'city'

export function createAuth({ database, secret, origin, singleSignOn, clock = () => new Date() }: AuthOptions) {
  const secure = origin.startsWith('https://')
  return betterAuth({
    appName: '勾稽',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database: { db: heardOf(database), type: database.dialect },
    logger: { disabled: true },
    telemetry: { enabled: false },
    // Counted by our own lock-out and limits, which both processes of a deployment share.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: passwordLength.most,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      modelName: 'auth_user',
      additionalFields: {
        mustChangePassword: { type: 'boolean', required: true, defaultValue: true, input: false },
        failedSignIns: { type: 'number', required: true, defaultValue: 0, input: false },
        lockedUntil: { type: 'date', required: false, input: false },
      },
    },
    session: { modelName: 'auth_session', expiresIn: sessionLength.idle, updateAge: hour },
    account: {
      modelName: 'auth_account',
      accountLinking: { enabled: true, trustedProviders: [providerId] },
    },
    verification: { modelName: 'auth_verification' },
    advanced: {
      cookiePrefix: 'gouji',
      useSecureCookies: secure,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, secure },
      database: { generateId: () => crypto.randomUUID() },
    },
    plugins: [
      username({ minUsernameLength: 2, maxUsernameLength: 60, usernameValidator: isUsername, displayUsername: false }),
      twoFactor({ issuer: '勾稽', schema: { twoFactor: { modelName: 'auth_two_factor' } } }),
      apiKey({
        enableMetadata: true,
        defaultPrefix: 'gouji_',
        maximumNameLength: 100,
        startingCharactersConfig: { charactersLength: 12 },
        rateLimit: { enabled: false },
        keyExpiration: { minExpiresIn: 0, maxExpiresIn: 3650 },
        schema: { apikey: { modelName: 'auth_key' } },
      }),
      ...(singleSignOn ? [cityProvider(singleSignOn)] : []),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, createdAt: clock() } }),
        },
      },
      user: {
        create: {
          // Single sign-on opens the door only to people an administrator has entered.
          before: async (_, context) => (context?.path.startsWith('/callback/') ? false : undefined),
        },
      },
    },
  })
}

/** Letters of any script, digits, dot, dash and underscore: officials use the pinyin of their name, or the name. */
function isUsername(name: string): boolean {
  return /^[\p{L}\p{N}._-]+$/u.test(name)
}

function cityProvider({ discoveryUrl, clientId, clientSecret, usernameClaim = 'preferred_username' }: SingleSignOn) {
  return genericOAuth({
    config: [
      {
        providerId,
        discoveryUrl,
        clientId,
        clientSecret,
        scopes: ['openid', 'profile'],
        pkce: true,
        disableImplicitSignUp: true,
        disableSignUp: true,
        // Cities differ: plain OAuth 2 says `id`, OpenID Connect `sub`.
        accountSubject: ({ profile }) => textOf(profile.sub ?? profile.id),
        mapProfileToUser: (profile) => ({ email: emailOf(textOf(profile[usernameClaim])), emailVerified: true }),
      },
    ],
  })
}

/** better-auth knows people by an address; ours never gets mail. */
export function emailOf(name: string): string {
  return `${encodeURIComponent(name.toLowerCase()).replaceAll('%', '_')}@people.invalid`
}

function textOf(claim: unknown): string {
  return typeof claim === 'string' || typeof claim === 'number' ? String(claim) : ''
}
