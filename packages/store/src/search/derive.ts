/** Makes anew what follows from the versions: after a migration, a restore, or a change of how texts are folded. */

import type { Report } from '@gouji/core'
import { sql } from 'kysely'
import type { Database, Tx } from '../database/database.ts'
import { publish } from './publish.ts'

/** Raise it when `publish` writes something else than before. */
const making = 1
const batch = 100

export async function deriveAgain(database: Database, options: { readonly anyway?: boolean } = {}): Promise<void> {
  if (!options.anyway && (await isCurrent(database.kysely))) return
  await database.write(async (tx) => {
    if (database.dialect === 'postgres') await sql`select pg_advisory_xact_lock(hashtext('gouji_derive'))`.execute(tx)
    if (!options.anyway && (await isCurrent(tx))) return
    await sql`delete from published`.execute(tx)
    if (database.dialect === 'sqlite') await sql`delete from published_search`.execute(tx)
    await publishAll(database, tx)
    await tx
      .insertInto('derived')
      .values({ name: 'published', version: making })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ version: making }))
      .execute()
  })
}

async function isCurrent(db: Database['kysely']): Promise<boolean> {
  const made = await db.selectFrom('derived').where('name', '=', 'published').select('version').executeTakeFirst()
  return made?.version === making
}

async function publishAll(database: Database, tx: Tx): Promise<void> {
  let after = { district: '', filing: '' }
  for (;;) {
    const rows = await tx
      .selectFrom('filings')
      .innerJoin('versions', (join) =>
        join
          .onRef('versions.district', '=', 'filings.district')
          .onRef('versions.filing', '=', 'filings.id')
          .onRef('versions.number', '=', 'filings.version'),
      )
      .where('filings.state', 'in', ['published', 'corrected'])
      .where((where) =>
        where.or([
          where('filings.district', '>', after.district),
          where.and([where('filings.district', '=', after.district), where('filings.id', '>', after.filing)]),
        ]),
      )
      .select([
        'filings.district',
        'filings.agency',
        'filings.year',
        'filings.edition',
        'versions.filing',
        'versions.number',
        'versions.hash',
        'versions.at',
        'versions.state',
        'versions.report',
      ])
      .orderBy('filings.district')
      .orderBy('filings.id')
      .limit(batch)
      .execute()
    for (const { number, state, report, ...row } of rows) {
      await publish(tx, database.dialect, {
        ...row,
        version: number,
        corrected: state === 'corrected',
        report: JSON.parse(report) as Report,
      })
    }
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = { district: last.district, filing: last.filing }
  }
}
