/** Revisions as ETags: what was read is what is changed. */

import type { Context } from 'hono'
import type { Env } from './env.ts'
import { Problem } from './problem.ts'

export function setRevision(c: Context<Env>, revision: number): void {
  c.header('ETag', `"${revision}"`)
}

/** The revision of `If-Match`. A write without one is refused: it would overwrite unseen. */
export function requireRevision(c: Context<Env>): number {
  const given = c.req.header('If-Match')
  if (given === undefined) throw new Problem('revision-missing')
  const revision = /^(?:W\/)?"(\d{1,9})"$/u.exec(given)?.[1]
  if (revision === undefined) throw new Problem('stale', { detail: 'If-Match 不是本系统给出的版本号。' })
  return Number(revision)
}
