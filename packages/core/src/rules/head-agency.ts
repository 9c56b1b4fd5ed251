import { namesOf, otherAgency, type ProfileAgency } from '../profile/agencies.ts'
import { verdict } from './checks.ts'
import { placeOfSection, textOfHead } from './prose-checks.ts'
import { defineRule, type Facts, type Params, passed } from './rule.ts'

interface Named extends Params {
  readonly found: string
  readonly does: string
}

const name = '([^，。；：、:;,()（）《》由与向和\\n]{3,30}?)'

/** Who the head says makes the report, and whom it names for questions. */
const places: readonly { readonly does: string; readonly pattern: RegExp }[] = [
  { does: '编制', pattern: new RegExp(`由${name}(?:负责)?(?:编制|编写|汇编|发布|公布)`, 'gu') },
  { does: '编制', pattern: new RegExp(`(?:^|[，。；\\n])${name}(?:根据|按照|依据|依照)[^，。；]{0,4}《`, 'gu') },
  { does: '编制', pattern: new RegExp(`[，。；\\n]${name}(?:编制|编写)(?:了|本|完成|20|《|$)`, 'gu') },
  { does: '联系', pattern: new RegExp(`[与向和]${name}(?:联系|咨询)`, 'gu') },
]

/** The office within an agency that answers for it. */
const office = /(?:的)?(?:党政综合|综合|信息公开|政务公开)?(?:办公室|科|股|室)$/u
/** Bodies that answer for the reports of others: the government, and whoever runs its openness and its sites. */
const forOthers = /政府|政务|审批|数据|信息中心|融媒体/u

/**
 * 开头写的编制单位、联系单位是本单位。
 *
 * The head names the agency itself as the one that makes the report and answers questions, and no other agency of the
 * district. Only agencies that the district lists are told apart from its own offices and former names.
 */
export const headAgency = defineRule<Named>({
  id: 'head-agency',
  title: {
    zh: '开头写的编制单位、联系单位是本单位',
    en: 'The head names the agency itself, and no other of the district.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { profile, report } = facts
    if (report.agency.kind === 'government' || namesOf(profile, report.agency.name).length === 0) return passed
    const text = textOfHead(facts)
    const others = places.flatMap(({ does, pattern }) =>
      [...text.matchAll(pattern)].flatMap(({ 1: said = '' }) => {
        const other = otherIn(said, facts)
        return other ? [{ found: other.name, does }] : []
      }),
    )
    const [first] = others
    return first ? verdict<Named>([{ cells: [], params: first, place: placeOfSection(facts, 'head') }]) : passed
  },
  message: ({ params: { found, does } }) => ({
    zh: `开头写的${does}单位是“${found}”，不是本单位，疑抄自其他单位`,
    en: `The head names ${found}, another agency, as the one that ${does === '编制' ? 'makes the report' : 'answers questions'}.`,
  }),
})

function otherIn(said: string, { profile, report }: Facts): ProfileAgency | undefined {
  if (forOthers.test(said) && !/[镇乡](?:人民)?政府$/u.test(said)) return undefined
  const than = report.agency.name
  return (
    otherAgency(profile, { called: said, than }) ?? otherAgency(profile, { called: said.replace(office, ''), than })
  )
}
