/** Which row of table `requests` an answer counts in: 本年度办理结果. */

import { cellsOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import { foldLabel, foldWidth } from '../recognise/fold.ts'
import { labelsOf } from '../recognise/labels.ts'

type RowOf<Id> = Id extends `requests.${infer Row}.total` ? Row : never

/** A row of table `requests`, of whichever edition. */
type RequestRow = RowOf<CellId>

/** An answer's row, by its id; `unanswered` where there is no answer yet. */
export type Outcome = RequestRow | 'unanswered'

export const unanswered = 'unanswered'

/** The rows an answer can count in, in printed order. */
export function outcomeRows(edition: EditionId): readonly RequestRow[] {
  const rows = cellsOf(edition)
    .filter(({ table, row }) => table === 'requests' && row.kind === 'input' && row.under !== undefined)
    .map(({ row }) => row.id as RequestRow)
  return [...new Set(rows)]
}

/** Words by which an answer is known in practice, beside the printed labels. */
const words: readonly (readonly [row: RequestRow, RegExp])[] = [
  ['notDisclosed.stateSecret', /国家秘密|涉密/u],
  ['notDisclosed.prohibitedByLaw', /法律、?(?:行政)?法规禁止/u],
  ['notDisclosed.endangersSecurity', /三安全一?稳定|危及(?:国家|公共|经济|社会)|(?:国家|公共|经济)安全|社会稳定/u],
  ['notDisclosed.thirdPartyRights', /第三方|商业秘密|个人隐私|他人隐私/u],
  ['notDisclosed.internalAffairs', /内部事务|内部管理|人事管理|后勤管理|内部工作流程/u],
  ['notDisclosed.processInformation', /过程性|讨论记录|过程稿|磋商信函|请示报告/u],
  ['notDisclosed.enforcementFile', /执法案卷/u],
  ['notDisclosed.administrativeQuery', /行政查询|查询事项|不动产登记资料|工商登记资料/u],
  [
    'unableToProvide.notHeld',
    /不掌握|不存在|未制作|未获取|未保存|非本(?:机关|单位|部门)|不属于本(?:机关|单位|部门)|不是本(?:机关|单位|部门)|没有相关(?:政府)?信息/u,
  ],
  ['unableToProvide.requiresCreation', /另行制作|加工|(?<!不)需要?(?:汇总|分析|统计)/u],
  ['unableToProvide.stillUnclear', /仍不明确|补正后.{0,8}不明确/u],
  ['notHandled.petition', /信访|投诉|举报/u],
  ['notHandled.repeated', /(?<!反)重复(?!出具)/u],
  ['notHandled.publication', /出版物/u],
  ['notHandled.excessive', /大量反复|频次(?:明显)?超过/u],
  ['notHandled.reconfirmation', /确认或重新出具|重新出具|要求确认/u],
  ['otherwiseHandled.notSupplemented', /(?:逾期|未按期|未|不|没有)(?:进行)?补正(?!后)|补正逾期/u],
  ['otherwiseHandled.feeUnpaid', /(?:未|不|没有).{0,10}(?:缴纳?|交纳?)(?:信息处理)?费/u],
  ['otherwiseHandled.other', /撤回|撤销申请|主动撤|自愿放弃|放弃申请|终止(?:办理)?$/u],
  [
    'disclosed',
    /^(?:同意|全部|依法|已|已经|予以|准予|当场|现场)*(?:主动)?公开(?:信息)?$|^(?:属于)?(?:已)?主动公开(?:范围)?|告知获取|已(?:主动)?公开|予以公开|全部公开|同意公开|提供信息$/u,
  ],
]
/** 区分处理的，只计这一情形，不计其他情形. */
const partly = /部分公开|部分(?:予以|同意)?公开|区分处理/u
/** These beginnings say nothing of the reason, which decides the row. */
const groups = /不予公开|不公开|无法提供|不予处理|不予提供/u
const noAnswer =
  /^(?:正?在?办理?中|正在办理|在办|未办结|未答复|尚未答复|待答复|待办|未办理|延期(?:答复|办理)?|补正中|待补正|征求意见中|结转(?:下年度?)?|办理中.*)$/u

/** The row for an answer as it is written; `undefined`: it tells none, or several, or leaves out the reason. */
export function outcomeOf(edition: EditionId, text: string): Outcome | undefined {
  const folded = foldWidth(text)
  if (folded === '' || noAnswer.test(folded)) return unanswered
  const rows = new Set<string>(outcomeRows(edition))
  const [label] = (labelsOf(edition, 'requests').entries.get(foldLabel(text)) ?? []).filter(
    ({ kind }) => kind === 'row',
  )
  // 其他 alone is printed for an applicant, too, and in an answer says nothing.
  if (label?.kind === 'row' && rows.has(label.row.id) && foldLabel(text) !== '其他') return label.row.id as RequestRow
  if (/^其他处理\W*其他\W*$/u.test(folded)) return rowIn(rows, 'otherwiseHandled.other')
  if (partly.test(folded)) return 'partlyDisclosed'
  const refused = groups.test(folded)
  const found = words.filter(([row, known]) => known.test(folded) && !(refused && row === 'disclosed'))
  const own = [...new Set(found.map(([row]) => rowIn(rows, row)))]
  return own.length === 1 ? own[0] : undefined
}

/** An edition that does not part a group counts all of it in one row. */
function rowIn(rows: ReadonlySet<string>, row: RequestRow): RequestRow | undefined {
  return rows.has(row) ? row : [row.split('.')[0] as RequestRow].find((group) => rows.has(group))
}
