import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeOnDatabases, withDatabase } from '../testing/databases.ts'
import { migrate } from './migrate.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** Names in quotes, `'…'` or `` `…` ``, of the first passage between two texts. */
function namesBetween(start: string, end: string): readonly string[] {
  const passage = readme.slice(readme.indexOf(start)).split(end, 1)[0] ?? ''
  return [...passage.matchAll(/['`]([a-z_]+)['`]/gu)].map(([, name]) => name ?? '')
}

describeOnDatabases(
  'the README on a PostgreSQL that is spread by district',
  (kind) => {
    test('names every table, those that are spread and those that stay; whatever is unique in the first holds the district', () =>
      withDatabase(kind, async (database) => {
        await migrate(database)
        const { rows: tables } = await sql<{ name: string; district: boolean }>`
          select c.relname as name, exists (
            select from pg_attribute a where a.attrelid = c.oid and a.attname = 'district' and a.attnotnull
          ) as district
          from pg_class c
          where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'`.execute(
          database.kysely,
        )
        const spread = namesBetween('unnest(array[', ']) as t')
        const staying = namesBetween('```\n\n`jobs`', 'stay on the coordinator')
        expect([...spread, ...staying].toSorted()).toEqual(tables.map(({ name }) => name).toSorted())
        const withDistrict = new Set(tables.filter(({ district }) => district).map(({ name }) => name))
        expect(spread.filter((name) => !withDistrict.has(name))).toEqual([])

        // Primary keys, unique and exclusion constraints, foreign keys; and unique indexes that are no constraint.
        const { rows: bound } = await sql<{ name: string; table: string; holds: boolean }>`
          select k.conname as name, k.conrelid::regclass::text as table,
            exists (select from pg_attribute a
              where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'district') as holds
          from pg_constraint k
          where k.contype in ('p', 'u', 'x', 'f') and k.connamespace = 'public'::regnamespace
          union all
          select i.indexrelid::regclass::text, i.indrelid::regclass::text,
            exists (select from pg_attribute a
              where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname = 'district')
          from pg_index i join pg_class c on c.oid = i.indrelid
          where i.indisunique and c.relnamespace = 'public'::regnamespace`.execute(database.kysely)
        const ofSpread = bound.filter(({ table }) => spread.includes(table))
        expect(ofSpread.length).toBeGreaterThan(spread.length)
        expect(ofSpread.filter(({ holds }) => !holds)).toEqual([])
      }))
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)
