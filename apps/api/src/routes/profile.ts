import { type Profile, readProfile } from '@gouji/core'
import type { Setting } from '@gouji/store'
import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Api, changeOf, type Env } from '../env.ts'
import { profileKey, profileOf } from '../filings/profile-of.ts'
import { Problem } from '../problem.ts'
import { requireRevision, setRevision } from '../revision.ts'
import { add } from '../route.ts'
import { profileDocumentSchema } from '../wire/domain.ts'
import { profileAnswerSchema } from '../wire/settings.ts'
import { deskOf } from './subjects.ts'

const tag = '规则与设置'
const nothingWritten = { schema: 'gouji/profile@1' } as const

export function addProfile(api: Api): void {
  add(
    api,
    { method: 'get', path: '/profile', tag, summary: '地区设置', action: 'profile.read', answer: profileAnswerSchema },
    async (c) => {
      const { store, district } = deskOf(c)
      return answer(c, await store.settings.get(district, profileKey))
    },
  )
  add(
    api,
    {
      method: 'put',
      path: '/profile',
      tag,
      summary: '改动地区设置',
      description: '期限、界限、级别、停用的规则和措辞。If-Match 为 revision，还没有写过时为 "0"。',
      action: 'profile.write',
      json: profileDocumentSchema,
      answer: profileAnswerSchema,
      problems: ['stale', 'revision-missing'],
    },
    async (c, { json }) => {
      const { store, district } = deskOf(c)
      const read = readProfile(json)
      if (read.kind === 'problems') {
        throw new Problem('invalid', {
          errors: read.problems.map(({ path, message }) => ({ path, message: message.zh })),
        })
      }
      const put = await store.settings.put(district, profileKey, { value: json, base: requireRevision(c) }, changeOf(c))
      if (put.kind === 'stale') throw new Problem('stale', { more: { current: put.current } })
      return answer(c, put.value)
    },
  )
}

async function answer(c: Context<Env>, setting: Setting | undefined): Promise<z.input<typeof profileAnswerSchema>> {
  const { store, district } = deskOf(c)
  const effective: Profile = await profileOf(store, district)
  const revision = setting?.revision ?? 0
  setRevision(c, revision)
  return {
    profile: (setting?.value ?? nothingWritten) as z.input<typeof profileDocumentSchema>,
    effective: effective as unknown as z.input<typeof profileDocumentSchema>,
    revision,
  }
}
