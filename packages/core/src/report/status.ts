/** The states of a filing and the moves between them. */

export const filingStates = [
  'draft',
  'signed-off',
  'submitted',
  'returned',
  'approved',
  'published',
  'corrected',
] as const

/** Where a filing (报送) is on its way from draft to publication. */
export type FilingState = (typeof filingStates)[number]

/** Who moves a filing. */
export type Role = 'clerk' | 'lead' | 'reviewer' | 'admin' | 'integration'

/** A move between states that somebody may make. */
export interface Move {
  readonly from: FilingState
  readonly to: FilingState
  readonly by: readonly Role[]
  /** The move must say why. */
  readonly note: boolean
  /** The move is refused while an error stands without an accepted explanation. */
  readonly needsNoErrors: boolean
  /** The move is refused once the agency changed or answered anything since it has the report back. */
  readonly untouchedOnly: boolean
}

const move = (from: FilingState, to: FilingState, by: readonly Role[], must: Partial<Move> = {}): Move => ({
  from,
  to,
  by,
  note: false,
  needsNoErrors: false,
  untouchedOnly: false,
  ...must,
})

/** 填报 → 签发 → 报送 → 退回 (撤回退回) or 审核通过 (and, before 发布, 撤回审核) → 发布 → 更正. A pair not listed is not a move. */
export const moves: readonly Move[] = [
  move('draft', 'signed-off', ['lead']),
  move('signed-off', 'draft', ['clerk', 'lead'], { note: true }),
  move('signed-off', 'submitted', ['clerk', 'lead', 'integration'], { needsNoErrors: true }),
  move('submitted', 'returned', ['reviewer'], { note: true }),
  move('submitted', 'approved', ['reviewer'], { needsNoErrors: true }),
  move('returned', 'signed-off', ['lead']),
  move('returned', 'submitted', ['reviewer'], { note: true, untouchedOnly: true }),
  move('approved', 'returned', ['reviewer'], { note: true }),
  move('approved', 'submitted', ['reviewer'], { note: true }),
  move('approved', 'published', ['reviewer'], { needsNoErrors: true }),
  move('published', 'corrected', ['reviewer'], { note: true, needsNoErrors: true }),
  move('corrected', 'corrected', ['reviewer'], { note: true, needsNoErrors: true }),
]

/** The move from one state to another, or `undefined` where there is none. */
export function findMove(from: FilingState, to: FilingState): Move | undefined {
  return moves.find((candidate) => candidate.from === from && candidate.to === to)
}

/** The moves a role may make from a state. */
export function movesFrom(from: FilingState, role: Role): readonly Move[] {
  return moves.filter((candidate) => candidate.from === from && candidate.by.includes(role))
}
