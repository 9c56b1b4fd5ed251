import { canonical, sha256 } from '../canonical.ts'
import type { Change, Done, Missing, Stale } from '../contract/change.ts'
import type { Filing, FilingStore, Moved } from '../contract/filings.ts'
import type { Database } from '../database/database.ts'
import { putLatestCells } from '../search/cells.ts'
import { publish } from '../search/publish.ts'
import { asFiling, isClosed, oneFiling, signOffColumns } from './filing-rows.ts'
import { forUpdate } from './lock.ts'
import { record } from './record.ts'
import { byColumns, done, missing } from './rows.ts'
import { asVersion, chainOf } from './versions.ts'
import { addDeliveries } from './webhooks.ts'

const publicStates: readonly string[] = ['published', 'corrected']

interface Moving {
  readonly district: string
  readonly id: string
  readonly move: Parameters<FilingStore['move']>[2]
  readonly change: Change
}

/** The next state, the report as it stands, what the public sees of it and who is told: all in one step. */
export function moveFiling(
  database: Database,
  { district, id, move, change }: Moving,
): Promise<Done<Moved & { readonly deliveries: number }> | Stale<Filing> | Missing> {
  return database.write(async (tx) => {
    const isOver = await isClosed(database, tx, { district, ...move })
    const filing = await forUpdate(database, oneFiling(tx, { district, id })).executeTakeFirst()
    if (!filing) return missing
    const asItIs = filing.state === move.from && filing.revision === move.revision
    const isAsked = move.unasked === true && filing.asked_at !== null
    if (!asItIs || isAsked || isOver) return { kind: 'stale', current: asFiling(filing) }
    const before = await tx
      .selectFrom('versions')
      .where('district', '=', district)
      .where('filing', '=', id)
      .where('number', '=', filing.version ?? 0)
      .select('chain')
      .executeTakeFirst()
    const report = canonical(move.report)
    const link = {
      district,
      filing: id,
      number: (filing.version ?? 0) + 1,
      from_state: move.from,
      state: move.to,
      hash: sha256(report),
      ...byColumns(change),
      at: change.at,
      note: move.note,
    }
    const row = { ...link, report, chain: chainOf(before?.chain, link) }
    await tx.insertInto('versions').values(row).execute()
    const set = {
      state: move.to,
      since: change.at,
      updated_at: change.at,
      version: row.number,
      revision: filing.revision + 1,
      ...signOffColumns({}),
    }
    await tx.updateTable('filings').set(set).where('district', '=', district).where('id', '=', id).execute()
    await putLatestCells(tx, [{ district, filing: id, version: row.number, report: move.report }])
    if (publicStates.includes(move.to)) {
      await publish(tx, database.dialect, {
        district,
        agency: filing.agency,
        year: filing.year,
        edition: filing.edition,
        filing: id,
        version: row.number,
        hash: row.hash,
        at: change.at,
        corrected: move.to === 'corrected',
        report: move.report,
      })
    }
    const detail = { from: move.from, to: move.to, version: row.number, hash: row.hash, chain: row.chain }
    const moved = { filing: asFiling({ ...filing, ...set }), version: asVersion(row) }
    const deliveries = move.event ? await addDeliveries(tx, district, move.event(moved)) : 0
    await record(database, tx, { district, change, action: 'filing.move', subject: id, detail })
    return done({ ...moved, deliveries })
  })
}
