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
  department: /(?<!自)我(?:镇|乡|街道)(?![^，。]{0,4}[”」])/u,
  township: /(?<!自)我(?:局|委(?!员)|街道|厅)/u,
  subdistrict: /(?<!自)我(?:局|委(?!员)|镇|乡|厅)/u,
  government: /(?<!自)我(?:局|镇|乡|街道|委(?!员))/u,
}

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
    const line = facts.narrative().lines.find(({ text }) => foreign.test(text))
    if (!line) return passed
    const match = foreign.exec(line.text)
    const params = { found: match?.[0] ?? '', quote: around(line.text, match?.index ?? 0, 2) }
    return verdict<Name>([{ cells: [], params, place: placeOf(line) }])
  },
  message: ({ params: { found, quote } }) => ({
    zh: `正文自称“${found}”，与本单位不符，疑抄自其他单位：“${quote}”`,
    en: `The agency calls itself ${found}, which it is not.`,
  }),
})
