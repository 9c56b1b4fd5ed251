import { sql } from 'kysely'
import type { PresenceStore, Present, Visit } from '../contract/presence.ts'
import type { Database } from '../database/database.ts'

/** A process that lives says so of its visits. */
const heartbeat = 15_000
const silence = sql`interval '50 seconds'`

export function presenceStore(database: Database): PresenceStore {
  return database.dialect === 'postgres' ? onPostgres(database) : inMemory(database)
}

function tell(database: Database, { district, filing }: Visit): void {
  database.signal({ kind: 'filing', district, filing })
}

/** On SQLite there is one process. */
function inMemory(database: Database): PresenceStore {
  const visits = new Map<string, Visit>()
  return {
    enter: async (visit) => {
      visits.set(visit.id, visit)
      tell(database, visit)
      return async () => {
        visits.delete(visit.id)
        tell(database, visit)
      }
    },
    at: async (district, filing) => {
      const here = [...visits.values()].filter((visit) => visit.district === district && visit.filing === filing)
      return eachOnce(here.map(({ person }) => person))
    },
  }
}

function onPostgres(database: Database): PresenceStore {
  const { kysely } = database
  const visits = new Map<string, Visit>()
  let beating: NodeJS.Timeout | undefined

  async function say(own: readonly Visit[]): Promise<void> {
    const rows = own.map(
      ({ id, district, filing, person }) =>
        sql`(${id}::text, ${district}::text, ${filing}::text, ${person.id}::text, ${person.name}::text)`,
    )
    await sql`insert into visits (id, district, filing, person, name) values ${sql.join(rows)}
      on conflict (id) do update set seen = clock_timestamp()`.execute(kysely)
  }

  async function beat(): Promise<void> {
    if (visits.size > 0) await say([...visits.values()])
    await sql`delete from visits where seen < clock_timestamp() - ${silence}`.execute(kysely)
  }

  return {
    enter: async (visit) => {
      await say([visit])
      visits.set(visit.id, visit)
      // What a heartbeat misses the next makes good.
      beating ??= setInterval(() => void beat().catch(() => undefined), heartbeat).unref()
      tell(database, visit)
      return async () => {
        visits.delete(visit.id)
        if (visits.size === 0) {
          clearInterval(beating)
          beating = undefined
        }
        await kysely.deleteFrom('visits').where('id', '=', visit.id).execute()
        tell(database, visit)
      }
    },
    at: async (district, filing) => {
      const rows = await kysely
        .selectFrom('visits')
        .where('district', '=', district)
        .where('filing', '=', filing)
        .where(sql<boolean>`seen >= clock_timestamp() - ${silence}`)
        .select(['person as id', 'name'])
        .orderBy('came')
        .execute()
      return eachOnce(rows)
    },
  }
}

function eachOnce(people: readonly Present[]): readonly Present[] {
  const byId = new Map<string, Present>()
  for (const { id, name } of people) if (!byId.has(id)) byId.set(id, { id, name })
  return [...byId.values()]
}
