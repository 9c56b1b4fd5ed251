import type { Selectable, SelectQueryBuilder } from 'kysely'
import type { Change, Done, Page, Stale, Taken } from '../contract/change.ts'
import type { Agency, Refused, RosterStore } from '../contract/roster.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { agenciesCalled, type Called, calledKey, compareCalled } from '../search/agencies-called.ts'
import { takeTurn, undo, undoable } from './lock.ts'
import { record } from './record.ts'
import { chunked, cursorOf, done, flag, limitOf, pageOf } from './rows.ts'

type Row = Selectable<Tables['agencies']>
type Put = Parameters<RosterStore['put']>[1][number]

export function rosterStore(database: Database): RosterStore {
  const { kysely } = database
  return {
    list: async (district, { withRetired = false } = {}) => {
      const all = kysely
        .selectFrom('agencies')
        .where('district', '=', district)
        .selectAll()
        .orderBy('rank')
        .orderBy('id')
      const rows = await (withRetired ? all : all.where('retired', '=', 0)).execute()
      return rows.map(asAgency)
    },
    page: async (district, { text, otherNames, kind, ids }, paging) => {
      const limit = limitOf(paging)
      let asked = kysely.selectFrom('agencies').where('district', '=', district).selectAll()
      if (kind) asked = asked.where('kind', '=', kind)
      if (ids) asked = asked.where('id', 'in', [...ids, ''])
      if (text) {
        const called = await agenciesCalled(kysely, { district, texts: [text], otherNames })
        return calledPage(asked, {
          called,
          limit,
          after: cursorOf(paging, 'agencies-called') as ReturnType<typeof calledKey> | undefined,
        })
      }
      const after = cursorOf(paging, 'agencies')
      if (after) {
        const [rank, id] = [Number(after[0]), String(after[1])]
        asked = asked.where((is) => is.or([is('rank', '>', rank), is.and([is('rank', '=', rank), is('id', '>', id)])]))
      }
      const rows = await asked
        .orderBy('rank')
        .orderBy('id')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, { list: 'agencies', limit, item: asAgency, key: ({ rank, id }) => [rank, id] })
    },
    get: async (district, id) => {
      const row = await one(kysely, { district, id }).executeTakeFirst()
      return row && asAgency(row)
    },
    put: (district, agencies, change, options) => put(database, { district, agencies, change, ...options }),
  }
}

type Outcome<Reason> = Done<readonly Agency[]> | Stale<Agency> | Taken | Refused<Reason>

interface Putting<Reason> {
  readonly district: string
  readonly agencies: readonly Put[]
  readonly change: Change
  readonly refuse?: (roster: readonly Agency[]) => Reason | undefined
}

function put<Reason>(
  database: Database,
  { district, agencies, change, refuse }: Putting<Reason>,
): Promise<Outcome<Reason>> {
  return undoable<Outcome<Reason>>(
    database.write(async (tx) => {
      await takeTurn(database, tx, district)
      const kept: Row[] = []
      for (const { revision, ...agency } of agencies) {
        const current = await one(tx, { district, id: agency.id }).executeTakeFirst()
        if (current && revision === undefined) return undo<Outcome<Reason>>({ kind: 'taken' })
        if (current && current.revision !== revision)
          return undo<Outcome<Reason>>({ kind: 'stale', current: asAgency(current) })
        const row: Row = {
          district,
          id: agency.id,
          parent: agency.parent,
          name: agency.name,
          short_name: agency.shortName,
          kind: agency.kind,
          code: agency.code,
          position: agency.position,
          retired: flag(agency.retired),
          revision: (revision ?? 0) + 1,
          rank: current?.rank ?? 0,
        }
        const { district: _, id: __, ...set } = row
        await tx
          .insertInto('agencies')
          .values(row)
          .onConflict((conflict) => conflict.columns(['district', 'id']).doUpdateSet(set))
          .execute()
        kept.push(row)
      }
      const reason = refuse?.(await withLast(tx, kept))
      if (reason !== undefined) return undo<Outcome<Reason>>({ kind: 'refused', reason })
      await rankAgain(tx, district)
      const detail = { agencies: kept.map(({ id, revision }) => ({ id, revision })) }
      await record(database, tx, { district, change, action: 'roster.put', subject: null, detail })
      return done(kept.map(asAgency))
    }),
  )
}

/** The whole roster of the rows' district, the rows at its end. */
async function withLast(tx: Tx, rows: readonly Row[]): Promise<readonly Agency[]> {
  const own = new Set(rows.map(({ id }) => id))
  const [{ district } = { district: '' }] = rows
  const all = await tx.selectFrom('agencies').where('district', '=', district).selectAll().orderBy('rank').execute()
  return [...all.filter(({ id }) => !own.has(id)), ...rows].map(asAgency)
}

/** Of those that are called so, the ones asked for. They come in parts: of few that are called so, few are left out. */
async function calledPage(
  asked: SelectQueryBuilder<Tables, 'agencies', Row>,
  {
    called,
    limit,
    after,
  }: {
    readonly called: readonly Called[]
    readonly limit: number
    readonly after: ReturnType<typeof calledKey> | undefined
  },
): Promise<Page<Agency>> {
  const rest = after ? called.filter((one) => compareCalled(one, after) > 0) : called
  const found: (Row & Pick<Called, 'near'>)[] = []
  for (const part of chunked(rest, limit + 1)) {
    const rows = await asked
      .where(
        'id',
        'in',
        part.map(({ id }) => id),
      )
      .execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    found.push(...part.flatMap(({ id, near }) => (byId.has(id) ? [{ ...(byId.get(id) as Row), near }] : [])))
    if (found.length > limit) break
  }
  return pageOf(found, { list: 'agencies-called', limit, item: asAgency, key: calledKey })
}

function one(db: Database['kysely'] | Tx, { district, id }: { readonly district: string; readonly id: string }) {
  return db.selectFrom('agencies').where('district', '=', district).where('id', '=', id).selectAll()
}

/** Gives each agency its place in the tree: a parent, then its children by position. */
async function rankAgain(tx: Tx, district: string): Promise<void> {
  const all = await tx
    .selectFrom('agencies')
    .where('district', '=', district)
    .select(['id', 'parent', 'position', 'rank'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  const known = new Set(all.map(({ id }) => id))
  const children = Map.groupBy(all, ({ parent }) => (parent !== null && known.has(parent) ? parent : null))
  const ranks = new Map<string, number>()
  const visit = (parent: string | null): void => {
    for (const { id } of children.get(parent) ?? []) {
      ranks.set(id, ranks.size + 1)
      visit(id)
    }
  }
  visit(null)
  for (const { id, rank } of all) {
    // One that is its own ancestor is reached from nowhere; it stands at the end.
    const place = ranks.get(id) ?? all.length + 1
    if (place === rank) continue
    await tx
      .updateTable('agencies')
      .set({ rank: place })
      .where('district', '=', district)
      .where('id', '=', id)
      .execute()
    await tx
      .updateTable('published')
      .set({ rank: place })
      .where('district', '=', district)
      .where('agency', '=', id)
      .execute()
  }
}

function asAgency(row: Row): Agency {
  return {
    id: row.id,
    parent: row.parent,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind as Agency['kind'],
    code: row.code,
    position: row.position,
    retired: row.retired === 1,
    revision: row.revision,
  }
}
