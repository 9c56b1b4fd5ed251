/** The prose of a district's own report, drafted from the sums of its members (汇总报告的文字初稿). */

import { draftDisclosure } from './disclosure.ts'
import { draftDisputes } from './disputes.ts'
import { type DraftedSection, draftedOf } from './drafted.ts'
import { type Figures, figuresOf } from './figures.ts'
import { gap } from './gap.ts'
import { documents, overviewOf } from './overview.ts'
import { draftImprovements, draftOtherMatters } from './people.ts'
import { draftRequests, requestsInShort } from './requests.ts'
import type { DraftSubject } from './subject.ts'

/**
 * Drafts the six sections. Every number in it is one of the sums, or of a member, or a difference to last year's, and
 * stands where the rules bind it to its cells: over sums that hold they find nothing wrong with it. What no table tells
 * is left open as 【待填：…】, which the rules report for as long as it stands there.
 */
export function draftProse(subject: DraftSubject): readonly DraftedSection[] {
  const figures = figuresOf(subject)
  return draftedOf({
    overview: overview(figures, subject),
    disclosure: draftDisclosure(figures),
    requests: draftRequests(figures, subject),
    disputes: draftDisputes(figures),
    improvements: draftImprovements(subject),
    otherMatters: draftOtherMatters(subject),
  })
}

function overview(
  figures: Figures,
  { report: { year, edition, agency }, members, missing, ownPart = {} }: DraftSubject,
) {
  const law = '《中华人民共和国政府信息公开条例》'
  const own = Object.values(ownPart).some((value) => typeof value === 'number' && value > 0) ? '和政府本级的数据' : ''
  const left = missing.length > 0 ? gap(`${missing.length}家未报送单位的情况`) : ''
  return overviewOf({
    opening: `${year === null ? '本年度' : `${year}年`}，${agency.name ?? '本行政区域'}认真执行${law}，有关情况由${members.length}个部门和单位的报告${own}汇总而成。${left}`,
    disclosure: `${documents(figures, edition)}${gap('重点领域公开情况')}。`,
    requests: `${requestsInShort(figures)}${gap('答复工作的做法')}。`,
  })
}
