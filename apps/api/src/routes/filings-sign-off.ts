/** Before a report is signed off: who fills it in asks for it, and the lead sends it back where something is to be mended. */

import { type Api, changeOf } from '../env.ts'
import { hasLead } from '../filings/has-lead.ts'
import { statesToAsk } from '../filings/roles-on.ts'
import { refusedMoves } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam } from '../wire/common.ts'
import { filingViewSchema, sendBackPostSchema } from '../wire/filings.ts'
import { answerView } from './answer-view.ts'
import { deskOf, requireOpen, theFiling } from './subjects.ts'

export function addSignOff(api: Api): void {
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/sign-off-request',
      tag: '填报',
      summary: '提请签发',
      description:
        '请单位负责人签发：记下谁、何时提请，显示在填报列表里，办理后清除。内容和 revision 不变。之后又改过的可以再次提请。单位没有可用的“单位负责人”账号时不接受。',
      action: 'filings.ask',
      params: idParam,
      answer: filingViewSchema,
      problems: ['wrong-state'],
    },
    async (c, { params: { id } }) => {
      const { filing, agency } = await theFiling(c, { id, action: 'filings.ask' })
      const whileOpen = await requireOpen(c, filing)
      const desk = deskOf(c)
      const states = statesToAsk(c.var.who, agency)
      if (states.includes(filing.state) && !(await hasLead(desk, agency.id)))
        throw new Problem('wrong-state', { detail: refusedMoves['no-lead'], more: { state: filing.state } })
      const asked = await desk.store.filings.askSignOff(desk.district, id, { states, whileOpen }, changeOf(c))
      if (asked.kind === 'stale') await requireOpen(c, filing)
      if (asked.kind === 'stale') {
        const { state } = asked.current
        throw new Problem('wrong-state', { detail: refusedMoves['not-to-ask'](state), more: { state } })
      }
      return answerView(c, { id, agency })
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/send-back',
      tag: '填报',
      summary: '退回经办人',
      description:
        '单位负责人看过提请签发的报告，请经办人再改：记下谁、何时、改什么，经办人打开时先看到；再次提请或办理后清除。内容和 revision 不变。没有提请的不接受。',
      action: 'filings.sendBack',
      params: idParam,
      json: sendBackPostSchema,
      answer: filingViewSchema,
      problems: ['wrong-state'],
    },
    async (c, { params: { id }, json: { note } }) => {
      const { filing, agency } = await theFiling(c, { id, action: 'filings.sendBack' })
      const whileOpen = await requireOpen(c, filing)
      const desk = deskOf(c)
      const sent = await desk.store.filings.sendBack(desk.district, id, { note, whileOpen }, changeOf(c))
      if (sent.kind === 'stale') await requireOpen(c, filing)
      if (sent.kind === 'stale') {
        throw new Problem('wrong-state', {
          detail: refusedMoves['not-asked'],
          more: { state: sent.current.state },
        })
      }
      return answerView(c, { id, agency })
    },
  )
}
