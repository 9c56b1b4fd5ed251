/** What numbers in prose can be about, and the wordings that say so. */

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

const single: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  received: ['requests.received.total'],
  broughtForward: ['requests.broughtForward.total'],
  carriedForward: ['requests.carriedForward.total'],
  handled: ['requests.handled.total'],
  reconsideration: ['disputes.reconsideration.total'],
  litigation: ['disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total'],
  issued: ['disclosure.normativeDocuments.issued'],
  repealed: ['disclosure.normativeDocuments.repealed'],
  inForce: ['disclosure.normativeDocuments.inForce'],
  licensing: ['disclosure.licensing.decisions'],
  penalties: ['disclosure.penalties.decisions'],
  coercion: ['disclosure.coercion.decisions'],
}

const topicCells: ReadonlyMap<string, readonly CellId[]> = new Map(
  (['2019', '2021'] as const).flatMap((edition) => [
    ...Object.entries(single).map(([topic, ids]) => {
      const cells = ids.flatMap((id) => findCell(edition, id)?.id ?? [])
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

/** A number between its marks; the group `n` is its index. */
const n = '(?:共|合计|总计|累计|总数|数量|为|是|有|计|达|到|了|约|近|:|)*\uE000(?<n>\\d+)\uE001'
/** Inside a clause: anything but a mark that ends it or another number. */
const within = (most: number) => `[^，；。:()\uE000]{0,${most}}?`
const request =
  '(?:政府)?信息(?:依申请)?公开(?:事项)?(?:的)?(?:书面)?申请|依申请公开(?:政府信息)?|公开申请|信息申请|申请'
const counted = '(?!人次|个|%|篇|次)'

/**
 * A wording: a pattern over the masked sentence. `needs` must stand somewhere in the sentence or its paragraph's
 * heading, so that 办结 47 件 of a hotline is not taken for requests.
 */
export interface Wording {
  readonly topic: Topic
  readonly pattern: RegExp
  readonly about: 'requests' | 'disputes' | 'disclosure'
}

const wording = (topic: Topic, about: Wording['about'], ...patterns: readonly string[]): Wording[] =>
  patterns.map((pattern) => ({ topic, about, pattern: new RegExp(pattern + counted, 'gu') }))

const outcome = (topic: Topic, words: string): Wording[] =>
  wording(topic, 'requests', `(?:${words})(?:的|类|申请|信息|情况|答复|处理|决定)*${n}`)

export const wordings: readonly Wording[] = [
  ...wording(
    'received',
    'requests',
    `(?:新收|收到|受理|接收|接到|收悉)${within(14)}(?:${request})${within(6)}${n}`,
    `(?:新收|收到|受理|接收|接到|收悉)(?:的)?${n}${within(10)}(?:${request})`,
    `(?:新收|新增)${within(6)}(?:${request})?${within(4)}${n}`,
    `受理的申请数量${n}`,
  ),
  ...wording(
    'broughtForward',
    'requests',
    `(?:上|去|前)(?:一)?年(?:度)?(?:结转|遗留|转入)${within(14)}${n}`,
    `(?:\\d{4}年)(?:度)?结转(?:至|到|入|而来)?(?:本年|今年|\\d{4}年)?${within(12)}${n}`,
  ),
  ...wording(
    'carriedForward',
    'requests',
    `结转(?:至|到|入)?(?:下|次|明|来)(?:一)?年(?:度)?${within(12)}${n}`,
    `${n}${within(8)}(?:结转|顺延)(?:至|到|入)?(?:下|次|明|来)(?:一)?年`,
  ),
  // Before 答复: “答复情况为予以公开 8 件” is of the 8 that were disclosed.
  ...outcome('disclosed', '(?<!不)予以公开|(?<!不)同意公开|(?<!部分)全部公开'),
  ...outcome('partlyDisclosed', '部分公开'),
  ...outcome('notDisclosed', '不予公开|不同意公开'),
  ...outcome('unableToProvide', '无法提供'),
  ...outcome('notHandled', '不予处理'),
  ...outcome('otherwiseHandled', '其他处理'),
  ...wording(
    'handled',
    'requests',
    `(?:办结|答复|办理完毕|办理答复)${within(12)}(?:${request})?${within(4)}${n}`,
    `已答复件数${n}`,
  ),
  ...wording(
    'reconsideration',
    'disputes',
    `(?<!未经)(?:行政)?复议(?!后|机关|决定)${within(8)}${n}`,
    `${n}${within(6)}(?<!未经)(?:行政)?复议(?!后|机关|决定)`,
  ),
  ...wording('litigation', 'disputes', `(?:行政)?诉讼${within(8)}${n}`, `${n}${within(6)}(?:行政)?诉讼`),
  ...wording(
    'issued',
    'disclosure',
    `(?:制发|制定(?:出台|印发)?|新制定|出台)(?:行政)?规范性文件${within(4)}${n}`,
    `(?:制发|制定(?:出台|印发)?|新制定|出台)${n}(?:行政)?规范性文件`,
  ),
  ...wording('repealed', 'disclosure', `废止(?:行政)?规范性文件${within(4)}${n}`, `废止${n}(?:行政)?规范性文件`),
  ...wording(
    'inForce',
    'disclosure',
    `现行有效(?:的)?(?:行政)?规范性文件${within(4)}${n}`,
    `(?:行政)?规范性文件${within(6)}现行有效(?:的)?${n}`,
  ),
  ...wording('licensing', 'disclosure', `(?:作出|办理|办结)行政许可(?:决定)?${within(3)}${n}`),
  ...wording('penalties', 'disclosure', `(?:作出|办理|办结)行政处罚(?:决定)?${within(3)}${n}`),
  ...wording('coercion', 'disclosure', `(?:作出|实施|采取)行政强制(?:决定|措施)?${within(3)}${n}`),
]
