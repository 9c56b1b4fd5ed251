/** A published report, found by whose it is and of which year. */

import type { Report } from '@gouji/core'
import type { PublishedReport } from '@gouji/store'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { Problem } from '../problem.ts'
import { numberInAddress, yearInAddress } from '../wire/common.ts'
import { idSchema } from '../wire/domain.ts'
import { deskOf } from './subjects.ts'

export const reportParams = z.object({ agency: idSchema, year: yearInAddress })
export const versionQuery = z.object({
  version: numberInAddress.min(1).optional().describe('发布过的某个版本；不写则为现行版本'),
})

export async function thePublished(
  c: Context<Env>,
  key: { readonly agency: string; readonly year: number; readonly version?: number | undefined },
): Promise<PublishedReport & { readonly report: Report }> {
  const { store, district } = deskOf(c)
  const published = await store.published.get(district, key)
  if (!published) throw new Problem('not-found', { detail: '没有这份已发布的报告。' })
  return published
}
