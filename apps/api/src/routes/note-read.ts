import type { Context } from 'hono'
import { changeOf, type Env } from '../env.ts'

/** What left the service as a file and was not published: who took it, and when, stands in the log of actions. */
export async function noteRead(
  c: Context<Env>,
  {
    subject,
    detail,
    original = false,
  }: { readonly subject: string; readonly detail: object; readonly original?: boolean },
): Promise<void> {
  const event = { action: original ? 'document.read' : 'export.read', subject, detail }
  await c.var.parts.store.audit.add(c.var.who.district.id, event, changeOf(c))
}
