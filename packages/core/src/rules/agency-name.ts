import type { AgencyKind } from '../report/report.ts'
import { verdict } from './checks.ts'
import { around, placeOf } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Name extends Params {
  readonly found: string
  readonly quote: string
}

/** What an agency of the kind cannot call itself. A bureau may be 我局, 我委 or 我办; it is no township. */
const foreignTo: Readonly<Partial<Record<AgencyKind, RegExp>>> = {
  department: /(?<!自)我(?:镇|乡(?![村土亲])|街道(?![两路沿]))/u,
  township: /(?<!自)我(?:局|委(?![员托派])|街道(?![两路沿])|厅)/u,
  subdistrict: /(?<!自)我(?:局|委(?![员托派])|镇|乡(?![村土亲])|厅)/u,
  government: /(?<!自)我(?:局|镇|乡(?![村土亲])|街道(?![两路沿])|委(?![员托派]))/u,
}
/** What others say or ask, names and titles: “我镇这五年”, 《我镇有个好支书》, 网民问：我镇水厂何时通水. */
const ofOthers =
  /“[^”]{0,40}”|「[^」]{0,40}」|《[^》]{0,40}》|(?:网民|群众|居民|村民|申请人|来信|来电|留言|诉求)[^，。；]{0,10}(?:问|称|说|反映|咨询|反馈|提出|多为)[^，。；]*/gu
/** 2024年6月我镇撤镇设街道: what it was before. */
const before = /撤[镇乡]设|撤乡并镇|撤并|原我[镇乡局]/u

/**
 * 正文的自称与单位相符。
 *
 * The agency calls itself what it is.
 */
export const agencyName = defineRule<Name>({
  id: 'agency-name',
  title: {
    zh: '正文的自称与单位相符',
    en: 'The agency calls itself what it is.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { kind, name } = facts.report.agency
    const foreign = foreignTo[kind]
    // The office of a township speaks of its township.
    if (!foreign || (kind === 'department' && /镇|乡|街道/u.test(name ?? ''))) return passed
    const line = facts
      .narrative()
      .lines.find(({ text }) => foreign.test(text) && foreign.test(own(text)) && !before.test(text))
    if (!line) return passed
    const match = foreign.exec(own(line.text))
    const params = { found: match?.[0] ?? '', quote: around(line.text, match?.index ?? 0, 2) }
    return verdict<Name>([{ cells: [], params, place: placeOf(line) }])
  },
  message: ({ params: { found, quote } }) => ({
    zh: `正文自称“${found}”，与本单位不符，疑抄自其他单位：“${quote}”`,
    en: `The agency calls itself ${found}, which it is not.`,
  }),
})

/** A line with what is not its own words blanked, at its length. */
function own(text: string): string {
  return text.replace(ofOthers, (said) => '　'.repeat(said.length))
}
