/** The tables as of the first version. Written down once and never changed: later migrations go on from here. */

import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Dialect } from './dialect.ts'
import { appendOnly, columnTypes } from './dialect.ts'

type Columns = Record<string, string>

/** `text!` is a text that is always there; `int` and `text` may be null. The key comes first. */
const tables: Readonly<Record<string, { readonly key: readonly string[]; readonly columns: Columns }>> = {
  districts: { key: ['district'], columns: { name: 'text!', created_at: 'text!' } },
  agencies: {
    key: ['district', 'id'],
    columns: {
      parent: 'text',
      name: 'text!',
      short_name: 'text',
      kind: 'text!',
      code: 'text',
      position: 'int!',
      retired: 'int!',
      revision: 'int!',
      rank: 'int!',
    },
  },
  members: {
    key: ['district', 'person'],
    columns: { role: 'text!', agency: 'text', active: 'int!', revision: 'int!' },
  },
  campaigns: {
    key: ['district', 'id'],
    columns: {
      name: 'text!',
      year: 'int!',
      edition: 'text!',
      state: 'text!',
      opens_on: 'text!',
      created_at: 'text!',
      revision: 'int!',
    },
  },
  filings: {
    key: ['district', 'id'],
    columns: {
      campaign: 'text!',
      agency: 'text!',
      year: 'int!',
      edition: 'text!',
      state: 'text!',
      due_on: 'text!',
      since: 'text!',
      revision: 'int!',
      version: 'int',
      updated_at: 'text!',
      filled_cells: 'int!',
      checked_revision: 'int',
      checked_rules: 'text',
      errors: 'int',
      warnings: 'int',
    },
  },
  fields: {
    key: ['district', 'filing', 'id'],
    columns: { value: 'text', revision: 'int!', origin: 'text!', ...by(), at: 'text!' },
  },
  field_history: {
    key: ['district', 'filing', 'id', 'revision'],
    columns: { value: 'text', origin: 'text!', ...by(), at: 'text!' },
  },
  versions: {
    key: ['district', 'filing', 'number'],
    columns: {
      from_state: 'text!',
      state: 'text!',
      report: 'text!',
      hash: 'text!',
      chain: 'text!',
      ...by(),
      at: 'text!',
      note: 'text',
    },
  },
  remarks: {
    key: ['district', 'id'],
    columns: {
      filing: 'text!',
      field: 'text',
      paragraph: 'int',
      kind: 'text!',
      text: 'text!',
      ...by(),
      at: 'text!',
      answer: 'text',
      ...by('answered_', 'text'),
      answered_at: 'text',
      ...by('settled_', 'text'),
      settled_at: 'text',
    },
  },
  explanations: {
    key: ['district', 'filing', 'fingerprint'],
    columns: { rule: 'text!', reason: 'text!', ...by(), at: 'text!' },
  },
  findings: {
    key: ['district', 'filing', 'number'],
    columns: {
      campaign: 'text!',
      agency: 'text!',
      rule: 'text!',
      severity: 'text!',
      outcome: 'text!',
      fingerprint: 'text!',
      message: 'text!',
      finding: 'text!',
    },
  },
  documents: {
    key: ['district', 'filing', 'hash', 'purpose'],
    columns: { name: 'text!', media_type: 'text!', size: 'int!', ...by(), at: 'text!' },
  },
  blobs: { key: ['district', 'hash'], columns: { bytes: 'bytes!' } },
  settings: { key: ['district', 'key', 'revision'], columns: { value: 'text!', ...by(), at: 'text!' } },
  jobs: {
    key: ['district', 'id'],
    columns: {
      kind: 'text!',
      input: 'text!',
      state: 'text!',
      done: 'int!',
      total: 'int',
      note: 'text',
      result: 'text',
      error: 'text',
      attempts: 'int!',
      worker: 'text',
      lease_until: 'text',
      not_before: 'text!',
      ...by(),
      created_at: 'text!',
      updated_at: 'text!',
    },
  },
  job_items: { key: ['district', 'job', 'item'], columns: { result: 'text!' } },
  webhooks: {
    key: ['district', 'id'],
    columns: { url: 'text!', secret: 'text!', events: 'text!', active: 'int!', created_at: 'text!' },
  },
  deliveries: {
    key: ['district', 'id'],
    columns: {
      webhook: 'text!',
      event: 'text!',
      payload: 'text!',
      state: 'text!',
      attempts: 'int!',
      next_at: 'text',
      last_error: 'text',
      worker: 'text',
      lease_until: 'text',
      created_at: 'text!',
    },
  },
  requests: { key: ['actor', 'key'], columns: { body: 'text!', at: 'text!', status: 'int', answer: 'text' } },
  audit: {
    key: ['district', 'number'],
    columns: {
      at: 'text!',
      ...by(),
      request: 'text',
      action: 'text!',
      subject: 'text',
      detail: 'text!',
      hash: 'text!',
    },
  },
  audit_heads: { key: ['district'], columns: { number: 'int!', hash: 'text!' } },
}

const indexes: readonly (readonly [table: string, unique: boolean, ...columns: string[]])[] = [
  ['members', false, 'person'],
  ['filings', true, 'district', 'campaign', 'agency'],
  ['filings', false, 'district', 'agency', 'year'],
  ['fields', false, 'district', 'filing', 'revision'],
  ['remarks', false, 'district', 'filing'],
  ['findings', false, 'district', 'campaign', 'severity', 'rule'],
  ['jobs', false, 'state', 'not_before'],
  ['jobs', false, 'id'],
  ['jobs', false, 'district', 'created_at', 'id'],
  ['job_items', false, 'job'],
  ['deliveries', false, 'state', 'next_at'],
  ['deliveries', false, 'id'],
  ['deliveries', false, 'district', 'created_at', 'id'],
  ['requests', false, 'at'],
  ['audit', false, 'district', 'subject', 'number'],
  ['audit', false, 'district', 'action', 'number'],
]

export async function makeTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const types = columnTypes(dialect)
  const numbered = new Set(['number', 'revision'])
  for (const [name, { key, columns }] of Object.entries(tables)) {
    const all = {
      ...Object.fromEntries(key.map((column) => [column, numbered.has(column) ? 'int!' : 'text!'])),
      ...columns,
    }
    let table: CreateTableBuilder<string, string> = db.schema.createTable(name)
    for (const [column, type] of Object.entries(all)) {
      const kind = types[type.replace('!', '') as keyof typeof types]
      table = table.addColumn(column, kind, (built) => (type.endsWith('!') ? built.notNull() : built))
    }
    await table.addPrimaryKeyConstraint(`${name}_key`, [...key]).execute()
  }
  for (const [table, unique, ...columns] of indexes) {
    const index = db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns(columns)
    await (unique ? index.unique() : index).execute()
  }
  if (dialect === 'postgres') {
    await sql`create function gouji_refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$`.execute(db)
  }
  for (const table of ['versions', 'audit']) await appendOnly(db, dialect, table)
}

function by(prefix = '', type = 'text!'): Columns {
  return { [`${prefix}by_kind`]: type, [`${prefix}by_id`]: type, [`${prefix}by_name`]: type }
}
