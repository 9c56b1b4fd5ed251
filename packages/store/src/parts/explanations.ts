import type { Selectable } from 'kysely'
import type { ExplanationStore, StoredExplanation } from '../contract/explanations.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { record } from './record.ts'
import { actorOf, byColumns } from './rows.ts'

export function explanationStore(database: Database): ExplanationStore {
  const { kysely } = database
  return {
    list: async (district, { filing, campaign }) => {
      let query = kysely.selectFrom('explanations').where('district', '=', district).selectAll()
      if (filing !== undefined) query = query.where('filing', '=', filing)
      if (campaign !== undefined) {
        query = query.where('filing', 'in', (among) =>
          among
            .selectFrom('filings')
            .where('filings.district', '=', district)
            .where('filings.campaign', '=', campaign)
            .select('filings.id'),
        )
      }
      return (await query.orderBy('filing').orderBy('at').orderBy('fingerprint').execute()).map(asExplanation)
    },
    put: async (district, { filing, fingerprint, rule, reason }, change) => {
      const put = await database.write(async (tx) => {
        const set = { rule, reason, ...byColumns(change), at: change.at }
        const row = await tx
          .insertInto('explanations')
          .values({ district, filing, fingerprint, ...set })
          .onConflict((conflict) => conflict.columns(['district', 'filing', 'fingerprint']).doUpdateSet(set))
          .returningAll()
          .executeTakeFirstOrThrow()
        const detail = { fingerprint, rule, reason }
        await record(database, tx, { district, change, action: 'explanation.put', subject: filing, detail })
        return asExplanation(row)
      })
      database.signal({ kind: 'filing', district, filing })
      return put
    },
    remove: async (district, filing, fingerprint, change) => {
      const removed = await database.write(async (tx) => {
        const row = await tx
          .deleteFrom('explanations')
          .where('district', '=', district)
          .where('filing', '=', filing)
          .where('fingerprint', '=', fingerprint)
          .returning(['rule', 'reason'])
          .executeTakeFirst()
        if (!row) return false
        const detail = { fingerprint, ...row }
        await record(database, tx, { district, change, action: 'explanation.remove', subject: filing, detail })
        return true
      })
      if (removed) database.signal({ kind: 'filing', district, filing })
      return removed
    },
  }
}

function asExplanation(row: Selectable<Tables['explanations']>): StoredExplanation {
  return {
    fingerprint: row.fingerprint,
    filing: row.filing,
    rule: row.rule,
    reason: row.reason,
    by: actorOf(row),
    at: row.at,
  }
}
