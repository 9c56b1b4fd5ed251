/** The prose of a district's own report, drafted from the sums of its members (汇总报告的文字初稿). */

import { type EditionId, editionOf } from '../form/editions.ts'
import type { SectionId } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import { draftDisclosure } from './disclosure.ts'
import { draftDisputes } from './disputes.ts'
import { type Figures, figuresOf } from './figures.ts'
import { gap, gapsIn } from './gap.ts'
import { draftImprovements, draftOtherMatters } from './people.ts'
import { draftRequests, requestsInShort } from './requests.ts'
import type { DraftSubject } from './subject.ts'

export interface DraftedSection {
  readonly section: SectionId
  readonly text: string
  /** How many places 【待填：…】 are left for what only people know. */
  readonly gaps: number
}

/**
 * Drafts the six sections. Every number in it is one of the sums, or of a member, or a difference to last year's, and
 * stands where the rules bind it to its cells: over sums that hold they find nothing wrong with it. What no table tells
 * is left open as 【待填：…】, which the rules report for as long as it stands there.
 */
export function draftProse(subject: DraftSubject): readonly DraftedSection[] {
  const figures = figuresOf(subject)
  const written: Readonly<Record<SectionId, readonly string[]>> = {
    overview: overview(figures, subject),
    disclosure: draftDisclosure(figures),
    requests: draftRequests(figures, subject),
    disputes: draftDisputes(figures),
    improvements: draftImprovements(subject),
    otherMatters: draftOtherMatters(subject),
  }
  return formSections.map(({ id: section }) => {
    const text = written[section].join('\n')
    return { section, text, gaps: gapsIn(text) }
  })
}

function overview(figures: Figures, { report: { year, edition, agency }, members, missing }: DraftSubject): string[] {
  const law = '《中华人民共和国政府信息公开条例》'
  const left = missing.length > 0 ? gap(`${missing.length}家未报送单位的情况`) : ''
  return [
    `${year === null ? '本年度' : `${year}年`}，${agency.name ?? '本行政区域'}认真执行${law}，有关情况由${members.length}个部门和单位的报告汇总而成。${left}`,
    `（一）主动公开。${documents(figures, edition)}${gap('重点领域公开情况')}。`,
    `（二）依申请公开。${requestsInShort(figures)}${gap('答复工作的做法')}。`,
    `（三）政府信息管理。${gap('目录和文件管理情况')}。`,
    `（四）政府信息公开平台建设。${gap('网站和新媒体情况')}。`,
    `（五）监督保障。工作考核方面，${gap('考核结果')}；社会评议方面，${gap('评议结果')}；责任追究方面，${gap('追究结果')}。`,
  ]
}

function documents({ value, isOpen }: Figures, edition: EditionId): string {
  const row = 'disclosure.normativeDocuments'
  const [issued, repealed, inForce] = [value(`${row}.issued`), value(`${row}.repealed`), value(`${row}.inForce`)]
  if (editionOf(edition).id === '2019' || issued === undefined || repealed === undefined || inForce === undefined) {
    return ''
  }
  const doubt = isOpen(`${row}.issued`, `${row}.repealed`, `${row}.inForce`) ? gap('核对有空白的合计') : ''
  return `制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件${doubt}。`
}
