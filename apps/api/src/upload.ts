/** A file that was sent, either way. */

import type { Context } from 'hono'
import type { Env } from './env.ts'
import { Problem } from './problem.ts'

export interface Upload {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The name of a raw body stands in `?name=` or `Content-Disposition`; it is shown, never used as a path. */
export async function readUpload(c: Context<Env>): Promise<Upload> {
  const type = c.req.header('Content-Type') ?? 'application/octet-stream'
  if (!type.startsWith('multipart/form-data')) {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) throw new Problem('bad-upload')
    return { name: plainName(c.req.query('name') ?? ''), mediaType: type, bytes }
  }
  const { file } = await parseForm(c)
  if (!(file instanceof File)) throw new Problem('bad-upload')
  return {
    name: plainName(file.name),
    mediaType: file.type || 'application/octet-stream',
    bytes: new Uint8Array(await file.arrayBuffer()),
  }
}

async function parseForm(c: Context<Env>): Promise<Record<string, string | File>> {
  try {
    return await c.req.parseBody()
  } catch {
    throw new Problem('bad-upload')
  }
}

/** Without folders and control characters. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const plain = last.replaceAll(/\p{C}/gu, '').slice(0, 200)
  return plain === '' ? '未命名' : plain
}
