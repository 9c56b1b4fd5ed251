import { fieldSchema as valueSchema } from '@gouji/core'
import type { FieldChange, Filing } from '@gouji/store'
import { z } from '@hono/zod-openapi'
import { type Api, changeOf } from '../env.ts'
import { previousOf, unfiledPrevious } from '../filings/previous-of.ts'
import { statesToPatch } from '../filings/roles-on.ts'
import { startFromPrevious } from '../filings/start-from-previous.ts'
import { stateNames } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam, numberInAddress, pagingOf } from '../wire/common.ts'
import { differencesSchema, fieldsPatchSchema, historySchema, patchAnswerSchema, startSchema } from '../wire/filings.ts'
import { requireOpen, theFiling } from './subjects.ts'

type Patch = z.output<typeof fieldsPatchSchema>
type Outcome = z.input<typeof patchAnswerSchema>['outcomes'][number]

export function addFilingFields(api: Api): void {
  add(
    api,
    {
      method: 'patch',
      path: '/filings/{id}/fields',
      tag: '填报',
      summary: '保存改动',
      description: '逐项合并：别人没有动过的写入，动过的作为冲突退回当前内容，不会互相覆盖。有冲突时也是 200。',
      action: 'filings.patch',
      params: idParam,
      json: fieldsPatchSchema,
      answer: patchAnswerSchema,
      problems: ['wrong-state'],
    },
    async (c, { params: { id }, json }) => {
      const { filing, agency } = await theFiling(c, { id, action: 'filings.read' })
      const states = statesToPatch(c.var.who, agency)
      if (states.length === 0) throw new Problem('forbidden')
      const whileOpen = await requireOpen(c, filing)
      const { changes, refused } = sortChanges(json.changes, filing)
      const asked = { changes, states, whileOpen }
      const patched = await c.var.parts.store.filings.patch(c.var.who.district.id, id, asked, changeOf(c))
      if (patched.kind === 'stale') await requireOpen(c, filing)
      if (patched.kind === 'missing') throw new Problem('not-found')
      if (patched.kind === 'stale') throw wrongState(patched.current)
      const saved = patched.value.outcomes.values()
      const outcomes = json.changes.map((change): Outcome => {
        const message = refused.get(change)
        return message === undefined ? (saved.next().value as Outcome) : { kind: 'refused', id: change.id, message }
      })
      return { revision: patched.value.filing.revision, outcomes }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/fields/{field}/history',
      tag: '填报',
      summary: '一项内容的全部改动',
      action: 'filings.read',
      params: idParam.extend({ field: z.string().max(200) }),
      query: pagingOf('fields'),
      answer: historySchema,
    },
    async (c, { params: { id, field }, query }) => {
      await theFiling(c, { id, action: 'filings.read' })
      const { items, next } = await c.var.parts.store.filings.history(c.var.who.district.id, id, field, query)
      return { items, next }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/differences',
      tag: '填报',
      summary: '某个 revision 以后改了的内容',
      description: '每项内容当时的和现在的；改过又改回来的不列。',
      action: 'filings.read',
      params: idParam,
      query: z.object({
        since: numberInAddress.default(0).describe('当时的 revision；不写则与空白相比'),
      }),
      answer: differencesSchema,
    },
    async (c, { params: { id }, query: { since } }) => {
      await theFiling(c, { id, action: 'filings.read' })
      return { changes: await c.var.parts.store.filings.differences(c.var.who.district.id, id, since) }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/start',
      tag: '填报',
      summary: '从上年报告带入的内容',
      description:
        '上年结转、上一年项目数量和联系方式；上年报告还没有报送的，按现在填的；没有写入，采用的由客户端保存。',
      action: 'filings.read',
      params: idParam,
      answer: startSchema,
    },
    async (c, { params: { id } }) => {
      const { filing, agency } = await theFiling(c, { id, action: 'filings.read' })
      const { store } = c.var.parts
      const district = c.var.who.district.id
      const [filed, draft] = await Promise.all([
        previousOf(store, { district, filing }),
        store.filings.draft(district, id),
      ])
      const bases = new Map(draft?.fields.map(({ id: field, revision }) => [field, revision]))
      const previous = filed?.report ?? (await unfiledPrevious(store, { district, filing, agency }))?.report
      const fields = previous ? startFromPrevious(previous, filing) : []
      return {
        changes: fields.map((field) => ({ ...field, base: bases.get(field.id) ?? 0, origin: 'carried' as const })),
      }
    },
  )
}

/** What the form does not have, or cannot hold there, is refused one by one; the rest is saved. */
function sortChanges(
  given: Patch['changes'],
  { edition }: Filing,
): { readonly changes: readonly FieldChange[]; readonly refused: ReadonlyMap<object, string> } {
  const refused = new Map<object, string>()
  for (const change of given) {
    const schema = valueSchema(edition, change.id)
    if (!schema) refused.set(change, '本格式没有这一项')
    else if (change.value !== undefined && !schema.safeParse(change.value).success) {
      refused.set(change, '内容不符合这一项的要求')
    }
  }
  const changes = given.filter((change) => !refused.has(change))
  return { changes: changes.map(({ id, value, base, origin }) => ({ id, value, base, origin })), refused }
}

function wrongState({ state }: Filing): Problem {
  return new Problem('wrong-state', { detail: `报告现为“${stateNames[state]}”，不能改动内容。`, more: { state } })
}
