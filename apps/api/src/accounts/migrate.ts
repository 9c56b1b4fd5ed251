/** The tables of people, sessions and keys; forward only, beside the store's own. */

import type { Database } from '@gouji/store'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

/** As the library wants them: a test holds this against what it would make itself. */
function firstTables(dialect: Database['dialect']): Migration {
  const { time, truth } =
    dialect === 'sqlite' ? { time: 'date', truth: 'integer' } : { time: 'timestamptz', truth: 'boolean' }
  // Deferred: a backup is brought back table by table, sessions before people.
  const user = '"userId" text not null references "auth_user" ("id") on delete cascade deferrable initially deferred'
  return ofStatements([
    `create table "auth_user" ("id" text not null primary key, "name" text not null, "email" text not null unique,
      "emailVerified" ${truth} not null, "image" text, "createdAt" ${time} not null, "updatedAt" ${time} not null,
      "username" text unique, "twoFactorEnabled" ${truth}, "mustChangePassword" ${truth} not null,
      "failedSignIns" integer not null, "lockedUntil" ${time})`,
    `create table "auth_session" ("id" text not null primary key, "expiresAt" ${time} not null,
      "token" text not null unique, "createdAt" ${time} not null, "updatedAt" ${time} not null, "ipAddress" text,
      "userAgent" text, ${user})`,
    `create table "auth_account" ("id" text not null primary key, "accountId" text not null,
      "providerId" text not null, ${user}, "accessToken" text, "refreshToken" text, "idToken" text,
      "accessTokenExpiresAt" ${time}, "refreshTokenExpiresAt" ${time}, "scope" text, "password" text,
      "createdAt" ${time} not null, "updatedAt" ${time} not null)`,
    `create table "auth_verification" ("id" text not null primary key, "identifier" text not null,
      "value" text not null, "expiresAt" ${time} not null, "createdAt" ${time} not null, "updatedAt" ${time} not null)`,
    `create table "auth_two_factor" ("id" text not null primary key, "secret" text not null,
      "backupCodes" text not null, ${user}, "verified" ${truth}, "failedVerificationCount" integer,
      "lockedUntil" ${time})`,
    `create table "auth_key" ("id" text not null primary key, "configId" text not null, "name" text, "start" text,
      "referenceId" text not null, "prefix" text, "key" text not null, "refillInterval" integer,
      "refillAmount" integer, "lastRefillAt" ${time}, "enabled" ${truth}, "rateLimitEnabled" ${truth},
      "rateLimitTimeWindow" integer, "rateLimitMax" integer, "requestCount" integer, "remaining" integer,
      "lastRequest" ${time}, "expiresAt" ${time}, "createdAt" ${time} not null, "updatedAt" ${time} not null,
      "permissions" text, "metadata" text)`,
    ...indexed.map(([table, column]) => `create index "${table}_${column}_idx" on "${table}" ("${column}")`),
  ])
}

const indexed = [
  ['auth_session', 'userId'],
  ['auth_account', 'userId'],
  ['auth_verification', 'identifier'],
  ['auth_two_factor', 'secret'],
  ['auth_two_factor', 'userId'],
  ['auth_key', 'configId'],
  ['auth_key', 'referenceId'],
  ['auth_key', 'key'],
] as const

function ofStatements(statements: readonly string[]): Migration {
  return {
    up: async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db)
    },
  }
}

/** Names of the migrations that were made now. Processes that start at once take turns. */
export async function migrateAccounts({
  kysely,
  dialect,
}: Pick<Database, 'kysely' | 'dialect'>): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: kysely as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => ({ '0001-tables': firstTables(dialect) }) },
    migrationTableName: 'auth_migration',
    migrationLockTableName: 'auth_migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map(({ migrationName }) => `accounts ${migrationName}`)
}
