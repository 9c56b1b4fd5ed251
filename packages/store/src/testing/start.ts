/** A process that opens a store and closes it: `start.ts URL`. */

import { openPostgresStore, openSqliteStore } from '../create-store.ts'

const url = process.argv[2] ?? ''
const store = await (url.startsWith('postgres') ? openPostgresStore(url) : openSqliteStore(url))
await store.ping()
await store.close()
