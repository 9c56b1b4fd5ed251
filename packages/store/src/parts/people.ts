import type { Selectable } from 'kysely'
import type { Membership, PeopleStore } from '../contract/people.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { takeTurn } from './lock.ts'
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
    put: (district, { person, role, agency, active, revision }, change, { neverWithout } = {}) =>
      database.write(async (tx) => {
        await takeTurn(database, tx, district)
        const known = tx.selectFrom('members').where('district', '=', district).where('person', '=', person).selectAll()
        const current = await known.executeTakeFirst()
        if (current && current.revision !== revision) return { kind: 'stale', current: asMembership(current) }
        const stays = active && role === neverWithout
        if (neverWithout && !stays && !(await isAnother(tx, { district, person, role: neverWithout })))
          return { kind: 'last' }
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

/** Whether somebody else is of the role and active. */
async function isAnother(
  tx: Tx,
  { district, person, role }: { readonly district: string; readonly person: string; readonly role: string },
): Promise<boolean> {
  const others = tx.selectFrom('members').where('district', '=', district).where('person', '<>', person)
  const another = others.where('role', '=', role).where('active', '=', 1).select('person').limit(1)
  return (await another.executeTakeFirst()) !== undefined
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
