import type { Agency } from '@gouji/store'
import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { type FilingView, viewFiling } from '../filings/view-filing.ts'
import { Problem } from '../problem.ts'
import { setRevision } from '../revision.ts'
import { deskOf } from './subjects.ts'

/** What became of a filing, as whoever did something with it sees it now. */
export async function answerView(
  c: Context<Env>,
  { id, agency }: { readonly id: string; readonly agency: Agency },
): Promise<FilingView & { readonly agency: Agency }> {
  const view = await viewFiling(deskOf(c), { id, agency, who: c.var.who })
  if (!view) throw new Problem('not-found')
  setRevision(c, view.filing.revision)
  return { ...view, agency }
}
