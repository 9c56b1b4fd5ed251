/** Keys of integrations (接口密钥): shown once, kept as a hash, held to agencies and actions. */

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { keyActions } from '../policy/who.ts'
import type { Accounts, Key } from './accounts.ts'
import { createMemory } from './memory.ts'
import type { Shared } from './shared.ts'

const scopeSchema = z.object({ agencies: z.array(z.string()), actions: z.array(z.enum(keyActions)) })

interface Row {
  readonly id: string
  readonly name: string | null
  readonly start: string | null
  readonly referenceId: string
  readonly metadata: unknown
  readonly expiresAt: string | Date | null
  readonly createdAt: string | Date
  readonly lastRequest: string | Date | null
}

/** As with sessions: how long another process may take to hear that a key was taken back. */
const rememberedFor = 5_000

export function keysOf({ auth, db, clock }: Shared): Accounts['keys'] {
  const verified = createMemory<Key>({ clock, milliseconds: rememberedFor })
  return {
    async create({ district, name, agencies, actions, expiresAt }) {
      const seconds = expiresAt === null ? undefined : Math.ceil((Date.parse(expiresAt) - clock().getTime()) / 1000)
      const made = await auth.api.createApiKey({
        body: {
          name,
          userId: district,
          metadata: { agencies, actions },
          ...(seconds !== undefined && { expiresIn: Math.max(1, seconds) }),
        },
      })
      return { key: keyOf(made), secret: made.key }
    },
    async list(district) {
      const rows = await db
        .selectFrom('auth_key')
        .selectAll()
        .where('referenceId', '=', district)
        .orderBy('createdAt')
        .execute()
      return rows.map((row) => keyOf(row as unknown as Row))
    },
    async remove(district, id) {
      const { numDeletedRows } = await db
        .deleteFrom('auth_key')
        .where('referenceId', '=', district)
        .where('id', '=', id)
        .executeTakeFirst()
      verified.forget((key) => key.id === id)
      return numDeletedRows > 0n
    },
    async verify(secret) {
      // The secret itself is not kept, not even here.
      const hash = createHash('sha256').update(secret).digest('base64')
      const remembered = verified.get(hash)
      if (remembered) return remembered
      const { valid, key } = await auth.api.verifyApiKey({ body: { key: secret } })
      if (!valid || !key) return undefined
      const found = keyOf(key)
      verified.set(hash, found)
      return found
    },
  }
}

function keyOf({ id, name, start, referenceId, metadata, expiresAt, createdAt, lastRequest }: Row): Key {
  const { agencies, actions } = scopeSchema.parse(typeof metadata === 'string' ? JSON.parse(metadata) : metadata)
  return {
    id,
    district: referenceId,
    name: name ?? '',
    start: start ?? '',
    agencies,
    actions,
    expiresAt: instant(expiresAt),
    createdAt: instant(createdAt) ?? '',
    lastUsedAt: instant(lastRequest),
  }
}

function instant(time: string | Date | null | undefined): string | null {
  return time === null || time === undefined ? null : new Date(time).toISOString()
}
