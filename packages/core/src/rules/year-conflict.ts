import { verdict } from './checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Years extends Params {
  readonly title: number
  readonly period: number
}

/** There is no period: the title is held against the year the report is filed for. */
interface Filed extends Params {
  readonly title: number
  readonly filed: number
}

/** The head calls the report that of another year: 编制的 2024 年度政府信息公开年度报告. */
interface Named extends Params {
  readonly title: number
  readonly named: number
}

/**
 * 标题、开头与统计期限的年度一致；没有写统计期限的，标题与报告年度一致。
 *
 * Title, head and period name one report year; without a period, the title names the year the report is filed for.
 */
export const yearConflict = defineRule<Years | Filed | Named>({
  id: 'year-conflict',
  title: {
    zh: '标题、统计期限与报告年度一致',
    en: 'Title, period and report are of one year.',
  },
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: ({ report, outline }) => {
    const { title, head, year } = report
    const plain = title.normalize('NFKC').replace(/\s/gu, '')
    const [written] = yearsIn(plain)
    if (written === undefined) return passed
    const place = outline?.title?.place ?? { text: title }
    const said = head.text.normalize('NFKC').replace(/\s|《[^》]*》/gu, '')
    const named = Number(compiled.exec(said)?.groups?.year ?? written)
    if (named !== written)
      return verdict([{ cells: [], params: { title: written, named }, place, severity: 'warning' as const }])
    const period = head.period && Number(head.period.to.slice(0, 4))
    if (period) return written === period ? passed : verdict([{ cells: [], params: { title: written, period }, place }])
    if (year === null || yearsIn(plain).includes(year) || inWords.test(plain)) return passed
    return verdict([{ cells: [], params: { title: written, filed: year }, place }])
  },
  message: ({ params }) => {
    if ('named' in params) {
      return {
        zh: `标题写 ${params.title} 年，开头写编制的是 ${params.named} 年度的报告`,
        en: `The title says ${params.title}, the head calls it the report of ${params.named}.`,
      }
    }
    return 'filed' in params
      ? {
          zh: `标题写 ${params.title} 年，这份报告是 ${params.filed} 年度的`,
          en: `The title says ${params.title}, the report is filed for ${params.filed}.`,
        }
      : {
          zh: `标题写 ${params.title} 年，统计期限写 ${params.period} 年`,
          en: `The title says ${params.title}, the period ${params.period}.`,
        }
  },
})

/** What was compiled, and of which year; what a notice asks for is another one. */
const compiled =
  /(?:编制|撰写|形成)(?:的|了|完成)?[^。,;]{0,16}?(?<year>20\d{2})年度?政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)(?![^。,;]{0,12}(?:通知|要求|工作|函|方案|提示|事项|事宜|规定|部署|格式|模板))/u

/** 二〇二四年: a year in words, which is not held against a number. */
const inWords = /[〇○零一二三四五六七八九]{4}年/u

function yearsIn(title: string): readonly number[] {
  return [...title.matchAll(/(\d{4})年/gu)].map(([, year]) => Number(year))
}
