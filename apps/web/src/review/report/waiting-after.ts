import type { BoardRow } from '../../api/review.ts'

/**
 * The other reports that wait for a decision, in the order of the list from this one on and round to it again: who goes
 * from each to the next comes to all of them. It keeps its place when it waits no more.
 */
export function waitingAfter<Row extends Pick<BoardRow, 'filing' | 'state'>>(
  rows: readonly Row[],
  filing: string,
): readonly Row[] {
  const at = rows.findIndex((row) => row.filing === filing)
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].filter(({ state }) => state === 'submitted')
}
