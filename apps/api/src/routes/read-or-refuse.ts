/** A document that was sent for a filing: read, and kept beside it. */

import type { ReadReport } from '@gouji/documents'
import type { Context } from 'hono'
import { changeOf, type Env } from '../env.ts'
import { Problem } from '../problem.ts'
import type { Upload } from '../upload.ts'

export async function readOrRefuse(c: Context<Env>, { bytes, name }: Upload): Promise<ReadReport> {
  const { log, read: readOne } = c.var.parts
  const read = await readOne(bytes, { name })
  if (read.kind === 'unreadable') {
    if (read.cause !== undefined) log.error({ cause: read.cause }, 'a reader broke')
    throw new Problem('unreadable', { detail: `${name}：${read.message.zh}`, more: { reason: read.reason } })
  }
  return read
}

export function keepUpload(
  c: Context<Env>,
  {
    filing,
    purpose,
    upload: { name, mediaType, bytes },
  }: { readonly filing: string; readonly purpose: 'import' | 'attachment'; readonly upload: Upload },
) {
  return c.var.parts.store.documents.put(
    c.var.who.district.id,
    { filing, name, mediaType, purpose, bytes },
    changeOf(c),
  )
}
