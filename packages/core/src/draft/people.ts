/** Sections 五 and 六, which hardly any table tells: what is to be said, and last year's problems to be answered. */

import { problemsAndMeasures } from '../narrative/problems.ts'
import { sentencesOf } from '../narrative/sentences.ts'
import { subsectionsOf } from '../narrative/subsections.ts'
import type { Report } from '../report/report.ts'
import { gap } from './gap.ts'
import type { DraftSubject } from './subject.ts'

/** A problem longer than this is not quoted whole. */
const longest = 60
/** Of problems that are not enumerated, as many are taken up. */
const most = 3

export function draftImprovements({ previous }: Pick<DraftSubject, 'previous'>): string[] {
  const answered = problemsTold(previous).map(
    (problem) => `上一年度报告提出的“${plain(problem)}”问题，${gap('改进情况')}。`,
  )
  return [
    `（一）上年度问题的改进情况。${answered.length > 0 ? answered.join('') : `${gap('上年问题及改进情况')}。`}`,
    `（二）存在的主要问题。${gap('结合实际的问题')}。`,
    `（三）改进措施。${gap('逐个问题的改进措施')}。`,
  ]
}

/** The problems last year's report enumerates, or those it tells under a heading of their own. */
function problemsTold(previous: Report | undefined): readonly string[] {
  if (!previous) return []
  const enumerated = problemsAndMeasures(sentencesOf(previous))
    .problems.map(({ text }) => text)
    .filter((text) => !isHeading(text))
  if (enumerated.length > 0) return enumerated
  const lines = (previous.sections.improvements ?? '').split('\n')
  const under = lines.flatMap((text, line) => subsectionsOf([{ section: 'improvements', line, text }]))
  return under
    .filter(({ title }) => /问题|不足/u.test(title) && !/上年|上一年|去年|改进|整改|措施/u.test(title))
    .flatMap(({ body }) => body.join('').split(/[。；]/u))
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, most)
}

/** （一）上年度问题的改进。 names what stands below it. */
function isHeading(text: string): boolean {
  return (
    /^[（(][一二三四五六][）)]/u.test(text) &&
    /(?:问题|不足)?的?(?:改进|整改)(?:措施|情况|方向)?[。：:]?$|(?:问题|不足)[。：:]?$/u.test(text)
  )
}

/** Without its number and its full stop, short, and so that it can stand between quotation marks. */
function plain(text: string): string {
  const said = text
    .replace(
      /^[，。；:：]?(?:[一二三四五六]是|第[一二三四五六]|其[一二三四五六]|[（(][一二三四五六][）)]|[①-⑥]|[1-6][.、])[，、]?/u,
      '',
    )
    .replace(/[。；！？]+$/u, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
  return said.length > longest ? `${said.slice(0, longest)}……` : said
}

export function draftOtherMatters({ report: { edition } }: Pick<DraftSubject, 'report'>): string[] {
  const fees = edition === '2021' ? `本年度${gap('收取件数、金额，或未收取')}政府信息公开信息处理费。` : ''
  return [`${fees}${gap('其他需要报告的事项')}。`]
}
