import type { Api } from '../env.ts'
import { type MoveOutcome, moveFiling } from '../filings/move-filing.ts'
import { rolesOn } from '../filings/roles-on.ts'
import { refusedMoves, type stateNames } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam } from '../wire/common.ts'
import { filingViewSchema, movePostSchema } from '../wire/filings.ts'
import { answerView } from './answer-view.ts'
import { deskOf, requireOpen, theFiling } from './subjects.ts'

export function addFilingMoves(api: Api): void {
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/moves',
      tag: '填报',
      summary: '签发、报送、退回、审核、发布、更正',
      description:
        '按状态表办理。审核员可以撤回审核（approved → submitted），也可以撤回退回（returned → submitted，单位还没有改动、说明、答复或提请签发时），都要写明理由。',
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
      const whileOpen = await requireOpen(c, filing)
      const desk = deskOf(c)
      const outcome = await moveFiling(desk, { id, agency, move: { ...json, roles, whileOpen } })
      if (outcome.kind === 'stale') await requireOpen(c, filing)
      if (outcome.kind !== 'moved') throw refusal(outcome, json)
      return answerView(c, { id, agency })
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
    case 'touched':
      return new Problem('wrong-state', { detail: refusedMoves.touched, more: { state: outcome.filing.state } })
    case 'note-missing':
      return new Problem('invalid', { errors: [{ path: 'note', message: refusedMoves['note-missing'] }] })
    case 'blocked':
      return new Problem('blocked', {
        detail: refusedMoves.blocked(outcome.findings.length),
        more: { findings: outcome.findings },
      })
  }
}
