import { verdict } from './checks.ts'
import { leftOut, placeOfSection } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Missing extends Params {
  readonly missing: string
}

const items = [
  { name: '工作考核', pattern: /考核|考评|绩效/u },
  { name: '社会评议', pattern: /评议|满意度|测评|第三方评估|评价/u },
  { name: '责任追究', pattern: /责任追究|追责|问责|追究/u },
]

/** 经济开发区, 海关关区, 地区 (and its 行署): areas whose names end like that of a district, with no people’s government of their own. */
const zone =
  /(?:关关|开发|经济|经开|高开|新|产业|集聚|聚集|工业|化工|物流|商务|度假|旅游|名胜|风景|景|港|保税|贸易|试验|实验|示范|先导|管理|合作|园|地|林|矿|灌|库|社)区$|行政公署$|行署$/u

/**
 * 各级人民政府的年度报告写明工作考核、社会评议、责任追究结果。
 *
 * The report of a government covers assessment, public appraisal and accountability.
 */
export const assessmentMissing = defineRule<Missing>({
  id: 'assessment-missing',
  title: {
    zh: '各级人民政府的年度报告写明工作考核、社会评议、责任追究结果',
    en: 'The report of a government covers assessment, public appraisal and accountability.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条第一款第四项',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { kind, name } = facts.report.agency
    if ((kind !== 'government' && kind !== 'township') || zone.test(name ?? '')) return passed
    // It may stand anywhere in a document.
    if (!facts.outline && facts.report.sections.overview === undefined) return leftOut(facts)
    const text = facts
      .narrative()
      .lines.map((line) => line.text.replace(/\s/gu, ''))
      .join('\n')
    const missing = items.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name)
    if (missing.length === 0) return passed
    const params = { missing: missing.join('、') }
    return verdict<Missing>([{ cells: [], params, place: placeOfSection(facts, 'overview') }])
  },
  message: ({ params: { missing } }) => ({
    zh: `人民政府的年度报告应当写明工作考核、社会评议和责任追究结果，没有写到${missing}，没有发生的也应说明`,
    en: `A government’s report covers ${missing} too.`,
  }),
})
