/** The columns of the form that parts of a total are told by, and the words the prose has for them. */

import type { CellId } from '../form/editions.ts'
import type { ProseNumber } from './numbers.ts'
import type { Sentence } from './sentences.ts'

/** Columns of a row, by the words the prose has for them; “其他” is what is not named beside it. */
export interface Kinds {
  readonly total: CellId
  readonly columns: readonly string[]
  /** Another total, which the parts behind it may be of. */
  readonly another: RegExp
  readonly named: Readonly<Record<string, readonly string[]>>
}

const organizations = ['enterprise', 'researchInstitution', 'publicWelfare', 'legalServices', 'otherOrganization']

const outcomes = ['upheld', 'corrected', 'otherOutcome', 'pending']
const ended: Kinds['named'] = {
  结果维持: ['upheld'],
  维持: ['upheld'],
  结果纠正: ['corrected'],
  纠正: ['corrected'],
  被纠正: ['corrected'],
  其他结果: ['otherOutcome'],
  尚未审结: ['pending'],
  未审结: ['pending'],
  正在审理: ['pending'],
  正在审理中: ['pending'],
}

export const kinds: readonly Kinds[] = [
  {
    total: 'requests.received.total',
    columns: ['naturalPerson', ...organizations],
    another: /(?:结转|办结|答复)[^，。；]{0,8}\d/u,
    named: {
      自然人: ['naturalPerson'],
      公民: ['naturalPerson'],
      公民个人: ['naturalPerson'],
      商业企业: ['enterprise'],
      科研机构: ['researchInstitution'],
      社会公益组织: ['publicWelfare'],
      法律服务机构: ['legalServices'],
      法人和其他组织: organizations,
      法人或其他组织: organizations,
      法人及其他组织: organizations,
      法人或者其他组织: organizations,
      '法人、其他组织': organizations,
    },
  },
  { total: 'disputes.reconsideration.total', columns: outcomes, another: /诉讼|起诉/u, named: ended },
  { total: 'disputes.litigationDirect.total', columns: outcomes, another: /复议|诉讼|起诉/u, named: ended },
  {
    total: 'disputes.litigationAfterReconsideration.total',
    columns: outcomes,
    another: /复议|诉讼|起诉/u,
    named: ended,
  },
]

/** The columns of how cases end as the form prints them: nobody means anything else by them. */
const printed: ReadonlySet<string> = new Set(['结果维持', '结果纠正', '其他结果', '尚未审结'])
const rest = /^其[他它]$/u

export const isPrinted = (name: string): boolean => printed.has(name)
/** “其他”, which is all that is not named beside it. */
export const isRest = (name: string): boolean => rest.test(name)
export const isNamed = (name: string, { named }: Kinds): boolean => isRest(name) || named[name] !== undefined

/** What stands beside the name of a part and says nothing of which it is. */
const before = /^(?:其中|新收(?:政府信息公开)?申请中|按申请人(?:类[型别])?分|包括|含|有|由|来自)+/u
const behind = /(?:的|提出|提交|申请|有|为|共|各)+$/u
/** Behind its number: 5 件结果维持，1 件尚未审结; 12 件由自然人提出. */
const behindNumber =
  /^(?:申请|案件)?的?(?:由|来自|系|被|为|属于?)?(?<name>[^，。；、:()\d]{2,9}?)(?:提出|提交|的|申请)*(?=[，。；、)]|$)/u
/** Marks that part one name from another. */
const marks = /[，；。、:()]/u

/** The words right before a part, or right behind it where none stand before. */
export function nameOf(number: ProseNumber, { folded, numbers }: Sentence): string {
  const from = numbers.findLast(({ end }) => end <= number.start)?.end ?? 0
  const words = folded.slice(from, number.start).split(marks).at(-1) ?? ''
  const name = words.replace(before, '').replace(behind, '')
  return name || (behindNumber.exec(folded.slice(number.end, number.end + longest))?.groups?.name ?? '')
}

const longest = 20
