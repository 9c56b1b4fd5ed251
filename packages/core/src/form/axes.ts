/** What both editions print, word for word. Each edition lists its own order of it. */

import type { Column, Measure, Row, Section, Table } from './form.ts'

const cases = { kind: 'count', unit: '件' } as const satisfies Measure
const items = { kind: 'count', unit: '项' } as const satisfies Measure

/** Measures shared by the columns of both editions. */
export const measures = { cases, items, itemsChange: { kind: 'change', unit: '项' } } as const

/** Captions of the blocks in table `disclosure`: the items of Article 20 of the Regulations. */
export const articleTwenty = {
  one: '第二十条第（一）项',
  five: '第二十条第（五）项',
  six: '第二十条第（六）项',
  eight: '第二十条第（八）项',
  nine: '第二十条第（九）项',
} as const

/** Corner cells of the three tables. */
export const corners = {
  disclosure: '信息内容',
  requests: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  disputes: '',
} as const

export const sections = [
  { id: 'overview', numeral: '一', title: '总体情况' },
  { id: 'disclosure', numeral: '二', title: '主动公开政府信息情况', table: 'disclosure' },
  { id: 'requests', numeral: '三', title: '收到和处理政府信息公开申请情况', table: 'requests' },
  { id: 'disputes', numeral: '四', title: '政府信息公开行政复议、行政诉讼情况', table: 'disputes' },
  { id: 'improvements', numeral: '五', title: '存在的主要问题及改进情况' },
  { id: 'otherMatters', numeral: '六', title: '其他需要报告的事项' },
] as const satisfies readonly Section[]

/** Columns of table `requests`: 申请人情况. */
export const applicants = [
  { id: 'applicants', label: '申请人情况', kind: 'heading', measure: cases },
  { id: 'naturalPerson', label: '自然人', kind: 'input', measure: cases, under: 'applicants' },
  { id: 'legalEntities', label: '法人或其他组织', kind: 'heading', measure: cases, under: 'applicants' },
  { id: 'enterprise', label: '商业企业', kind: 'input', measure: cases, under: 'legalEntities' },
  { id: 'researchInstitution', label: '科研机构', kind: 'input', measure: cases, under: 'legalEntities' },
  { id: 'publicWelfare', label: '社会公益组织', kind: 'input', measure: cases, under: 'legalEntities' },
  { id: 'legalServices', label: '法律服务机构', kind: 'input', measure: cases, under: 'legalEntities' },
  { id: 'otherOrganization', label: '其他', kind: 'input', measure: cases, under: 'legalEntities' },
  { id: 'total', label: '总计', kind: 'total', measure: cases, under: 'applicants' },
] as const satisfies readonly Column[]

/** Rows of table `requests` that both editions print. */
export const requestRows = {
  received: { id: 'received', label: '一、本年新收政府信息公开申请数量', kind: 'input' },
  broughtForward: { id: 'broughtForward', label: '二、上年结转政府信息公开申请数量', kind: 'input' },
  results: { id: 'results', label: '三、本年度办理结果', kind: 'heading' },
  disclosed: { id: 'disclosed', label: '（一）予以公开', kind: 'input', under: 'results' },
  partlyDisclosed: {
    id: 'partlyDisclosed',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    kind: 'input',
    under: 'results',
  },
  notDisclosed: [
    { id: 'notDisclosed', label: '（三）不予公开', kind: 'heading', under: 'results' },
    { id: 'notDisclosed.stateSecret', label: '1.属于国家秘密', kind: 'input', under: 'notDisclosed' },
    { id: 'notDisclosed.prohibitedByLaw', label: '2.其他法律行政法规禁止公开', kind: 'input', under: 'notDisclosed' },
    { id: 'notDisclosed.endangersSecurity', label: '3.危及“三安全一稳定”', kind: 'input', under: 'notDisclosed' },
    { id: 'notDisclosed.thirdPartyRights', label: '4.保护第三方合法权益', kind: 'input', under: 'notDisclosed' },
    { id: 'notDisclosed.internalAffairs', label: '5.属于三类内部事务信息', kind: 'input', under: 'notDisclosed' },
    { id: 'notDisclosed.processInformation', label: '6.属于四类过程性信息', kind: 'input', under: 'notDisclosed' },
    { id: 'notDisclosed.enforcementFile', label: '7.属于行政执法案卷', kind: 'input', under: 'notDisclosed' },
    { id: 'notDisclosed.administrativeQuery', label: '8.属于行政查询事项', kind: 'input', under: 'notDisclosed' },
  ],
  unableToProvide: [
    { id: 'unableToProvide', label: '（四）无法提供', kind: 'heading', under: 'results' },
    { id: 'unableToProvide.notHeld', label: '1.本机关不掌握相关政府信息', kind: 'input', under: 'unableToProvide' },
    {
      id: 'unableToProvide.requiresCreation',
      label: '2.没有现成信息需要另行制作',
      kind: 'input',
      under: 'unableToProvide',
    },
    { id: 'unableToProvide.stillUnclear', label: '3.补正后申请内容仍不明确', kind: 'input', under: 'unableToProvide' },
  ],
  notHandled: [
    { id: 'notHandled', label: '（五）不予处理', kind: 'heading', under: 'results' },
    { id: 'notHandled.petition', label: '1.信访举报投诉类申请', kind: 'input', under: 'notHandled' },
    { id: 'notHandled.repeated', label: '2.重复申请', kind: 'input', under: 'notHandled' },
    { id: 'notHandled.publication', label: '3.要求提供公开出版物', kind: 'input', under: 'notHandled' },
    { id: 'notHandled.excessive', label: '4.无正当理由大量反复申请', kind: 'input', under: 'notHandled' },
    {
      id: 'notHandled.reconfirmation',
      label: '5.要求行政机关确认或重新出具已获取信息',
      kind: 'input',
      under: 'notHandled',
    },
  ],
  handled: { id: 'handled', label: '（七）总计', kind: 'total', under: 'results' },
  carriedForward: { id: 'carriedForward', label: '四、结转下年度继续办理', kind: 'input' },
} as const satisfies Readonly<Record<string, Row | readonly Row[]>>

/** Printed on the form: 第一项加第二项之和，等于第三项加第四项之和. */
export const requestBalance = {
  left: ['received', 'broughtForward'],
  right: ['handled', 'carriedForward'],
} as const

/** Table `disputes`, the same in both editions. */
export const disputes = {
  id: 'disputes',
  direction: 'across',
  balances: [],
  blocks: [
    {
      corner: corners.disputes,
      columns: [
        { id: 'upheld', label: '结果维持', kind: 'input', measure: cases },
        { id: 'corrected', label: '结果纠正', kind: 'input', measure: cases },
        { id: 'otherOutcome', label: '其他结果', kind: 'input', measure: cases },
        { id: 'pending', label: '尚未审结', kind: 'input', measure: cases },
        { id: 'total', label: '总计', kind: 'total', measure: cases },
      ],
      rows: [
        { id: 'reconsideration', label: '行政复议', kind: 'input' },
        { id: 'litigation', label: '行政诉讼', kind: 'heading' },
        { id: 'litigationDirect', label: '未经复议直接起诉', kind: 'input', under: 'litigation' },
        { id: 'litigationAfterReconsideration', label: '复议后起诉', kind: 'input', under: 'litigation' },
      ],
    },
  ],
} as const satisfies Table
