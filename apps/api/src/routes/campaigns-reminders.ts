import type { Context } from 'hono'
import { type Api, changeOf, type Env } from '../env.ts'
import { dayIn } from '../filings/desk.ts'
import { awaited, remindersOf } from '../filings/reminders.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { remindersPostSchema, remindersSchema } from '../wire/campaigns.ts'
import { idParam } from '../wire/common.ts'
import { boardOf } from './campaigns-board.ts'
import { deskOf } from './subjects.ts'

const tag = '报送批次'
const path = '/campaigns/{id}/reminders'

export function addReminders(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path,
      tag,
      summary: '催报',
      description: '还没有报送的单位，逾期最久的在前，带可以发送的文字、以前催过几次，以及是不是有人能看到。',
      action: 'campaigns.review',
      params: idParam,
      answer: remindersSchema,
    },
    async (c, { params: { id } }) => ({ reminders: await remindersIn(c, id) }),
  )
  add(
    api,
    {
      method: 'post',
      path,
      tag,
      summary: '催报并记录',
      description: '催报显示在各单位的“我的填报”里，次数和时间记下来；已经报送的单位略过。',
      action: 'campaigns.work',
      params: idParam,
      json: remindersPostSchema,
      answer: remindersSchema,
    },
    async (c, { params: { id }, json: { agencies } }) => {
      const { store, district } = deskOf(c)
      const outcome = await store.campaigns.remind(district, id, { agencies, states: awaited }, changeOf(c))
      if (outcome.kind === 'missing') throw new Problem('not-found')
      return { reminders: await remindersIn(c, id) }
    },
  )
}

async function remindersIn(c: Context<Env>, id: string) {
  const { store, district } = deskOf(c)
  const [{ campaign, rows }, people] = await Promise.all([boardOf(c, id), store.people.list(district)])
  const agencies = rows.filter(({ isOwn }) => !isOwn)
  return remindersOf(agencies, { today: dayIn(c.var.parts.clock()), year: campaign.year, people })
}
