/** Makes anew what follows from the versions: after a migration, a restore, or a change of how texts are folded. */

import type { Report } from '@gouji/core'
import { sql } from 'kysely'
import type { Database, Tx } from '../database/database.ts'
import { indexGrams } from '../database/migrations/dialect.ts'
import { putLatestCells } from './cells.ts'
import { insertPublished, rowOf } from './publish.ts'

/** Raise it when `publish` writes something else than before. */
const making = 5
const batch = 50
/** In which what was moved last is public. */
const publicStates: readonly string[] = ['published', 'corrected']

export async function deriveAgain(database: Database): Promise<void> {
  if (await isCurrent(database.kysely)) return
  await database.write(async (tx) => {
    // Who publishes meanwhile waits, and then writes what he has.
    if (database.dialect === 'postgres') await sql`lock table published in access exclusive mode`.execute(tx)
    if (await isCurrent(tx)) return
    await sql`delete from published`.execute(tx)
    await sql`delete from latest_cells`.execute(tx)
    if (database.dialect === 'sqlite') await sql`delete from published_search`.execute(tx)
    if (database.dialect === 'postgres') {
      // An index over all is made faster than one that grows with each row.
      await sql`drop index published_by_grams`.execute(tx)
      // Tables that were just filled have no statistics: each batch would read all of them.
      await sql`analyze filings, versions, agencies`.execute(tx)
    }
    await publishAll(database, tx)
    if (database.dialect === 'postgres') {
      await sql`set local maintenance_work_mem = '256MB'`.execute(tx)
      await indexGrams(tx)
      await sql`analyze published, latest_cells`.execute(tx)
    }
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
      .leftJoin('agencies', (join) =>
        join.onRef('agencies.district', '=', 'filings.district').onRef('agencies.id', '=', 'filings.agency'),
      )
      .where(sql<boolean>`(filings.district, filings.id) > (${after.district}, ${after.filing})`)
      .select([
        'filings.district',
        'filings.agency',
        'filings.year',
        'filings.edition',
        'filings.state as now',
        'versions.filing',
        'versions.number',
        'versions.hash',
        'versions.at',
        'versions.state',
        'versions.report',
        'agencies.name',
        'agencies.short_name',
        'agencies.kind',
        'agencies.rank',
      ])
      .orderBy('filings.district')
      .orderBy('filings.id')
      .limit(batch)
      .execute()
    const read = rows.map(({ report, number, ...row }) => ({
      ...row,
      version: number,
      report: JSON.parse(report) as Report,
    }))
    if (read.length > 0) await putLatestCells(tx, read)
    const ready = read
      .filter(({ now }) => publicStates.includes(now))
      .map(({ state, name, short_name, kind, rank, now: _now, ...row }) =>
        rowOf({
          ...row,
          corrected: state === 'corrected',
          listed: name === null || kind === null || rank === null ? undefined : { name, short_name, kind, rank },
        }),
      )
    if (ready.length > 0) await insertPublished(tx, database.dialect, ready)
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = { district: last.district, filing: last.filing }
  }
}
