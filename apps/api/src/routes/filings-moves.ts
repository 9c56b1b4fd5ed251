import { type Api, changeOf } from '../env.ts'
import { hasLead } from '../filings/has-lead.ts'
import { type MoveOutcome, moveFiling } from '../filings/move-filing.ts'
import { rolesOn, statesToAsk } from '../filings/roles-on.ts'
import { viewFiling } from '../filings/view-filing.ts'
import { refusedMoves, type stateNames } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { setRevision } from '../revision.ts'
import { add } from '../route.ts'
import { idParam } from '../wire/common.ts'
import { filingViewSchema, movePostSchema } from '../wire/filings.ts'
import { deskOf, requireOpen, theFiling } from './subjects.ts'

export function addFilingMoves(api: Api): void {
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/moves',
      tag: '填报',
      summary: '签发、报送、退回、审核、发布、更正',
      action: 'filings.move',
      params: idParam,
      json: movePostSchema,
      answer: filingViewSchema,
      problems: ['stale', 'wrong-state', 'blocked'],
    },
    async (c, { params: { id }, json }) => {
      const { filing, agency } = await theFiling(c, { id, action: 'filings.read' })
      const roles = rolesOn(c.var.who, agency)
      if (roles.length === 0) throw new Problem('forbidden')
      await requireOpen(c, filing)
      const desk = deskOf(c)
      const outcome = await moveFiling(desk, { id, agency, move: { ...json, roles } })
      if (outcome.kind !== 'moved') throw refusal(outcome, json)
      const view = await viewFiling(desk, { id, agency, who: c.var.who })
      if (!view) throw new Problem('not-found')
      setRevision(c, view.filing.revision)
      return { ...view, agency }
    },
  )
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
      await requireOpen(c, filing)
      const desk = deskOf(c)
      const states = statesToAsk(c.var.who, agency)
      if (states.includes(filing.state) && !(await hasLead(desk, agency.id)))
        throw new Problem('wrong-state', { detail: refusedMoves['no-lead'], more: { state: filing.state } })
      const asked = await desk.store.filings.askSignOff(desk.district, id, { states }, changeOf(c))
      if (asked.kind === 'stale') {
        const { state } = asked.current
        throw new Problem('wrong-state', { detail: refusedMoves['not-to-ask'](state), more: { state } })
      }
      const view = await viewFiling(desk, { id, agency, who: c.var.who })
      if (!view) throw new Problem('not-found')
      setRevision(c, view.filing.revision)
      return { ...view, agency }
    },
  )
}

function refusal(
  outcome: Exclude<MoveOutcome, { kind: 'moved' }>,
  { to }: { readonly to: keyof typeof stateNames },
): Problem {
  switch (outcome.kind) {
    case 'missing':
      return new Problem('not-found', { detail: refusedMoves.missing })
    case 'stale':
      return new Problem('stale', { detail: refusedMoves.stale, more: { current: outcome.filing } })
    case 'no-such-move': {
      const { state } = outcome.filing
      return new Problem('wrong-state', { detail: refusedMoves['no-such-move'](state, to), more: { state } })
    }
    case 'note-missing':
      return new Problem('invalid', { errors: [{ path: 'note', message: refusedMoves['note-missing'] }] })
    case 'blocked':
      return new Problem('blocked', {
        detail: refusedMoves.blocked(outcome.findings.length),
        more: { findings: outcome.findings },
      })
  }
}
