/**
 * What holds for the moment and for all processes: who is where, and how much who did. Not logged and not backed up:
 * after a crash of the database it is empty, as it should be. SQLite has one process, which keeps this in its memory.
 */

import { type Kysely, sql } from 'kysely'
import type { Dialect } from './dialect.ts'

export async function makeLive(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') return
  await sql`create unlogged table visits (id text primary key, district text not null, filing text not null,
    person text not null, name text not null, came timestamptz not null default clock_timestamp(),
    seen timestamptz not null default clock_timestamp())`.execute(db)
  await sql`create index visits_by_filing on visits (district, filing)`.execute(db)
  await sql`create unlogged table rates (who text primary key, remaining float8 not null, granted float8 not null,
    at timestamptz not null default clock_timestamp())`.execute(db)
}
