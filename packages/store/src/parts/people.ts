import type { Selectable } from 'kysely'
import type { Membership, PeopleStore } from '../contract/people.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { forUpdate } from './lock.ts'
import { record } from './record.ts'
import { done, flag } from './rows.ts'

type Row = Selectable<Tables['members']>

export function peopleStore(database: Database): PeopleStore {
  const { kysely } = database
  return {
    list: async (district) => {
      const all = kysely.selectFrom('members').where('district', '=', district).selectAll().orderBy('person')
      return (await all.execute()).map(asMembership)
    },
    of: async (person) => {
      const rows = await kysely
        .selectFrom('members')
        .where('person', '=', person)
        .selectAll()
        .orderBy('district')
        .execute()
      return rows.map((row) => ({ ...asMembership(row), district: row.district }))
    },
    put: (district, { person, role, agency, active, revision }, change) =>
      database.write(async (tx) => {
        const known = tx.selectFrom('members').where('district', '=', district).where('person', '=', person).selectAll()
        const current = await forUpdate(database, known).executeTakeFirst()
        if (current && current.revision !== revision) return { kind: 'stale', current: asMembership(current) }
        const set = { role, agency, active: flag(active), revision: (current?.revision ?? 0) + 1 }
        const row = { district, person, ...set }
        await tx
          .insertInto('members')
          .values(row)
          .onConflict((conflict) => conflict.columns(['district', 'person']).doUpdateSet(set))
          .execute()
        const detail = { role, agency, active }
        await record(database, tx, { district, change, action: 'people.put', subject: person, detail })
        return done(asMembership(row))
      }),
  }
}

function asMembership(row: Row): Membership {
  return {
    person: row.person,
    role: row.role as Membership['role'],
    agency: row.agency,
    active: row.active === 1,
    revision: row.revision,
  }
}
