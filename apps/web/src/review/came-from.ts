/** The list a report was opened from, with what was asked for there: one goes back to it, also over several reports. */

import { reviewWords } from '../words/review.ts'

export interface CameFrom {
  readonly path: string
  readonly name: string
}

const key = 'gouji-review-list'

/** `path` with all that was asked for. */
export function rememberList(path: string): void {
  sessionStorage.setItem(key, path)
}

/** Lists of which a report is opened for one pair, or one cell: who goes on to another report has left them. */
const ofOne = /\/(?:similar|aggregate)(?:$|\?)/u

/** Somebody went on from one report to the next. */
export function goneOn(campaign: string): void {
  if (ofOne.test(sessionStorage.getItem(key) ?? '')) rememberList(`/review/${campaign}`)
}

/** The list of the campaign that was left last; its board where there is none. */
export function cameFrom(campaign: string): CameFrom {
  const board = `/review/${campaign}`
  const last = sessionStorage.getItem(key) ?? ''
  const path = last === board || last.startsWith(`${board}/`) || last.startsWith(`${board}?`) ? last : board
  const page = path.slice(board.length).replace(/\?.*$/u, '').replace(/^\//u, '')
  return { path, name: listNames[page] ?? reviewWords.tabs.board }
}

const listNames: Readonly<Record<string, string>> = {
  findings: reviewWords.tabs.findings,
  similar: reviewWords.tabs.similar,
  reminders: reviewWords.tabs.reminders,
  aggregate: reviewWords.tabs.aggregate,
  import: reviewWords.tabs.imports,
}
