import type { Store } from './contract/store.ts'
import type { Database } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { openPostgres, type PostgresOptions } from './database/postgres.ts'
import { openSqlite } from './database/sqlite.ts'
import { auditStore } from './parts/audit.ts'
import { campaignStore } from './parts/campaigns.ts'
import { districtStore } from './parts/districts.ts'
import { documentStore } from './parts/documents.ts'
import { explanationStore } from './parts/explanations.ts'
import { filingStore } from './parts/filings.ts'
import { findingStore } from './parts/findings.ts'
import { jobStore } from './parts/jobs.ts'
import { peopleStore } from './parts/people.ts'
import { presenceStore } from './parts/presence.ts'
import { publishedStore } from './parts/published.ts'
import { rateStore } from './parts/rates.ts'
import { remarkStore } from './parts/remarks.ts'
import { requestStore } from './parts/requests.ts'
import { rosterStore } from './parts/roster.ts'
import { settingStore } from './parts/settings.ts'
import { webhookStore } from './parts/webhooks.ts'

/** The store over an open database whose tables are there (`migrate`). */
export function createStore(database: Database): Store {
  return {
    districts: districtStore(database),
    roster: rosterStore(database),
    people: peopleStore(database),
    campaigns: campaignStore(database),
    filings: filingStore(database),
    remarks: remarkStore(database),
    explanations: explanationStore(database),
    findings: findingStore(database),
    documents: documentStore(database),
    published: publishedStore(database),
    settings: settingStore(database),
    jobs: jobStore(database),
    webhooks: webhookStore(database),
    audit: auditStore(database),
    requests: requestStore(database),
    presence: presenceStore(database),
    rates: rateStore(database),
    onSignal: database.listen,
    ping: () =>
      database.write(async (tx) => {
        const [actor, key] = ['', 'ping']
        // A row is written and taken away: where there is nothing to delete, nothing is written.
        const row = { actor, key, body: '', at: '', status: null, answer: null }
        await tx
          .insertInto('requests')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        await tx.deleteFrom('requests').where('actor', '=', actor).where('key', '=', key).execute()
      }),
    close: database.close,
  }
}

/** A file, made where there is none, or `:memory:`. Throws `UnknownDatabase` for one of a newer program. */
export function openSqliteStore(file: string): Promise<Store> {
  return ready(openSqlite(file))
}

/** `postgres://…`; the database must be there, its tables are made. Throws `UnknownDatabase` as above. */
export function openPostgresStore(url: string, options?: PostgresOptions): Promise<Store> {
  return ready(openPostgres(url, options))
}

async function ready(database: Database): Promise<Store> {
  try {
    await migrate(database)
    return createStore(database)
  } catch (error) {
    await database.close()
    throw error
  }
}
