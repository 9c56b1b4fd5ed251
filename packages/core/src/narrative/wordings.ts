/** The wordings that say what a number in prose is about. */

import { aboutDocuments, columns, decided, documents, issue, listed } from './document-words.ts'
import { n, within } from './stretches.ts'
import type { Topic } from './topics.ts'

/** What is left over from a year beside requests: 上年遗留问题 3 项. */
const leftOver = '问题|整改|归档|任务|项目|隐患'
/** From a number to what it is of: behind 、 another thing begins (已办理 83 件、结转下年度 6 件), and 12 件均已办结且无结转下年度 denies it. */
const withinOne = (most: number) => within(most, '[、和]|(?:无|没有|未|不)(?=结?转)')

const notRequests = '复议|诉讼|中[有，、]|中的|中涉'
const named =
  '(?:政府)?信息(?:依申请)?公开(?:事项)?(?:的)?(?:书面)?申请|公开(?:相关|有关)?(?:的)?(?:政府)?信息的申请|依申请(?:政府)?信息公开(?:事项)?|依申请公开(?:政府信息)?(?:申请)?|公开申请|信息申请'
/** What may stand between a verb and a bare 申请: anything else makes it a request for another thing. */
const neutral = '(?:的|各类|有效|书面|群众|公众|提出|提交|递交|相关|全部|事项|了|共|实际)*'
/** From a verb to its requests. */
const request = (most: number) => `(?:${within(most, notRequests)}(?:${named})|${neutral}申请)`
/** All who may ask: what they ask for stands behind them. */
const anybody = '(?:公民、法人(?:和|或|以?及|、)(?:者)?其他(?:社会)?组织)?'
/** 10 人提交的申请 9 件: how many asked. */
const askers = '(?:\uE000\\d+\uE001[^，。；:()\uE000]{0,5}(?:提出|提交|递交)的?)?'
const behind = (most: number) => within(most, notRequests)
/** Of those that came, but of what became of them, or of others: 新收申请办结 18 件, 新收申请和 3 件结转申请. */
const became = '(?<![并及和与、且])(?:办结|答复|回复)|仍|尚'
const behindReceived = (most: number) => within(most, `${notRequests}|${became}|[和及与、](?=\uE000)`)
/** What says that all requests of the year are meant: 2024 年，我局依法办理. */
const ofAll =
  '(?:20\\d\\d年度?|本年度?|全年|年内|共|总共|累计|合计|我[局委办镇乡厅署院处所]|本[局委办镇乡厅署院处所机单][关位]?|依法|依规|规范|及时|按时|严格|认真)'
/** What may stand between a number and 办结: more would tell of a part (当场办结, 延期办结). */
const inTime =
  '(?:均|已经?|按时|按期|如期|及时|依法|当年|年内|(?:在|于)?(?:法定|规定)(?:期限|时限|时间)内|(?:在|于)?当年内)*'
const counted = '(?!人次|个|%|篇|次)'

const receive = '(?:新收|收到|受理|接收|接到|收悉)'
const ofWhich = '(?:为|系|是|属于?|由|来自)'
/** 结转下年度, 转入下一年, 转接下年度: to the year after. */
const carry = '(?<![流运周扭])(?:结)?转(?:至|到|入|接)?(?:下|次|明|来)(?:一)?年(?:度)?'
const thisYear = '(?:本年度?|今年|当年)'

/**
 * A wording: a pattern over the masked sentence. Where it has a group `y`, that is the year it must be of: last year
 * for what was brought forward, next year for what is carried forward.
 */
export interface Wording {
  readonly topic: Topic
  readonly pattern: RegExp
  /** Whatever the pattern matches holds one of these words: a sentence without them need not be searched. */
  readonly needs: RegExp
  readonly about: 'requests' | 'disputes' | 'disclosure'
  /** It can be of nothing less than all requests: even behind 其中 it is no part of the topic. */
  readonly whole: boolean
  /** It names nothing: meant is what was asked for, unless something is told to have come since that was named. */
  readonly bare: boolean
}

const needs: Readonly<Record<Topic, RegExp>> = {
  received: /收|受理|接到|新增|数量|总量/u,
  broughtForward: /结转|遗留|转入/u,
  carriedForward: /结转|转(?:至|到|入|接)?[下次明来]|顺延|年度?继续办理/u,
  handled: /办结|答复|办理|已处理/u,
  disclosed: /予以公开|同意公开|全部公开/u,
  partlyDisclosed: /部分(?:予以|同意)?公开/u,
  notDisclosed: /不予公开|不同意公开/u,
  unableToProvide: /无法提供/u,
  notHandled: /不予处理/u,
  otherwiseHandled: /其他处理/u,
  reconsideration: /复议/u,
  litigation: /诉讼/u,
  litigationDirect: /直接/u,
  litigationAfterReconsideration: /复议(?:之后|后|决定|结果)/u,
  issued: /规范性文件/u,
  repealed: /废止/u,
  inForce: /现行有效/u,
  licensing: /许可/u,
  penalties: /处罚/u,
  coercion: /强制/u,
}

const wording = (topic: Topic, about: Wording['about'], ...patterns: readonly string[]): Wording[] =>
  patterns.map((pattern) => ({
    topic,
    about,
    pattern: new RegExp(pattern + counted, 'gu'),
    needs: needs[topic],
    whole: false,
    bare: false,
  }))

const bare = (...wordings: readonly Wording[]): Wording[] => wordings.map((one) => ({ ...one, bare: true }))
const whole = (...wordings: readonly Wording[]): Wording[] => wordings.map((one) => ({ ...one, whole: true }))

/** The outcomes of the form, by their labels and those of older reports. */
export const outcomes: readonly (readonly [topic: Topic, words: string])[] = [
  ['disclosed', '(?<!不|部分)予以公开|(?<!不|部分)同意公开|(?<!部分|信息|文件|内容|事项|结果|决算|预算)全部公开'],
  ['partlyDisclosed', '部分(?:予以|同意)?公开'],
  ['notDisclosed', '(?<!部分)不予公开|(?<!部分)不同意公开'],
  ['unableToProvide', '无法提供'],
  ['notHandled', '不予处理'],
  ['otherwiseHandled', '其他处理'],
]
/** What may stand between the label of an outcome and its number, or the label that is joined to it. */
export const outcomeTail = '(?:的|类|申请|信息|情况|答复|处理|决定|[”"])*'

/** How cases end: a number behind one of these is of a part of them. */
const endings =
  '开庭|出庭|庭审|维持|纠正|撤销|驳回|审结|未结|败诉|胜诉|终止|调解|撤回|应诉|听证|决定|机关|意见|建议|渠道|答复|风险|能力|培训'
const cases = (most: number, without: string) => within(most, `${endings}|${without}`)

/** Ways a suit is brought: 直接向法院起诉, 复议后提起行政诉讼. */
const sued = '(?:又|再|仍)?(?:向(?:人民)?法院)?(?:提起)?(?:的)?(?:起诉|(?:行政)?诉讼)'
const directly = `(?:未经(?:行政)?复议(?:程序)?(?:而)?)?直接${sued}`
const afterwards = `(?:(?<!未)(?:经(?:过)?)?(?:行政)?复议(?:之)?后|(?:不服|对)(?:行政)?复议(?:决定|结果)(?:不服)?(?:而)?)${sued}`
/** No suit about information is one of these: 行政公益诉讼 1 件. */
const suit = '(?:行政)?(?<!公益|民事|刑事|赔偿)诉讼'
const isOne = '(?:为|系|是|属)?'

/** 1 起有关政府信息公开的行政复议. */
const ofInformation = '(?:因|有关|关于|涉及)?(?:政府)?信息公开(?:工作|申请|答复)?(?:引起|引发)?(?:类|方面)?(?:的)?'

export const wordings: readonly Wording[] = [
  ...whole(...wording('received', 'requests', `(?:新收)(?:的)?(?:${request(6)})?${behindReceived(4)}${n}`)),
  ...wording(
    'received',
    'requests',
    `${receive}(?:[并且和及](?:办理|处理|答复))?${askers}${anybody}${request(14)}${behindReceived(6)}${n}`,
    `${receive}(?:的)?${askers}${n}(?:${within(10, notRequests)}(?:${named})|${neutral}申请)`,
    `新增${request(6)}${behindReceived(4)}${n}`,
    `受理的申请数量${n}`,
    `(?<![办结答复转])(?:${named})(?:总?数量?|总量)(?=[共总合累为是有计达:])${n}`,
    `(?:依申请公开|公开申请)(?:申请|事项|信息|件)?(?:共|累计)*(?:收到|受理)${n}`,
  ),
  ...bare(
    ...wording(
      'received',
      'requests',
      `(?:收到|受理|接收)(?<=(?:^|[，；。:)])${ofAll}*(?:收到|受理|接收))(?:了)?${n}(?=[，；。:();]|$)`,
    ),
  ),
  ...whole(
    ...wording(
      'broughtForward',
      'requests',
      `(?:上|去|前)(?:一)?年(?:度)?(?:结转|遗留|转入)${within(14, `新收|收到|受理|${thisYear}|${became}|${leftOver}`)}${n}`,
      // 2 件系上年结转.
      `${n}(?:申请)?${ofWhich}(?:上|去|前)(?:一)?年(?:度)?(?:结转|遗留|转入)`,
      `${n}(?:申请)?${ofWhich}(?<y>\\d{4})年(?:度)?结转(?!(?:至|到|入)?(?:下|次|明|来|\\d))`,
      `结转上(?:一)?年(?:度)?${within(12, `新收|收到|受理|后|${thisYear}|${became}|${leftOver}`)}${n}`,
      `(?<y>\\d{4})年(?:度)?结转(?!(?:至|到|入)?(?:下|次|明|来))(?:(?:至|到|入|而来)?(?:${thisYear}|\\d{4}年))?${within(12, `新收|收到|受理|\\d{4}年|${became}`)}${n}`,
    ),
    ...wording(
      'carriedForward',
      'requests',
      `${carry}${within(12, leftOver)}${n}`,
      `(?<!结转)下(?:一)?年(?:度)?继续办理(?:的)?${n}`,
      `${n}${withinOne(8)}${carry}`,
      `${n}${withinOne(14)}顺延(?:至|到|入)?(?:下|次|明|来)(?:一)?年`,
      `结转(?:至|到|入)?(?<y>\\d{4})年(?:度)?${within(8)}${n}`,
      `结转(?:至|到|入)?(?<y>\\d{4})年(?:度)?(?:继续)?(?:作出|予以)?(?:答复|办结|办理|处理)的(?:${named})${n}`,
      `${n}${withinOne(8)}结转(?:至|到|入)?(?<y>\\d{4})年`,
    ),
  ),
  // Before 答复: “答复情况为予以公开 8 件” is of the 8 that were disclosed.
  ...whole(...outcomes.flatMap(([topic, words]) => wording(topic, 'requests', `(?:${words})${outcomeTail}${n}`))),
  ...wording(
    'handled',
    'requests',
    `(?<!未|应|可|待|合并)(?:办结|答复(?:完成)?|办理(?:完毕|完结|完成|答复)|(?<=已)处理(?:完毕)?)(?:(?:${request(12)})${behind(4)}|${neutral}(?:件数)?)${n}`,
    `办理(?<=(?:^|[，；。:)])${ofAll}*办理)(?:了)?(?:${request(4)})(?:事项|件)?${n}`,
  ),
  // 其中 15 件按时办结，2 件结转下年度.
  ...whole(
    ...wording(
      'handled',
      'requests',
      `(?<=(?:^|[，；:])(?:其中:?|有|共|已)?)${n}(?:申请)?${inTime}(?:办结|(?:完成)?答复|办理完毕)[，、](?=(?:其余|剩余|另有?|有)?的?\uE000\\d+\uE001(?:申请)?(?:按[^，。；]{0,8})?(?:${carry}|顺延|结转))`,
    ),
  ),
  ...wording('litigationDirect', 'disputes', `${directly}(?:的)?(?:案件)?${n}`, `${n}${isOne}${directly}`),
  ...wording(
    'litigationAfterReconsideration',
    'disputes',
    `${afterwards}(?:的)?(?:案件)?${n}`,
    `${n}${isOne}${afterwards}`,
  ),
  ...wording(
    'reconsideration',
    'disputes',
    `(?<!未经)(?:行政)?复议(?!后)${cases(8, '诉讼|、(?=\uE000)')}${n}`,
    `${n}${cases(6, '诉讼|[、和]')}(?<!未经)(?:行政)?复议(?!后|机关|决定|申请)`,
    `${n}${ofInformation}(?:行政)?复议(?!后|机关|决定|申请)`,
  ),
  ...wording(
    'litigation',
    'disputes',
    `${suit}${cases(8, '复议|、(?=\uE000)')}${n}`,
    `${n}${cases(6, '复议|[、和]')}${suit}`,
    `${n}${ofInformation}${suit}`,
  ),
  ...whole(
    ...wording('issued', 'disclosure', columns(n)),
    ...wording('repealed', 'disclosure', columns(undefined, n)),
    ...wording('inForce', 'disclosure', columns(undefined, undefined, n)),
  ),
  ...wording(
    'issued',
    'disclosure',
    `${issue}${documents}${within(4, aboutDocuments)}${n}`,
    `${issue}${n}${documents}`,
  ),
  ...wording(
    'repealed',
    'disclosure',
    `(?<!建议|拟|应当?|需|待|提请)废止${documents}${within(4, aboutDocuments)}${n}`,
    `(?<!建议|拟|应当?|需|待|提请)废止${n}${documents}`,
    `${issue}${documents}${listed}废止${n}`,
  ),
  ...wording(
    'inForce',
    'disclosure',
    `现行有效(?:的)?${documents}${within(4, aboutDocuments)}${n}`,
    `${documents}${within(6)}现行有效(?:的)?${n}`,
    `(?:${issue}|废止)${documents}${listed}{1,3}(?:截[至止][^，。；:()\uE000]{0,10})?现行有效(?:的)?(?:件数|文件)?${n}`,
  ),
  ...wording('licensing', 'disclosure', ...decided('(?:作出|实施|办理|办结)', '许可', '决定')),
  ...wording('penalties', 'disclosure', ...decided('(?:作出|实施|办理|办结)', '处罚', '决定')),
  ...wording('coercion', 'disclosure', ...decided('(?:作出|实施|采取|办理)', '强制', '决定|措施')),
]
