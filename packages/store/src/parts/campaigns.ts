import { type Selectable, sql } from 'kysely'
import type { BoardRow, Campaign, CampaignAgency, CampaignStore } from '../contract/campaigns.ts'
import type { Change } from '../contract/change.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { countsOf, handedInOf, type InCampaign, openRemarksOf } from './counts.ts'
import { remindedOf, signOffAskedOf } from './filing-rows.ts'
import { forUpdate, takeTurn, undo, undoable } from './lock.ts'
import { record } from './record.ts'
import { chunked, done, missing } from './rows.ts'
import { addDeliveries } from './webhooks.ts'

type Row = Selectable<Tables['campaigns']>

export function campaignStore(database: Database): CampaignStore {
  const { kysely } = database
  return {
    list: async (district) => {
      const all = kysely.selectFrom('campaigns').where('district', '=', district).selectAll()
      return (await all.orderBy('year', 'desc').orderBy('created_at', 'desc').orderBy('id').execute()).map(asCampaign)
    },
    get: async (district, id) => {
      const row = await one(kysely, { district, id }).executeTakeFirst()
      return row && asCampaign(row)
    },
    create: async (district, { agencies, ...campaign }, change, { event } = {}) => {
      let deliveries = 0
      const created = await database.write<Awaited<ReturnType<CampaignStore['create']>>>(async (tx) => {
        const row = asRow(district, { ...campaign, createdAt: change.at, revision: 1 })
        await takeTurn(database, tx, district)
        const other = row.state === 'open' ? await openBeside(tx, row) : undefined
        if (other) return { kind: 'open-already', other: asCampaign(other) }
        const added = await tx
          .insertInto('campaigns')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst()
        if (!added) return { kind: 'taken' }
        await addFilings(tx, row, { agencies, change })
        const detail = { name: row.name, year: row.year, edition: row.edition, agencies: agencies.length }
        deliveries = event ? await addDeliveries(tx, district, event) : 0
        await record(database, tx, { district, change, action: 'campaign.create', subject: row.id, detail })
        return done(asCampaign(row))
      })
      if (deliveries > 0) database.signal({ kind: 'deliveries' })
      return created
    },
    update: (district, campaign, change) =>
      database.write(async (tx) => {
        await takeTurn(database, tx, district)
        const current = await forUpdate(database, one(tx, { district, id: campaign.id })).executeTakeFirst()
        if (!current) return missing
        if (current.revision !== campaign.revision) return { kind: 'stale', current: asCampaign(current) }
        const opens = current.state !== 'open' && campaign.state === 'open'
        const other = opens ? await openBeside(tx, current) : undefined
        if (other) return { kind: 'open-already', other: asCampaign(other) }
        // The year and the edition are those of the filings that were made from it.
        const set = {
          name: campaign.name,
          state: campaign.state,
          opens_on: campaign.opensOn,
          revision: current.revision + 1,
        }
        await tx
          .updateTable('campaigns')
          .set(set)
          .where('district', '=', district)
          .where('id', '=', campaign.id)
          .execute()
        const detail = { name: set.name, state: set.state, opensOn: set.opens_on }
        await record(database, tx, { district, change, action: 'campaign.update', subject: campaign.id, detail })
        return done(asCampaign({ ...current, ...set }))
      }),
    putAgencies: (district, id, agencies, change) =>
      database.write(async (tx) => {
        const campaign = await forUpdate(database, one(tx, { district, id })).executeTakeFirst()
        if (!campaign) return missing
        const before = await duesOf(tx, { district, id })
        await addFilings(tx, campaign, { agencies, change })
        const detail = { agencies: agencies.map((one) => ({ ...one, before: before.get(one.agency) ?? null })) }
        await record(database, tx, { district, change, action: 'campaign.agencies', subject: id, detail })
        return done(undefined)
      }),
    remind: (district, id, { agencies, states }, change) =>
      database.write(async (tx) => {
        if (!(await one(tx, { district, id }).executeTakeFirst())) return missing
        const reminded: string[] = []
        for (const part of chunked([...new Set(agencies)])) {
          const rows = await tx
            .updateTable('filings')
            .set((set) => ({ reminded_at: change.at, reminders: set('reminders', '+', 1) }))
            .where('district', '=', district)
            .where('campaign', '=', id)
            .where('agency', 'in', [...part])
            .where('state', 'in', [...states])
            .returning('agency')
            .execute()
          reminded.push(...rows.map(({ agency }) => agency))
        }
        if (reminded.length > 0) {
          const detail = { agencies: reminded.toSorted() }
          await record(database, tx, { district, change, action: 'campaign.remind', subject: id, detail })
        }
        return done({ reminded })
      }),
    remove: (district, id, change) =>
      undoable<Awaited<ReturnType<CampaignStore['remove']>>>(
        database.write(async (tx) => {
          const campaign = await forUpdate(database, one(tx, { district, id })).executeTakeFirst()
          if (!campaign) return missing
          if (!(await removeUntouched(tx, { district, id }))) return undo({ kind: 'begun' })
          const detail = { name: campaign.name, year: campaign.year }
          await record(database, tx, { district, change, action: 'campaign.remove', subject: id, detail })
          return done(undefined)
        }),
      ),
    board: (district, campaign) => readBoard(kysely, { district, campaign }),
  }
}

function one(db: Database['kysely'] | Tx, { district, id }: { readonly district: string; readonly id: string }) {
  return db.selectFrom('campaigns').where('district', '=', district).where('id', '=', id).selectAll()
}

/** Another of the year that is open. */
async function openBeside(tx: Tx, { district, id, year }: Row): Promise<Row | undefined> {
  const others = tx.selectFrom('campaigns').where('district', '=', district).where('id', '<>', id)
  return others.where('year', '=', year).where('state', '=', 'open').selectAll().executeTakeFirst()
}

interface Place {
  readonly district: string
  readonly id: string
}

/** Until when each agency has. */
async function duesOf(tx: Tx, { district, id }: Place): Promise<ReadonlyMap<string, string>> {
  const filings = tx.selectFrom('filings').where('district', '=', district).where('campaign', '=', id)
  const rows = await filings.select(['agency', 'due_on']).execute()
  return new Map(rows.map(({ agency, due_on }) => [agency, due_on]))
}

/** Whether all of the campaign could go. What somebody is just writing is waited for. */
async function removeUntouched(tx: Tx, { district, id }: Place): Promise<boolean> {
  for (const table of ['remarks', 'explanations', 'documents'] as const) {
    const said = tx
      .selectFrom(table)
      .where('district', '=', district)
      .where('filing', 'in', (of) =>
        of.selectFrom('filings').where('district', '=', district).where('campaign', '=', id).select('id'),
      )
    if (await said.select('filing').limit(1).executeTakeFirst()) return false
  }
  const own = tx.selectFrom('settings').where('district', '=', district).where('key', '=', `own-part:${id}`)
  if (await own.select('key').executeTakeFirst()) return false
  const untouched = tx.deleteFrom('filings').where('district', '=', district).where('campaign', '=', id)
  await untouched.where('revision', '=', 0).execute()
  const left = tx.selectFrom('filings').where('district', '=', district).where('campaign', '=', id)
  if (await left.select('id').limit(1).executeTakeFirst()) return false
  await tx.deleteFrom('findings').where('district', '=', district).where('campaign', '=', id).execute()
  await tx.deleteFrom('campaigns').where('district', '=', district).where('id', '=', id).execute()
  return true
}

/** One filing an agency; where there is one, it gets the due day. */
async function addFilings(
  tx: Tx,
  campaign: Row,
  { agencies, change }: { readonly agencies: readonly CampaignAgency[]; readonly change: Change },
): Promise<void> {
  const rows = agencies.map(({ agency, dueOn }) => ({
    district: campaign.district,
    id: `${campaign.id}.${agency}`,
    campaign: campaign.id,
    agency,
    year: campaign.year,
    edition: campaign.edition,
    state: 'draft',
    due_on: dueOn,
    since: change.at,
    revision: 0,
    version: null,
    updated_at: change.at,
    filled_cells: 0,
  }))
  for (const part of chunked(rows)) {
    await tx
      .insertInto('filings')
      .values([...part])
      .onConflict((conflict) =>
        conflict
          .columns(['district', 'campaign', 'agency'])
          .doUpdateSet((set) => ({ due_on: set.ref('excluded.due_on') })),
      )
      .execute()
  }
}

async function readBoard(db: Database['kysely'], place: InCampaign): Promise<readonly BoardRow[]> {
  const [filings, remarks, returns, takenBack, originals, handedIn] = await Promise.all([
    db
      .selectFrom('filings')
      .leftJoin('agencies', (join) =>
        join.onRef('agencies.district', '=', 'filings.district').onRef('agencies.id', '=', 'filings.agency'),
      )
      .where('filings.district', '=', place.district)
      .where('filings.campaign', '=', place.campaign)
      .selectAll('filings')
      .orderBy('agencies.rank')
      .orderBy('filings.agency')
      .execute(),
    openRemarksOf(db, place),
    countsOf(db, place, { table: 'versions', only: sql<boolean>`state = 'returned'` }),
    countsOf(db, place, { table: 'versions', only: sql<boolean>`from_state = 'returned' and state = 'submitted'` }),
    countsOf(db, place, { table: 'documents', only: sql<boolean>`purpose <> 'export'` }),
    handedInOf(db, place),
  ])
  return filings.map((row) => ({
    filing: row.id,
    revision: row.revision,
    agency: row.agency,
    state: row.state as BoardRow['state'],
    untouched: row.revision === 0,
    dueOn: row.due_on,
    since: row.since,
    updatedAt: row.updated_at,
    handedIn: handedIn.get(row.id) ?? null,
    filledCells: row.filled_cells,
    errors: row.errors,
    warnings: row.warnings,
    openRemarks: remarks.get(row.id)?.open ?? 0,
    unansweredRemarks: remarks.get(row.id)?.unanswered ?? 0,
    returns: (returns.get(row.id) ?? 0) - (takenBack.get(row.id) ?? 0),
    originals: originals.get(row.id) ?? 0,
    reminded: remindedOf(row),
    signOffAsked: signOffAskedOf(row),
    version: row.version,
  }))
}

function asRow(district: string, campaign: Campaign): Row {
  const { id, name, year, edition, state, opensOn, createdAt, revision } = campaign
  return { district, id, name, year, edition, state, opens_on: opensOn, created_at: createdAt, revision }
}

function asCampaign(row: Row): Campaign {
  return {
    id: row.id,
    name: row.name,
    year: row.year,
    edition: row.edition as Campaign['edition'],
    state: row.state as Campaign['state'],
    opensOn: row.opens_on,
    createdAt: row.created_at,
    revision: row.revision,
  }
}
