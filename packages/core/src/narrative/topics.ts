/** What numbers in prose can be about, and the cells that hold them. */

import { cellsOf, findCell } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'

/** A thing the prose counts and a table holds. */
export type Topic =
  | 'received'
  | 'broughtForward'
  | 'carriedForward'
  | 'handled'
  | 'disclosed'
  | 'partlyDisclosed'
  | 'notDisclosed'
  | 'unableToProvide'
  | 'notHandled'
  | 'otherwiseHandled'
  | 'reconsideration'
  | 'litigation'
  | 'litigationDirect'
  | 'litigationAfterReconsideration'
  | 'issued'
  | 'repealed'
  | 'inForce'
  | 'licensing'
  | 'penalties'
  | 'coercion'

/** The cells whose sum a topic is. */
export function cellsOfTopic(edition: EditionId, topic: Topic): readonly CellId[] {
  return topicCells.get(`${edition} ${topic}`) ?? []
}

const results: readonly Topic[] = [
  'disclosed',
  'partlyDisclosed',
  'notDisclosed',
  'unableToProvide',
  'notHandled',
  'otherwiseHandled',
]

/** 予以公开, …, 其他处理: what became of a request. */
export function isOutcome(topic: Topic): boolean {
  return results.includes(topic)
}

/** Cells whose sum a topic is; of several names of one cell an edition has one. */
const single: Readonly<Partial<Record<Topic, readonly (string | readonly string[])[]>>> = {
  received: ['requests.received.total'],
  broughtForward: ['requests.broughtForward.total'],
  carriedForward: ['requests.carriedForward.total'],
  handled: ['requests.handled.total'],
  reconsideration: ['disputes.reconsideration.total'],
  litigation: ['disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total'],
  litigationDirect: ['disputes.litigationDirect.total'],
  litigationAfterReconsideration: ['disputes.litigationAfterReconsideration.total'],
  issued: [['disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.newlyMade']],
  repealed: ['disclosure.normativeDocuments.repealed'],
  inForce: ['disclosure.normativeDocuments.inForce'],
  licensing: ['disclosure.licensing.decisions'],
  penalties: ['disclosure.penalties.decisions'],
  coercion: ['disclosure.coercion.decisions'],
}

const topicCells: ReadonlyMap<string, readonly CellId[]> = new Map(
  (['2019', '2021'] as const).flatMap((edition) => [
    ...Object.entries(single).map(([topic, ids]) => {
      const cells = ids.flatMap((names) => [names].flat().flatMap((id) => findCell(edition, id)?.id ?? []))
      return [`${edition} ${topic}`, cells.length === ids.length ? cells : []] as const
    }),
    ...results.map((topic) => {
      const cells = cellsOf(edition).flatMap(({ id, row, column }) =>
        column.id === 'total' && (row.id === topic || row.id.startsWith(`${topic}.`)) ? [id] : [],
      )
      return [`${edition} ${topic}`, cells] as const
    }),
  ]),
)
