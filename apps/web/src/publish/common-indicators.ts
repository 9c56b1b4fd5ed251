/** Which figures people ask for. Data alone: the page as it is built says so to the service, which sends them along. */

import type { CellId } from '@gouji/core'

export interface Indicator {
  readonly cell: CellId
  readonly name: string
}

/** What is asked for most, in plain words. */
export const commonIndicators: readonly Indicator[] = [
  { cell: 'requests.received.total', name: '新收政府信息公开申请（件）' },
  { cell: 'requests.broughtForward.total', name: '上年结转申请（件）' },
  { cell: 'requests.handled.total', name: '办理结果总计（件）' },
  { cell: 'requests.disclosed.total', name: '予以公开（件）' },
  { cell: 'requests.carriedForward.total', name: '结转下年度（件）' },
  { cell: 'disputes.reconsideration.total', name: '行政复议（件）' },
  { cell: 'disputes.litigationDirect.total', name: '行政诉讼，未经复议直接起诉（件）' },
  { cell: 'disputes.litigationAfterReconsideration.total', name: '行政诉讼，复议后起诉（件）' },
  { cell: 'disclosure.normativeDocuments.issued', name: '本年制发行政规范性文件（件）' },
  { cell: 'disclosure.licensing.decisions', name: '行政许可处理决定（件）' },
  { cell: 'disclosure.penalties.decisions', name: '行政处罚处理决定（件）' },
]
