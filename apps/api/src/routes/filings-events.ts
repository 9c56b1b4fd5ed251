import type { Field, Filing, Remark, StoredExplanation } from '@gouji/store'
import { z } from '@hono/zod-openapi'
import type { Api } from '../env.ts'
import { add } from '../route.ts'
import { idParam, numberInAddress } from '../wire/common.ts'
import { follow, type Say } from './event-stream.ts'
import { theFiling } from './subjects.ts'

const sinceQuery = z.object({
  since: numberInAddress.optional().describe('读取时的 revision；不写则从现在起'),
})

/** What a follower has been told already. */
interface Told {
  revision: number
  state: string
  remarks: string
  explanations: string
  people: string
}

export function addFilingEvents(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/events',
      tag: '填报',
      summary: '跟随改动（server-sent events）',
      description:
        '事件：fields {revision, fields}、state {filing}、remarks {remarks}、explanations {explanations}、presence {people}。since 写读取时的 revision，读取之后的改动一项不漏；断线后带 Last-Event-ID 重连，从该 revision 之后继续。撤去的内容没有 value。',
      action: 'filings.read',
      params: idParam,
      query: sinceQuery,
      events: true,
    },
    async (c, { params: { id }, query: { since } }) => {
      const { filing } = await theFiling(c, { id, action: 'filings.read' })
      const { store, newId } = c.var.parts
      const district = c.var.who.district.id
      const { id: person, name } = c.var.who.actor
      const leave = await store.presence.enter({ id: newId(), district, filing: id, person: { id: person, name } })
      // Who connects again does so at the same address, and has heard more since.
      const heard = Number(c.req.header('Last-Event-ID') || Number.NaN)
      const told: Told = {
        revision: Number.isInteger(heard) ? heard : (since ?? filing.revision),
        state: '',
        remarks: '',
        explanations: '',
        people: '',
      }
      return follow(c, {
        store,
        fits: (signal) => signal.kind === 'filing' && signal.filing === id && signal.district === district,
        ended: leave,
        send: async (say) => {
          const [current, fields, remarks, explanations, people] = await Promise.all([
            store.filings.get(district, id),
            store.filings.changedSince(district, id, told.revision),
            store.remarks.list(district, id),
            store.explanations.list(district, { filing: id }),
            store.presence.at(district, id),
          ])
          if (!current) return false
          await sendNews(say, told, { filing: current, fields, remarks, explanations, people })
          return true
        },
      })
    },
  )
}

async function sendNews(
  say: Say,
  told: Told,
  news: {
    readonly filing: Filing
    readonly fields: readonly Field[]
    readonly remarks: readonly Remark[]
    readonly explanations: readonly StoredExplanation[]
    readonly people: readonly unknown[]
  },
): Promise<void> {
  const { filing, fields, remarks, explanations, people } = news
  const send = (event: string, data: unknown, revision?: number) =>
    say({ event, data: JSON.stringify(data), ...(revision !== undefined && { id: String(revision) }) })
  if (fields.length > 0) {
    const revision = Math.max(...fields.map((field) => field.revision))
    await send('fields', { revision, fields }, revision)
    told.revision = revision
  }
  const asked = filing.signOffAsked && `${filing.signOffAsked.at} ${filing.signOffAsked.revision}`
  const state = `${filing.state} ${filing.version} ${asked} ${filing.sentBack?.at}`
  if (state !== told.state) await send('state', { filing })
  const said = JSON.stringify(remarks)
  if (said !== told.remarks) await send('remarks', { remarks })
  const explained = JSON.stringify(explanations)
  if (explained !== told.explanations) await send('explanations', { explanations })
  const here = JSON.stringify(people)
  if (here !== told.people) await send('presence', { people })
  Object.assign(told, { state, remarks: said, explanations: explained, people: here })
}
