import type { Selectable } from 'kysely'
import type { Remark, RemarkStore } from '../contract/remarks.ts'
import type { Database, Tx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { oneFiling } from './filing-rows.ts'
import { record } from './record.ts'
import { actorOf, byColumns, done, missing } from './rows.ts'

type Row = Selectable<Tables['remarks']>

export function remarkStore(database: Database): RemarkStore {
  const { kysely } = database
  const one = (db: Database['kysely'] | Tx, { district, id }: { readonly district: string; readonly id: string }) =>
    db.selectFrom('remarks').where('district', '=', district).where('id', '=', id).selectAll()

  /** Writes `set` on one remark, with the event. */
  const change = async (
    key: { readonly district: string; readonly id: string },
    set: Partial<Row>,
    event: { readonly action: string; readonly change: Parameters<RemarkStore['add']>[2] },
  ) => {
    const result = await database.write(async (tx) => {
      const { district, id } = key
      await tx.updateTable('remarks').set(set).where('district', '=', district).where('id', '=', id).execute()
      const row = await one(tx, key).executeTakeFirst()
      if (!row) return missing
      await record(database, tx, { district, ...event, subject: row.filing, detail: { remark: id } })
      return done(asRemark(row))
    })
    if (result.kind === 'done') tell(key.district, result.value.filing)
    return result
  }
  const tell = (district: string, filing: string) => database.signal({ kind: 'filing', district, filing })

  return {
    list: async (district, filing) => {
      const all = kysely.selectFrom('remarks').where('district', '=', district).where('filing', '=', filing).selectAll()
      return (await all.orderBy('at').orderBy('id').execute()).map(asRemark)
    },
    get: async (district, id) => {
      const row = await one(kysely, { district, id }).executeTakeFirst()
      return row && asRemark(row)
    },
    add: async (district, remark, by) => {
      const result = await database.write(async (tx) => {
        if (!(await oneFiling(tx, { district, id: remark.filing }).executeTakeFirst())) return missing
        const row = {
          district,
          id: remark.id,
          filing: remark.filing,
          field: remark.target?.field ?? null,
          paragraph: remark.target?.paragraph ?? null,
          kind: remark.kind,
          text: remark.text,
          ...byColumns(by),
          at: by.at,
        }
        const added = await tx
          .insertInto('remarks')
          .values(row as Row)
          .returningAll()
          .executeTakeFirstOrThrow()
        const detail = { remark: remark.id, kind: remark.kind }
        await record(database, tx, { district, change: by, action: 'remark.add', subject: remark.filing, detail })
        return done(asRemark(added))
      })
      if (result.kind === 'done') tell(district, remark.filing)
      return result
    },
    answer: (district, id, text, by) => {
      const { kind, id: person, name } = by.by
      const set = {
        answer: text,
        answered_by_kind: kind,
        answered_by_id: person,
        answered_by_name: name,
        answered_at: by.at,
      }
      return change({ district, id }, set, { action: 'remark.answer', change: by })
    },
    withdraw: async (district, id, by) => {
      const result = await database.write(async (tx) => {
        const row = await one(tx, { district, id }).executeTakeFirst()
        if (!row) return missing
        const deleted = await tx
          .deleteFrom('remarks')
          .where('district', '=', district)
          .where('id', '=', id)
          .where('answered_at', 'is', null)
          .where('settled_at', 'is', null)
          .executeTakeFirst()
        if (Number(deleted.numDeletedRows) === 0) return { kind: 'stale' as const }
        const detail = { remark: id, text: row.text }
        await record(database, tx, { district, change: by, action: 'remark.withdraw', subject: row.filing, detail })
        return done(asRemark(row))
      })
      if (result.kind === 'done') tell(district, result.value.filing)
      return result
    },
    settle: (district, id, settled, by) => {
      const set = {
        settled_by_kind: settled ? by.by.kind : null,
        settled_by_id: settled ? by.by.id : null,
        settled_by_name: settled ? by.by.name : null,
        settled_at: settled ? by.at : null,
      }
      return change({ district, id }, set, { action: settled ? 'remark.settle' : 'remark.reopen', change: by })
    },
  }
}

function asRemark(row: Row): Remark {
  const { paragraph } = row
  return {
    id: row.id,
    filing: row.filing,
    target: row.field === null ? null : { field: row.field, ...(paragraph === null ? {} : { paragraph }) },
    kind: row.kind as Remark['kind'],
    text: row.text,
    by: actorOf(row),
    at: row.at,
    answer:
      row.answer === null || row.answered_at === null
        ? null
        : {
            text: row.answer,
            by: actorOf({
              by_kind: row.answered_by_kind ?? '',
              by_id: row.answered_by_id ?? '',
              by_name: row.answered_by_name ?? '',
            }),
            at: row.answered_at,
          },
    settled:
      row.settled_at === null
        ? null
        : {
            by: actorOf({
              by_kind: row.settled_by_kind ?? '',
              by_id: row.settled_by_id ?? '',
              by_name: row.settled_by_name ?? '',
            }),
            at: row.settled_at,
          },
  }
}
