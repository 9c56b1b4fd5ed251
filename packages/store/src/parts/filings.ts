import type { FilingStore } from '../contract/filings.ts'
import type { Database, Tx } from '../database/database.ts'
import { cellSetsOf, cellsIn } from '../search/cells.ts'
import { differencesSince } from './differences.ts'
import { asField, mergeFields } from './fields.ts'
import { asFiling, isClosed, oneFiling } from './filing-rows.ts'
import { forUpdate } from './lock.ts'
import { moveFiling } from './move.ts'
import { record } from './record.ts'
import { chunked, cursorOf, done, limitOf, missing, pageOf } from './rows.ts'
import { signOffActs } from './sign-off.ts'
import { versionReads } from './versions.ts'

export function filingStore(database: Database): FilingStore {
  const { kysely } = database
  return {
    get: async (district, id) => {
      const row = await oneFiling(kysely, { district, id }).executeTakeFirst()
      return row && asFiling(row)
    },
    find: async (district, { agency, year }) => {
      const row = await kysely
        .selectFrom('filings')
        .where('district', '=', district)
        .where('agency', '=', agency)
        .where('year', '=', year)
        .selectAll()
        .orderBy('updated_at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && asFiling(row)
    },
    list: async (district, { campaign, agency }) => {
      let query = kysely.selectFrom('filings').where('district', '=', district).selectAll()
      if (campaign !== undefined) query = query.where('campaign', '=', campaign)
      if (agency !== undefined) query = query.where('agency', '=', agency)
      return (await query.orderBy('year', 'desc').orderBy('id').execute()).map(asFiling)
    },
    draft: (district, id) =>
      database.snapshot(async (tx) => {
        const filing = await oneFiling(tx, { district, id }).executeTakeFirst()
        if (!filing) return undefined
        const fields = await fieldsOf(tx, { district, id }).where('value', 'is not', null).orderBy('id').execute()
        return { filing: asFiling(filing), fields: fields.map(asField) }
      }),
    cells: async (district, { campaign, states }) => {
      const [rows, sets] = await Promise.all([
        kysely
          .selectFrom('filings')
          .innerJoin('latest_cells', (join) =>
            join
              .onRef('latest_cells.district', '=', 'filings.district')
              .onRef('latest_cells.filing', '=', 'filings.id'),
          )
          .where('filings.district', '=', district)
          .where('filings.campaign', '=', campaign)
          .where('filings.state', 'in', [...states])
          .select(['latest_cells.filing', 'latest_cells.version', 'cell_set', 'cell_values', 'units'])
          .orderBy('latest_cells.filing')
          .execute(),
        cellSetsOf(kysely, district),
      ])
      return rows.map(({ filing, version, cell_set, cell_values, units }) => ({
        filing,
        version,
        cells: cellsIn(cell_values, sets.get(cell_set) ?? []),
        ...(units !== null && { units: JSON.parse(units) as Record<string, string> }),
      }))
    },
    changedSince: async (district, id, revision) => {
      const rows = await fieldsOf(kysely, { district, id })
        .where('revision', '>', revision)
        .orderBy('revision')
        .execute()
      return rows.map(asField)
    },
    differences: (district, id, revision) => differencesSince(database, { district, id, revision }),
    patch: async (district, id, { changes, states, whileOpen }, change) => {
      const result = await database.write(async (tx) => {
        const isOver = await isClosed(database, tx, { district, whileOpen })
        const filing = await forUpdate(database, oneFiling(tx, { district, id })).executeTakeFirst()
        if (!filing) return missing
        if (isOver || !states.includes(asFiling(filing).state))
          return { kind: 'stale' as const, current: asFiling(filing) }
        const ids = [...new Set(changes.map((asked) => asked.id))]
        const current = ids.length > 0 ? await fieldsOf(tx, { district, id }).where('id', 'in', ids).execute() : []
        const revision = filing.revision + 1
        const { written, outcomes } = mergeFields(changes, { current, revision, change })
        if (written.length === 0) return done({ filing: asFiling(filing), outcomes })
        const rows = written.map((row) => ({ district, filing: id, ...row }))
        for (const part of chunked(rows)) {
          await tx
            .insertInto('fields')
            .values([...part])
            .onConflict((conflict) =>
              conflict.columns(['district', 'filing', 'id']).doUpdateSet((set) => ({
                value: set.ref('excluded.value'),
                revision: set.ref('excluded.revision'),
                origin: set.ref('excluded.origin'),
                by_kind: set.ref('excluded.by_kind'),
                by_id: set.ref('excluded.by_id'),
                by_name: set.ref('excluded.by_name'),
                at: set.ref('excluded.at'),
              })),
            )
            .execute()
          await tx
            .insertInto('field_history')
            .values([...part])
            .execute()
        }
        const set = { revision, updated_at: change.at, filled_cells: await countFilled(tx, { district, id }) }
        await tx.updateTable('filings').set(set).where('district', '=', district).where('id', '=', id).execute()
        const detail = { revision, fields: written.map((row) => row.id) }
        await record(database, tx, { district, change, action: 'filing.patch', subject: id, detail })
        return done({ filing: asFiling({ ...filing, ...set }), outcomes })
      })
      if (result.kind === 'done') database.signal({ kind: 'filing', district, filing: id })
      return result
    },
    history: async (district, id, field, paging) => {
      const limit = limitOf(paging)
      const after = cursorOf(paging, 'fields')
      let query = kysely
        .selectFrom('field_history')
        .where('district', '=', district)
        .where('filing', '=', id)
        .where('id', '=', field)
        .selectAll()
      if (after) query = query.where('revision', '<', Number(after[0]))
      const rows = await query
        .orderBy('revision', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, { list: 'fields', limit, item: asField, key: (row) => [row.revision] })
    },
    move: async (district, id, move, change) => {
      const result = await moveFiling(database, { district, id, move, change })
      if (result.kind !== 'done') return result
      const { deliveries, ...moved } = result.value
      database.signal({ kind: 'filing', district, filing: id })
      if (deliveries > 0) database.signal({ kind: 'deliveries' })
      return done(moved)
    },
    ...signOffActs(database),
    ...versionReads(database),
  }
}

function fieldsOf(db: Database['kysely'] | Tx, { district, id }: { readonly district: string; readonly id: string }) {
  return db.selectFrom('fields').where('district', '=', district).where('filing', '=', id).selectAll()
}

/** Cells that hold something: neither taken away nor blank. */
async function countFilled(
  tx: Tx,
  { district, id }: { readonly district: string; readonly id: string },
): Promise<number> {
  const counted = await fieldsOf(tx, { district, id })
    .clearSelect()
    .where('id', 'like', 'cells.%')
    .where('value', 'is not', null)
    .where('value', '<>', 'null')
    // Words where a number belongs fill nothing in.
    .where('value', 'not like', '{"state":"text"%')
    .select(({ fn }) => fn.countAll<number>().as('filled'))
    .executeTakeFirst()
  return counted?.filled ?? 0
}
