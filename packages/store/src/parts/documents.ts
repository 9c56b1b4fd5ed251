import type { Selectable } from 'kysely'
import { sha256 } from '../canonical.ts'
import type { DocumentStore, StoredDocument } from '../contract/documents.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { record } from './record.ts'
import { actorOf, byColumns } from './rows.ts'

export function documentStore(database: Database): DocumentStore {
  const { kysely } = database
  return {
    put: (district, { bytes, filing, name, mediaType, purpose }, change) =>
      database.write(async (tx) => {
        const hash = sha256(bytes)
        await tx
          .insertInto('blobs')
          .values({ district, hash, bytes })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        const set = { name, media_type: mediaType, size: bytes.length, ...byColumns(change), at: change.at }
        const row = await tx
          .insertInto('documents')
          .values({ district, filing, hash, purpose, ...set })
          .onConflict((conflict) => conflict.columns(['district', 'filing', 'hash', 'purpose']).doUpdateSet(set))
          .returningAll()
          .executeTakeFirstOrThrow()
        const detail = { hash, name, purpose, size: bytes.length }
        await record(database, tx, { district, change, action: 'document.put', subject: filing, detail })
        return asDocument(row)
      }),
    list: async (district, filing) => {
      const all = kysely.selectFrom('documents').where('district', '=', district).where('filing', '=', filing)
      return (await all.selectAll().orderBy('at').orderBy('hash').execute()).map(asDocument)
    },
    bytes: async (district, hash) => {
      const row = await kysely
        .selectFrom('blobs')
        .where('district', '=', district)
        .where('hash', '=', hash)
        .select('bytes')
        .executeTakeFirst()
      return row && new Uint8Array(row.bytes)
    },
  }
}

function asDocument(row: Selectable<Tables['documents']>): StoredDocument {
  return {
    hash: row.hash,
    filing: row.filing,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    purpose: row.purpose as StoredDocument['purpose'],
    by: actorOf(row),
    at: row.at,
  }
}
