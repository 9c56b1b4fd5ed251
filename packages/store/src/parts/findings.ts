import type { Severity } from '@gouji/core'
import { type ExpressionBuilder, type Selectable, sql } from 'kysely'
import { canonical } from '../canonical.ts'
import type { FindingFilter, FindingStore, StoredFinding } from '../contract/findings.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { oneFiling } from './filing-rows.ts'
import { forUpdate } from './lock.ts'
import { chunked, cursorOf, limitOf, literalPattern, pageOf } from './rows.ts'

type Row = Selectable<Tables['findings']>

/** Errors first. */
const weight = sql<number>`case severity when 'error' then 0 when 'warning' then 1 else 2 end`

export function findingStore(database: Database): FindingStore {
  const { kysely } = database
  const matching = (district: string, filter: FindingFilter) =>
    kysely.selectFrom('findings').where((where) => fits(where, { district, filter }))
  return {
    replace: (district, id, { revision, rules, findings }) =>
      database.write(async (tx) => {
        const filing = await forUpdate(database, oneFiling(tx, { district, id })).executeTakeFirst()
        if (!filing || (filing.checked_revision ?? -1) > revision) return false
        await tx.deleteFrom('findings').where('district', '=', district).where('filing', '=', id).execute()
        const rows = findings.map(({ finding, ...rest }, number) => ({
          district,
          filing: id,
          number,
          campaign: filing.campaign,
          agency: filing.agency,
          ...rest,
          finding: canonical(finding),
        }))
        for (const part of chunked(rows))
          await tx
            .insertInto('findings')
            .values([...part])
            .execute()
        const standing = (severity: Severity) =>
          findings.filter((finding) => finding.severity === severity && finding.outcome === 'failed').length
        const set = {
          checked_revision: revision,
          checked_rules: rules,
          errors: standing('error'),
          warnings: standing('warning'),
        }
        await tx.updateTable('filings').set(set).where('district', '=', district).where('id', '=', id).execute()
        return true
      }),
    outdated: async (district, campaign, rules) => {
      const rows = await kysely
        .selectFrom('filings')
        .where('district', '=', district)
        .where('campaign', '=', campaign)
        .where('revision', '>', 0)
        .where((row) =>
          row.or([
            row('checked_revision', 'is', null),
            row('checked_revision', '<', row.ref('revision')),
            row('checked_rules', '<>', rules),
          ]),
        )
        .select('id')
        .orderBy('updated_at', 'desc')
        .execute()
      return rows.map(({ id }) => id)
    },
    doubt: async (district, filings) => {
      for (const part of chunked(filings))
        await kysely
          .updateTable('filings')
          .set({ checked_revision: null })
          .where('district', '=', district)
          .where('id', 'in', [...part])
          .execute()
    },
    list: async (district, filter, paging) => {
      const limit = limitOf(paging)
      const after = cursorOf(paging, 'findings')
      let query = matching(district, filter).selectAll().select(weight.as('weight'))
      if (after) {
        const key = sql.join(after.map((part) => sql`${part}`))
        query = query.where(sql<boolean>`(${weight}, agency, filing, number) > (${key})`)
      } else if (paging.skip) query = query.offset(paging.skip)
      const [rows, counted] = await Promise.all([
        query
          .orderBy('weight')
          .orderBy('agency')
          .orderBy('filing')
          .orderBy('number')
          .limit(limit + 1)
          .execute(),
        matching(district, filter)
          .select(({ fn }) => fn.countAll<number>().as('total'))
          .executeTakeFirst(),
      ])
      const page = pageOf(rows, {
        list: 'findings',
        limit,
        item: asFinding,
        key: (row) => [row.weight, row.agency, row.filing, row.number],
      })
      return { ...page, total: counted?.total ?? 0 }
    },
    count: async (district, filter) => {
      const rows = await matching(district, filter)
        .groupBy(['rule', 'severity', 'outcome'])
        .select(({ fn }) => ['rule', 'severity', 'outcome', fn.countAll<number>().as('count')])
        .orderBy('rule')
        .orderBy('severity')
        .orderBy('outcome')
        .execute()
      return rows.map((row) => ({ ...row, severity: row.severity as Severity }))
    },
    tally: async (district, filter) => {
      const rows = await matching(district, filter)
        .groupBy(['filing', 'rule', 'severity', 'outcome'])
        .select(({ fn }) => ['filing', 'rule', 'severity', 'outcome', fn.countAll<number>().as('count')])
        .orderBy('filing')
        .orderBy('rule')
        .execute()
      return rows.map((row) => ({ ...row, severity: row.severity as Severity, count: Number(row.count) }))
    },
  }
}

function fits(
  where: ExpressionBuilder<Tables, 'findings'>,
  { district, filter }: { readonly district: string; readonly filter: FindingFilter },
) {
  const conditions = [where('district', '=', district), where('campaign', '=', filter.campaign)]
  for (const column of ['agency', 'rule', 'severity', 'outcome'] as const) {
    const wanted = filter[column]
    if (wanted !== undefined) conditions.push(where(column, '=', wanted))
  }
  if (filter.states) {
    const filings = where
      .selectFrom('filings')
      .select('filings.id')
      .where('filings.district', '=', district)
      .where('filings.campaign', '=', filter.campaign)
      .where('filings.state', 'in', filter.states)
    conditions.push(where('filing', 'in', filings) as never)
  }
  if (filter.text) conditions.push(sql<boolean>`message like ${literalPattern(filter.text)} escape '\\'` as never)
  if (filter.says) conditions.push(sql<boolean>`finding like ${literalPattern(filter.says)} escape '\\'` as never)
  return where.and(conditions)
}

function asFinding(row: Row): StoredFinding {
  return {
    filing: row.filing,
    campaign: row.campaign,
    agency: row.agency,
    rule: row.rule,
    severity: row.severity as Severity,
    outcome: row.outcome,
    fingerprint: row.fingerprint,
    message: row.message,
    finding: JSON.parse(row.finding),
  }
}
