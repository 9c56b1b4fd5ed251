/** Section 一: its opening and the five aspects. */

import { type EditionId, editionOf } from '../form/editions.ts'
import type { Figures } from './figures.ts'
import { gap } from './gap.ts'

/** The first two aspects are told by tables, the others by people. */
export function overviewOf(told: {
  readonly opening: string
  readonly disclosure: string
  readonly requests: string
}): readonly string[] {
  return [
    told.opening,
    `（一）主动公开。${told.disclosure}`,
    `（二）依申请公开。${told.requests}`,
    `（三）政府信息管理。${gap('目录和文件管理情况')}。`,
    `（四）政府信息公开平台建设。${gap('网站和新媒体情况')}。`,
    `（五）监督保障。业务培训方面，${gap('场次和人数，没有则填未组织专门培训')}；工作考核方面，${gap('结果，没有则填未开展专项考核')}；社会评议方面，${gap('结果，没有则填未开展社会评议')}；责任追究方面，${gap('情形，没有则填未发生责任追究情形')}。`,
  ]
}

/** Normative documents; nothing where one of their cells holds no number, or the edition asks otherwise. */
export function documents({ value, isOpen }: Figures, edition: EditionId): string {
  const row = 'disclosure.normativeDocuments'
  const [issued, repealed, inForce] = [value(`${row}.issued`), value(`${row}.repealed`), value(`${row}.inForce`)]
  if (editionOf(edition).id === '2019' || issued === undefined || repealed === undefined || inForce === undefined) {
    return ''
  }
  const doubt = isOpen(`${row}.issued`, `${row}.repealed`, `${row}.inForce`) ? gap('核对有空白的合计') : ''
  return `制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件${doubt}。`
}
