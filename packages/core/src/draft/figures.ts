/** The sums a draft tells, with last year's beside them. */

import type { CellId } from '../form/editions.ts'
import { readMember, round } from '../levels/aggregate.ts'
import { cellsOfTopic, type Topic } from '../narrative/topics.ts'
import type { DraftSubject } from './subject.ts'

export interface Figures {
  /** The sum in a cell; `undefined` where the edition has no such cell, or no number stands there. */
  readonly value: (cell: string) => number | undefined
  /** The sum of the cells of a topic. */
  readonly topic: (topic: Topic) => number | undefined
  /** Whether somebody left one of the cells blank: its sum may be too small. */
  readonly isOpen: (...cells: readonly string[]) => boolean
  /** “比上年增加 3 件”, where last year's figure is known and the sum is whole; else nothing. */
  readonly change: (of: { readonly cells: readonly string[]; readonly unit: string }) => string
}

export function figuresOf({
  report,
  previous,
  missing,
}: Pick<DraftSubject, 'report' | 'previous' | 'missing'>): Figures {
  const { edition, certainty = {} } = report
  const now = readMember(report, edition).values
  const before = previous && readMember(previous, edition).values
  const value = (cell: string) => now.get(cell as CellId)
  const added = (values: typeof now, cells: readonly string[]) => {
    const found = cells.map((cell) => values.get(cell as CellId))
    return found.some((one) => one === undefined) || found.length === 0
      ? undefined
      : round(found.reduce<number>((sum, one) => sum + (one ?? 0), 0))
  }
  return {
    value,
    topic: (topic) => added(now, cellsOfTopic(edition, topic)),
    isOpen: (...cells) => cells.some((cell) => certainty[cell] !== undefined),
    change: ({ cells, unit }) => {
      const [is, was] = [added(now, cells), before && added(before, cells)]
      // A sum that lacks somebody falls short of last year's whatever happened.
      if (is === undefined || was === undefined || missing.length > 0) return ''
      if (is === was) return '，与上年持平'
      return `，比上年${is > was ? '增加' : '减少'}${round(Math.abs(is - was))}${unit}`
    },
  }
}
