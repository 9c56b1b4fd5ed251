import { verdict } from './checks.ts'
import { quoteOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Stale extends Params {
  readonly year: number
  readonly written: number
  readonly quote: string
}

const fact =
  '(?:我[局委办镇区县市]|本[局委办机单]|全[年区市县]|共|累计|街道|收到|受理|主动公开|通过|未收到|没有|围绕|坚持|严格|认真|深入|持续|积极|不断|切实|扎实|聚焦)'
const subjects = new Map<number, RegExp>()

/** A fact that begins with the year, also behind the heading it runs on from. */
function subjectOf(year: number): RegExp {
  const pattern =
    subjects.get(year) ??
    new RegExp(
      `^(?:[（(]?[一二三四五六七八九十\\d]+[）)、.]|一是|二是|三是)?(?:[\\u4e00-\\u9fff]{2,12}[:：])?${year}年(?:度|全年)?[，,]?${fact}`,
      'u',
    )
  subjects.set(year, pattern)
  return pattern
}

const comparison =
  /今年|上年|上一年|去年|同比|较|相比|比|结转|问题|整改|针对|预算|决算|计划|规划|《|〔|考核结果|年报|年度报告/u
/** What was won, begun or issued last year and lasts, or what last year left undone, is told of this year. */
const lasting =
  /被评|获评|荣获|授予|获[^，。]{0,16}(?:等次|先进|优秀|称号|表彰|奖)|通报表扬|本年度?|继续(?:沿用|使用|执行|适用|实施|有效)|沿用|延续|仍(?:然)?(?:有效|适用|为)|保持不变|没有办结|未办结|随之/u

/** 2024年，清泉镇坚持…, of 清泉镇人民政府: the name of the office itself is left out, so that the fact follows its year. */
function withoutOwnName(folded: string, { written, name }: { readonly written: number; readonly name: string | null }) {
  const lead = new RegExp(`^.{0,16}?${written}年(?:度|全年)?[，,]?`, 'u').exec(folded)?.[0]
  if (lead === undefined || name === null) return folded
  for (let length = name.length; length >= shortestName; length--) {
    const said = folded.slice(lead.length, lead.length + length)
    if (said.length === length && name.includes(said)) return lead + folded.slice(lead.length + length)
  }
  return folded
}

const shortestName = 3

/**
 * 本年的工作不写成上年的。
 *
 * Last year is not the subject of this year’s facts.
 */
export const yearStale = defineRule<Stale>({
  id: 'year-stale',
  title: {
    zh: '本年的工作不写成上年的',
    en: 'Last year is not the subject of this year’s facts.',
  },
  basis: '惯例：沿用上年报告时年份应当更新',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: ({ report: { year, agency }, narrative }) => {
    if (year === null) return verdict<Stale>([], [{ reason: 'no-year', cells: [] }])
    const subject = subjectOf(year - 1)
    const violations = narrative().sentences.flatMap((sentence) => {
      const { section, folded } = sentence
      if (section !== 'overview' || folded.includes(`${year}年`) || !folded.includes(`${year - 1}年`)) return []
      if (!subject.test(withoutOwnName(folded, { written: year - 1, name: agency.name }))) return []
      if (comparison.test(folded) || lasting.test(folded)) return []
      const params = { year, written: year - 1, quote: quoteOf(sentence) }
      return [violationAt(sentence, { cells: [], params })]
    })
    return verdict<Stale>(violations)
  },
  message: ({ params: { year, written, quote } }) => ({
    zh: `这是 ${year} 年度报告，这一句写的是 ${written} 年：“${quote}”`,
    en: `The report is of ${year}, the sentence speaks of ${written}.`,
  }),
})
