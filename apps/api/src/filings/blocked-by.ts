import {
  type CheckedReport,
  type CheckFinding,
  type FilingState,
  findMove,
  type Move,
  moves,
  type Role,
} from '@gouji/core'

/** The errors that keep a filing from a move: each is mended, or explained where the rule allows it. */
export function blockedBy(move: Move, { findings }: Pick<CheckedReport, 'findings'>): readonly CheckFinding[] {
  if (!move.needsNoErrors) return []
  return findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'failed')
}

/** The moves somebody of these roles may make from a state. */
export function movesOf(from: FilingState, roles: readonly Role[]): readonly Move[] {
  return moves.filter((move) => move.from === from && move.by.some((role) => roles.includes(role)))
}

/** The move from one state to another by one of these roles. */
export function moveBy(
  pair: { readonly from: FilingState; readonly to: FilingState },
  roles: readonly Role[],
): Move | undefined {
  const move = findMove(pair.from, pair.to)
  return move?.by.some((role) => roles.includes(role)) ? move : undefined
}
