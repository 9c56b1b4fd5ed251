import type { Selectable } from 'kysely'
import { canonical } from '../canonical.ts'
import type { Setting, SettingStore } from '../contract/settings.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { record } from './record.ts'
import { actorOf, byColumns, done } from './rows.ts'

export function settingStore(database: Database): SettingStore {
  const newest = (
    db: Database['kysely'] | Tx,
    { district, key }: { readonly district: string; readonly key: string },
  ) =>
    db
      .selectFrom('settings')
      .where('district', '=', district)
      .where('key', '=', key)
      .selectAll()
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst()
  return {
    get: async (district, key) => {
      const row = await newest(database.kysely, { district, key })
      return row && asSetting(row)
    },
    put: (district, key, { value, base }, change) =>
      database.write(async (tx) => {
        const current = await newest(tx, { district, key })
        if ((current?.revision ?? 0) !== base) return stale(current)
        const row = {
          district,
          key,
          revision: base + 1,
          value: canonical(value),
          ...byColumns(change),
          at: change.at,
        }
        // Of two that come from one base, the key lets one in.
        const added = await tx
          .insertInto('settings')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .returning('revision')
          .executeTakeFirst()
        if (!added) return stale(await newest(tx, { district, key }))
        const detail = { revision: row.revision }
        await record(database, tx, { district, change, action: 'setting.put', subject: key, detail })
        return done(asSetting(row))
      }),
  }
}

function stale(row: Selectable<Tables['settings']> | undefined) {
  return { kind: 'stale' as const, current: row ? asSetting(row) : null }
}

function asSetting(row: Selectable<Tables['settings']>): Setting {
  return { value: JSON.parse(row.value), revision: row.revision, by: actorOf(row), at: row.at }
}
