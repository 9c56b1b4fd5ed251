/** What each row asks for, in plain words, with its legal basis. */

import type { CellSpec } from '@gouji/core'

export interface RowHelp {
  readonly text: string
  readonly basis?: string
}

const article = (number: string) => `《政府信息公开条例》${number}`

const rows: Readonly<Record<string, RowHelp>> = {
  'disclosure.governmentRules': {
    text: '只有省级和设区的市级政府、国务院部门能制定规章。县区政府、部门、乡镇街道没有规章制定权，填 0。',
    basis: `${article('第二十条第（一）项')}；《立法法》`,
  },
  'disclosure.normativeDocuments': {
    text: '按统计年度内经合法性审核并公开的行政规范性文件计件。内部管理制度、人事任免、会议纪要不算。现行有效件数是年末仍然有效的全部件数，不只是当年制发的。',
    basis: article('第二十条第（一）项'),
  },
  'disclosure.licensing': {
    text: '本年作出的行政许可决定件数，包括准予和不予许可。按作出决定的日期计。没有许可职能的填 0。',
    basis: article('第二十条第（五）项'),
  },
  'disclosure.otherServices': { text: '行政许可以外的其他对外管理服务事项。', basis: article('第二十条第（五）项') },
  'disclosure.penalties': {
    text: '本年作出的行政处罚决定件数，包括当场处罚。按作出决定的日期计。',
    basis: article('第二十条第（六）项'),
  },
  'disclosure.coercion': {
    text: '本年实施的行政强制措施和行政强制执行件数。',
    basis: `${article('第二十条第（六）项')}；《行政强制法》`,
  },
  'disclosure.fees': {
    text: '本年收取的行政事业性收费。2021 版填收费金额，以万元为单位，可以有小数；政府信息公开信息处理费不在这里填。',
    basis: article('第二十条第（八）项'),
  },
  'disclosure.procurement': {
    text: '本年政府集中采购的项目数和总金额。金额要写明单位。',
    basis: article('第二十条第（九）项'),
  },
  'requests.received': {
    text: '本年 1 月 1 日至 12 月 31 日收到的申请，按收到的日期计，不论是否办结。一份申请要求公开几项信息的，仍计 1 件。',
    basis: `${article('第二十九条')}、第三十一条`,
  },
  'requests.broughtForward': {
    text: '上年收到、到上年底还没有办结、转到本年继续办理的申请。应当等于上年报告的“结转下年度继续办理”。',
    basis: '国办公开办函关于年度报告格式的通知',
  },
  'requests.disclosed': {
    text: '全部提供了申请的信息，或者告知了获取该信息的方式、途径（包括已经主动公开的）。',
    basis: article('第三十六条第（一）、（二）项'),
  },
  'requests.partlyDisclosed': {
    text: '申请的信息中有不应公开的内容，区分处理后提供了可以公开的部分。只计在这里，不再计入其他情形。',
    basis: article('第三十七条'),
  },
  'requests.notDisclosed.stateSecret': { text: '申请的信息依法确定为国家秘密。', basis: article('第十四条') },
  'requests.notDisclosed.prohibitedByLaw': {
    text: '法律、行政法规明文禁止公开的信息，国家秘密除外。',
    basis: article('第十四条'),
  },
  'requests.notDisclosed.endangersSecurity': {
    text: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息。',
    basis: article('第十四条'),
  },
  'requests.notDisclosed.thirdPartyRights': {
    text: '涉及商业秘密、个人隐私，公开会损害第三方合法权益，第三方不同意公开，且不公开不会对公共利益造成重大影响。',
    basis: `${article('第十五条')}、第三十二条`,
  },
  'requests.notDisclosed.internalAffairs': {
    text: '人事管理、后勤管理、内部工作流程三类内部事务信息。',
    basis: article('第十六条第一款'),
  },
  'requests.notDisclosed.processInformation': {
    text: '履行职责中形成的讨论记录、过程稿、磋商信函、请示报告四类过程性信息。',
    basis: article('第十六条第二款'),
  },
  'requests.notDisclosed.enforcementFile': {
    text: '行政执法案卷信息，法律法规规章规定应当公开的除外。',
    basis: article('第十六条第二款'),
  },
  'requests.notDisclosed.administrativeQuery': {
    text: '工商、不动产登记资料等，法律、行政法规对获取另有专门规定的，已告知按规定查询。',
    basis: article('第三十六条第（七）项'),
  },
  'requests.unableToProvide.notHeld': {
    text: '经检索本机关没有申请的信息，或者该信息不由本机关负责公开。',
    basis: article('第三十六条第（四）、（五）项'),
  },
  'requests.unableToProvide.requiresCreation': {
    text: '没有现成的信息，需要对现有信息加工、分析才能形成。',
    basis: article('第三十八条'),
  },
  'requests.unableToProvide.stillUnclear': {
    text: '申请人已经补正，但申请内容仍然不明确，无法确定指向的信息。逾期不补正的不在这里计。',
    basis: article('第三十条'),
  },
  'requests.notHandled.petition': {
    text: '以申请公开的形式进行信访、投诉、举报等活动，已告知通过相应渠道提出。',
    basis: article('第三十九条第一款'),
  },
  'requests.notHandled.repeated': {
    text: '同一申请人向同一机关就相同内容再次申请，此前已经答复。',
    basis: article('第三十六条第（六）项'),
  },
  'requests.notHandled.publication': {
    text: '要求提供政府公报、报刊、书籍等公开出版物，已告知获取途径。',
    basis: article('第三十九条第二款'),
  },
  'requests.notHandled.excessive': {
    text: '申请的数量、频次明显超过合理范围，要求说明理由后认为不合理，决定不予处理。',
    basis: article('第三十五条'),
  },
  'requests.notHandled.reconfirmation': {
    text: '申请人已经取得信息，要求行政机关予以确认或者重新出具。',
    basis: '国办公开办函关于年度报告格式的通知',
  },
  'requests.otherwiseHandled': {
    text: '不属于以上各类的其他办理结果，例如申请人撤回。',
    basis: '国办公开办函〔2019〕60号',
  },
  'requests.otherwiseHandled.notSupplemented': {
    text: '已通知补正，申请人没有正当理由逾期不补正，视为放弃申请，不再处理。',
    basis: article('第三十条'),
  },
  'requests.otherwiseHandled.feeUnpaid': {
    text: '已发出收费通知，申请人逾期未缴纳信息处理费，视为放弃申请，不再处理。',
    basis: `${article('第四十二条')}；国办函〔2020〕109号`,
  },
  'requests.otherwiseHandled.other': {
    text: '不属于以上各类的其他办理结果，例如申请人主动撤回申请。',
    basis: '国办公开办函〔2021〕30号',
  },
  'requests.handled': {
    text: '（一）至（六）各行之和，自动合计。本年新收加上年结转，应当等于这一行加结转下年度。',
    basis: '国办公开办函关于年度报告格式的通知',
  },
  'requests.carriedForward': {
    text: '本年底还没有办结、转到下年继续办理的申请。等于本年新收加上年结转，减去办理结果总计。',
    basis: '国办公开办函关于年度报告格式的通知',
  },
  'disputes.reconsideration': {
    text: '因政府信息公开引起、以本机关为被申请人的行政复议。本机关作为复议机关审理的不计。',
    basis: article('第五十一条'),
  },
  'disputes.litigationDirect': {
    text: '因政府信息公开、未经复议直接起诉本机关的行政诉讼。一审后又二审的，按最终结果计 1 件。',
    basis: article('第五十一条'),
  },
  'disputes.litigationAfterReconsideration': {
    text: '因政府信息公开、经过行政复议后起诉的行政诉讼。',
    basis: article('第五十一条'),
  },
}

const columns: Readonly<Record<string, string>> = {
  naturalPerson: '自然人：以个人名义申请的公民。',
  enterprise: '商业企业：公司等营利法人和非法人企业。',
  researchInstitution: '科研机构：高校、研究院所等。',
  publicWelfare: '社会公益组织：社会团体、基金会、社会服务机构等。',
  legalServices: '法律服务机构：律师事务所、公证处等以机构名义申请的；律师个人申请计入自然人。',
  otherOrganization: '其他：不属于前四类的组织。',
  upheld: '结果维持：复议维持或驳回，诉讼驳回原告诉讼请求等。',
  corrected: '结果纠正：撤销、变更、确认违法、责令履行等。',
  otherOutcome: '其他结果：撤回、终止、不予受理等。',
  pending: '尚未审结：到本年底还没有结果。',
}

/** Of the row, and of the column where it needs a word. `undefined` where nothing is to be said. */
export function helpFor({ table, row, column }: CellSpec): RowHelp | undefined {
  const own = rows[`${table}.${row.id}`]
  const beside = columns[column.id]
  if (!own) return beside === undefined ? undefined : { text: beside }
  return { text: [own.text, beside].filter(Boolean).join(''), ...(own.basis && { basis: own.basis }) }
}
