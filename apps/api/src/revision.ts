/** Revisions as ETags: what was read is what is changed. */

import type { Context } from 'hono'
import type { Env } from './env.ts'
import { Problem } from './problem.ts'

export function setRevision(c: Context<Env>, revision: number): void {
  c.header('ETag', `"${revision}"`)
}

/** The revision of `If-Match`. A write without one is refused: it would overwrite unseen. */
export function requireRevision(c: Context<Env>): number {
  const revision = givenRevision(c)
  if (revision === undefined) throw new Problem('revision-missing')
  return revision
}

/** Where the revision stands in the body, an `If-Match` beside it may not say another. */
export function refuseOtherRevision(c: Context<Env>, json: unknown): void {
  const { revision } = (json ?? {}) as { readonly revision?: unknown }
  if (typeof revision !== 'number' || (givenRevision(c) ?? revision) === revision) return
  throw new Problem('stale', { detail: 'If-Match 与正文中的 revision 不是同一个版本号，没有写入任何内容。' })
}

function givenRevision(c: Context<Env>): number | undefined {
  const given = c.req.header('If-Match')
  if (given === undefined) return undefined
  const revision = /^(?:W\/)?"(\d{1,9})"$/u.exec(given)?.[1]
  if (revision === undefined) throw new Problem('stale', { detail: 'If-Match 不是本系统给出的版本号。' })
  return Number(revision)
}
