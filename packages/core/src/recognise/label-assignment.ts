/** Says which row of the form each row of numbers is, by the letters of the labels that stand around it. */

import type { Block, Row } from '../form/form.ts'

/** Letters between two rows of numbers, and where each of the texts they come from ends. */
export interface Between {
  readonly text: string
  readonly ends: readonly number[]
}

interface Candidate {
  readonly row: Row
  readonly block: Block
  /** Folded wordings of its label, the longest first. */
  readonly wordings: readonly string[]
}

/** A row of the form; `numbers` is the index of its row of numbers, absent where it has none and is blank. */
interface Assigned extends Candidate {
  readonly numbers?: number
  /** Letters of its label stand before its numbers and others behind them. */
  readonly around?: boolean
}

/** How far an assignment got: so many rows of numbers given, labels read up to a position behind the last of them. */
interface Reached {
  readonly end: number
  /** In how many ways it can be reached; two stand for more. */
  readonly ways: number
  readonly last?: { readonly assigned: Assigned; readonly before: Reached }
}

export interface Assignment {
  readonly rows: readonly Assigned[]
  /** Where the label of the last row ends in the letters behind the last numbers. */
  readonly end: number
}

/** The letters of a group that may stand between those of a label: 三、本年度办理结果 and （六）其他处理. */
const mostBetween = 20

/**
 * Finds the label of every row of the form, in order, and gives each row of numbers to the label it stands in: the
 * letters of a label stand, in order too, before its numbers and behind them, and those of a row without numbers all
 * between two others. `undefined` where there is no such assignment, or more than one.
 */
export function assignLabels(
  candidates: readonly Candidate[],
  { counts, texts }: { counts: readonly number[]; texts: readonly Between[] },
): Assignment | undefined {
  const textAt = (n: number) => texts[n]?.text ?? ''
  let reached: readonly (Reached | undefined)[] = [{ end: 0, ways: 1 }]
  for (const [r, candidate] of candidates.entries()) {
    const left = candidates.length - r
    const room = columnsOf(candidate.block)
    reached = Array.from({ length: Math.min(r + 1, counts.length) + 1 }, (_, n) => {
      if (counts.length - n >= left) return undefined
      const [blank, above] = [reached[n], (counts[n - 1] ?? 0) <= room ? reached[n - 1] : undefined]
      return sooner(
        blank &&
          step(blank, { assigned: candidate, end: labelWithin(candidate, { text: textAt(n), from: blank.end }) }),
        above && stepAround(above, { candidate, numbers: n - 1, texts: [textAt(n - 1), textAt(n)] }),
      )
    })
  }
  const whole = reached[counts.length]
  if (!whole || whole.ways > 1) return undefined
  const rows: Assigned[] = []
  for (let { last } = whole; last; last = last.before.last) rows.unshift(last.assigned)
  return { rows, end: whole.end }
}

function step(
  before: Reached,
  { assigned, end }: { assigned: Assigned; end: number | undefined },
): Reached | undefined {
  return end === undefined ? undefined : { end, ways: before.ways, last: { assigned, before } }
}

function stepAround(
  before: Reached,
  { candidate, numbers, texts: [above, behind] }: { candidate: Candidate; numbers: number; texts: [string, string] },
): Reached | undefined {
  const end = labelAround(candidate, { before: above, from: before.end, behind })
  return step(before, { assigned: { ...candidate, numbers, around: (end ?? 0) > 0 }, end })
}

/** Of two ways to the same place the one that leaves more of the text to the labels that follow. */
function sooner(a: Reached | undefined, b: Reached | undefined): Reached | undefined {
  if (!a || !b) return a ?? b
  return { ...(a.end <= b.end ? a : b), ways: 2 }
}

/** Where a label ends that stands all in one text; `undefined` where it does not. */
function labelWithin({ wordings }: Candidate, { text, from }: { text: string; from: number }): number | undefined {
  for (const wording of wordings) {
    const first = wording.charAt(0)
    for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
      const end = endOf(wording, { text, from: start })
      if (end !== undefined) return end
    }
  }
  return undefined
}

/** Where a label ends behind its numbers, above which or in whose line it begins; `undefined` where it does not. */
function labelAround(
  { wordings }: Candidate,
  { before, from, behind }: { before: string; from: number; behind: string },
): number | undefined {
  for (const wording of wordings) {
    for (let length = wording.length; length > 0; length--) {
      const end = endOf(wording.slice(length), { text: behind, from: 0 })
      if (end !== undefined && standsBefore(wording.slice(0, length), { before, from })) return end
    }
  }
  return undefined
}

/** Where letters end that stand in order from a position on, not far apart; `undefined` where they do not. */
function endOf(letters: string, { text, from }: { text: string; from: number }): number | undefined {
  let end = from
  for (const letter of letters) {
    const found = text.indexOf(letter, end)
    if (found < 0 || found - from > letters.length + mostBetween) return undefined
    end = found + 1
  }
  return end
}

/** Whether letters stand in order at the end of a text, not far apart and none before a position. */
function standsBefore(letters: string, { before, from }: { before: string; from: number }): boolean {
  let at = before.length
  for (let i = letters.length - 1; i >= 0; i--) {
    at = at > 0 ? before.lastIndexOf(letters.charAt(i), at - 1) : -1
    if (at < from) return false
  }
  return before.length - at - letters.length <= mostBetween
}

export function columnsOf({ columns }: Block): number {
  return columns.filter(({ kind }) => kind !== 'heading').length
}
