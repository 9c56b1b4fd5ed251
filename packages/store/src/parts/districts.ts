import type { District, DistrictStore } from '../contract/districts.ts'
import type { Database } from '../database/database.ts'
import { record } from './record.ts'
import { done } from './rows.ts'

export function districtStore(database: Database): DistrictStore {
  const { kysely } = database
  return {
    list: async () => (await kysely.selectFrom('districts').selectAll().orderBy('district').execute()).map(asDistrict),
    get: async (id) => {
      const row = await kysely.selectFrom('districts').where('district', '=', id).selectAll().executeTakeFirst()
      return row && asDistrict(row)
    },
    create: ({ id, name }, change) =>
      database.write(async (tx) => {
        const row = { district: id, name, created_at: change.at }
        const added = await tx
          .insertInto('districts')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .returning('district')
          .executeTakeFirst()
        if (!added) return { kind: 'taken' }
        await record(database, tx, { district: id, change, action: 'district.create', subject: id, detail: { name } })
        return done(asDistrict(row))
      }),
  }
}

function asDistrict(row: { district: string; name: string; created_at: string }): District {
  return { id: row.district, name: row.name, createdAt: row.created_at }
}
