/** Which column of table `requests` an applicant counts in: 申请人情况. */

import { applicants } from '../form/axes.ts'
import { foldWidth } from '../recognise/fold.ts'

/** The columns that are filled in, not added up. */
export type ApplicantColumn = Extract<(typeof applicants)[number], { kind: 'input' }>['id']

export const applicantColumns: readonly ApplicantColumn[] = applicants.flatMap(({ id, kind }) =>
  kind === 'input' ? [id] : [],
)

/** Words for a kind of applicant; a text that holds those of two columns tells neither. */
const kinds: readonly (readonly [ApplicantColumn, RegExp])[] = [
  ['naturalPerson', /自然人|个人|公民|居民|村民|群众|市民/u],
  ['enterprise', /(?<!非)企业|公司|商业/u],
  ['researchInstitution', /科研|研究机构|研究院|研究所|高校|高等院校|大学/u],
  ['publicWelfare', /公益|社会组织|社会团体|社团|协会|基金会|民办非企业|慈善/u],
  ['legalServices', /法律服务|律师|律所|法律援助/u],
  [
    'otherOrganization',
    /其他(?:法人|组织|机构|单位|$)|事业单位|机关|媒体|村(?:民)?委(?:员)?会|居(?:民)?委(?:员)?会|学校|医院/u,
  ],
]

/** How names end, or begin, by which an organisation is known. */
const names: readonly (readonly [ApplicantColumn, RegExp])[] = [
  ['legalServices', /律师事务所|法律服务所|法律援助中心/u],
  ['researchInstitution', /(?:研究院|研究所|科学院|大学|学院|研究中心)$/u],
  ['publicWelfare', /(?:协会|学会|基金会|商会|促进会|联合会|志愿者?(?:服务队|协会)?|公益(?:服务)?中心|慈善总会)$/u],
  ['enterprise', /(?:公司|企业|集团|厂|合作社|商行|店|经营部|合伙\)?|工作室|事务所)$/u],
  ['otherOrganization', /(?:中学|小学|学校|幼儿园|医院|委员会|村委会|居委会|业委会|政府|[^书邮]局|报社|电视台|中心)$/u],
]
/** 2 to 4 characters, as most names of people have; 某 and × where they are hidden. */
const person = /^(?:[\u4e00-\u9fff][\u4e00-\u9fff某*×xX○]{1,3}|[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{1,6})(?:等\d*人)?$/u

/** The column for a kind as it is written; `undefined`: it tells none, or several (法人或其他组织). */
export function columnOfKind(text: string): ApplicantColumn | undefined {
  // Written together they are the heading of the five columns, not the last of them.
  const folded = foldWidth(text).replace(/法人[或和及、]其他(?:非法人)?组织/gu, '法人组织')
  const found = kinds.filter(([, words]) => words.test(folded))
  const organised = /法人(?!代表)|组织/u.test(folded) && found.some(([column]) => column === 'naturalPerson')
  return found.length === 1 && !organised ? found[0]?.[0] : undefined
}

/** The column for a name; `undefined`: it tells none. To be looked at by whoever knows the applicants. */
export function columnOfName(text: string): ApplicantColumn | undefined {
  const folded = foldWidth(text).replace(/\([^)]*\)$/u, '')
  return names.find(([, ending]) => ending.test(folded))?.[0] ?? (isPerson(text) ? 'naturalPerson' : undefined)
}

/** Whether a name is that of a person. */
export function isPerson(text: string): boolean {
  const folded = foldWidth(text)
  return person.test(folded) && !names.some(([, ending]) => ending.test(folded))
}
