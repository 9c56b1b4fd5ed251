/** The way of a filing so far, in the order of time: its moves, and what was said before it was signed. */

import type { FilingState } from '@gouji/core'
import type { FilingView } from '../../api/filings.ts'
import { fillWords, stateWords } from '../../words/fill.ts'

interface Step {
  readonly key: string
  readonly name: string
  /** Where it came from; empty: it stayed where it was. */
  readonly from: string
  readonly who: string
  readonly at: string
  readonly note: string
}

/** What was taken back is called so: nobody handed the report in again. */
function nameOf(from: FilingState, to: FilingState): string {
  if (to !== 'submitted') return stateWords[to]
  return from === 'approved'
    ? fillWords.moves.unapprove
    : from === 'returned'
      ? fillWords.moves.unreturn
      : stateWords[to]
}

export function allSteps({ steps, signOffs }: Pick<FilingView, 'steps' | 'signOffs'>): readonly Step[] {
  const words = fillWords.moves
  const moves = steps.map(({ from, to, by, at, note, version }) => ({
    key: `version ${version}`,
    name: nameOf(from, to),
    from: stateWords[from],
    who: by.name,
    at,
    note: note ?? '',
  }))
  const said = signOffs.map(({ kind, by, at, note }, i) => ({
    key: `sign-off ${i}`,
    name: kind === 'asked' ? words.askedStep : words.sentBackStep,
    from: '',
    who: by.name,
    at,
    note: note ?? '',
  }))
  // What was asked for comes before what it led to.
  return [...said, ...moves].toSorted((one, other) => one.at.localeCompare(other.at))
}
