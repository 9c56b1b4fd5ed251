/** Whether a number that a wording finds is of less than the thing, of another body, or of another time. */

import { numberMark } from './sentences.ts'
import { speaksOfOneKind, speaksOfPartOfYear } from './spans.ts'
import type { Topic } from './topics.ts'
import type { Wording } from './wordings.ts'
import { speaksOfAnotherYear } from './years.ts'

/** Each is told by what narrows suits. */
const kindsOfSuits: ReadonlySet<Topic> = new Set(['litigationDirect', 'litigationAfterReconsideration'])
const waysOfSuits = /未?(?:经(?:过)?)?(?:行政)?复议|直接|对|不服/gu

/** A wording found in a sentence, with what stands before it there and in its clause. */
export interface Found {
  readonly wording: Wording
  readonly own: string
  readonly year: number | undefined
  readonly before: string
  readonly clause: string
  readonly after: string
}

/**
 * A number is of a part, of another body or of another time when one of these stands before it in its clause: it is
 * then bound to nothing.
 */
const narrower = new RegExp(
  [
    // ways of asking
    '通过|网上|网络|线上|线下|当面|现场|信函|邮寄|邮件|传真|平台|渠道|窗口|代收|代为|转来|邮箱|信箱|公众号|小程序|大厅',
    // applicants
    '自然人|公民|企业|公司|法人|组织|机构|律师|先后|同一',
    // other bodies, or for them
    '代表|本级|各部门|各乡镇|各镇|各街道|各单位|乡镇(?!人民政府)|镇街|各村|村务|下属|系统|委托|党组|党委|党内|大队|支队|中队|科室|名义|自行',
    '拟(?:予以|不予|同意|部分)|承办[^，。；]*(?:政府|局|厅|委)|代(?=[^，。；表]{1,6}(?:政府|局|厅|委))|参与|协办|协助|配合|(?<!结)转办|报请|备案|牵头|起草|代拟|联合|征询|协查',
    // subjects
    '专项|涉及|关于|主要|各类|同类|类(?:政府)?(?:信息)?(?:公开)?申请',
    // what is looked at again, or done by others
    '抽查|抽取|随机|评查|复查|复盘|回访|指导|督促|督办',
    // times
    '期间|季度|上半年|下半年|\\d月|当[月日天]|单[月日]|月份|去年|以来|历年|近[两二三四五六几\\d]年|\\d{4}年?(?:至|—|-)\\d{4}年',
    // comparisons and shares
    '同比|较|比|(?<!新)增|减|平均|以上|占|对|分别(?![为是有](?:予以|同意|部分|不予|无法))',
    // what is no case of the office, or none about information
    '作为(?:行政)?复议机关|(?:作为|以)第三人|具体行政行为|共同被告|其他(?:类)?(?:行政)?(?:行为|案件|事项|类型)|非(?:政府)?信息公开|除(?:政府)?信息公开',
    // what happens on the way
    '撤回|补正|延期|变更|一审|二审|经(?:过)?(?:行政)?复议|复议后|直接(?:向|提起|起诉)|进入[^，。；]*程序',
  ].join('|'),
  'u',
)
const part = /其中/u
/** 因工伤认定被提起行政诉讼: the cause of a case that is none of information. */
const otherCause =
  /[因由就对](?:(?!公开|申请|答复|信息|被|引发|引起|提起|发生|导致)[^，。；]){2,}(?:被|引发|引起|提起|发生|导致)/u
/** 行政处罚引发行政复议 3 件, 土地征收类被申请行政复议 6 件: cases about what else the office does. */
const ofOtherActs =
  /(?:处罚|许可|强制|登记|征收|征地|拆迁|认定|执法|审批|裁决|确权)(?:(?!公开|申请|答复|信息)[^，。；]){0,6}(?:被|引发|引起|导致|发生|产生|(?:类|案件)?(?:的)?(?:行政)?(?:复议|诉讼))/u
/** A row of the form before its group or before the answer: 因信息不存在无法提供 1 件, 信息不存在答复 1 件. “不掌握等原因” is the group again. */
const grounds: Readonly<Partial<Record<Topic, RegExp>>> = {
  notDisclosed: /国家秘密|禁止公开|三安全|第三方|内部(?:事务|管理)|过程性|执法案卷|行政查询|个人隐私|商业秘密/u,
  handled: /不掌握|不存在|没有现成|非本(?:机关|单位|部门|级)|不属于本|告知类/u,
  unableToProvide: /掌握|不存在|没有现成|另行制作|不明确|(?:不属于|非)本/u,
  notHandled: /信访|举报|投诉|重复|出版物|大量|确认/u,
}
/** 县(市、区)收到 36 件: of those below. */
const ofThoseBelow = /[县区市]\([县区市旗、]+\)[^，。；()]*$/u
/** “答复 7 件，不予受理 4 件”: answers told beside what else became of requests. */
const besidesAnswers = /^[^，。；]{0,4}，(?:\uE000\d+\uE001)?(?:不予受理|不予处理|告知|补正|撤回|转送|转交)/u
/** The same behind the number: 2 件由企业提出, 12 件涉及征地, (由) 52 件增加到…, 1 件依申请公开意见征询函. */
const narrowerBehind =
  /^(?:[^，；。()]{0,4})(?:由|来自|涉及|系|为自然人|均为|属于|重复)|^\(自(?!然)|^(?:增加?|增长|减少?|上升|下降|升|降)(?:到|至|为)|^，但?[均都]?不(?:属于|涉及)(?:政府)?信息公开|^的?(?:意见|征询|征求|协查|协办|会办)|^[^，；。()]{0,10}(?:不在|不列入|不纳入|不计入|未计入|未纳入)/u
/** 办理申请 14 件，其中协助区政府办理 5 件: more than those of the office. */
const alsoOfOthers = /^[，(](?:其中|含|包括)[^。；]*(?:协助|协办|代|转|咨询|收到|办理)/u
/** 规范性文件 2 件（其中行政规范性文件 1 件）: the form asks for the part. */
const partOfDocuments = /^[，(](?:其中|含|包括)[^，；。()]{0,4}规范性文件/u
/** 收到 14 件（单独编报，不计入本报告）: they are counted elsewhere, or are among the others already. */
const countedElsewhere =
  /^[^。；\uE000]{0,40}(?:不计入|未计入|不列入|不纳入|不在[^，。；]{0,8}统计|(?:单独|另行)(?:编报|编制|统计|公布)|已(?:计入|包[括含]在)[^，。；]{0,4}(?:总|上述|其中|本))/u
/** 不履行法定职责类复议 4 件: of another kind than of information. */
const ofAnotherKind = /(?<!公开|申请)类(?:的)?(?:案件)?(?:的)?(?:行政)?(?:复议|诉讼)/u
const amongAnswered =
  /(?:办结|答复|办理)[^，。；]*\uE000\d+\uE001\((?:其中)?(?:含|包括)[^)]*$|(?:办结|答复)[^，。；收受]*\uE000\d+\uE001[，(:](?:(?:其中|含|包括)[:，]?|(?<=:))(?:[^，。；]*(?:新收|[当本]年)[^，。；]*\uE001[，、])?[^，。；]*$/u
/** 2023 年收到、2024 年答复 2 件, 当年收到当年答复 17 件, 结转至 2025 年答复 3 件: of those that came in one year. */
const ofThoseThatCame =
  /(?:\d{4}年(?:度)?|[上去当]年|本年(?:度)?)(?:新)?(?:收到|受理|接收|提出)[、和并且]?(?:于|在)?(?:\d{4}年|[当次本]年)|结转(?:至|到|入)/u
/** 应于年内办结的 17 件: others were not due. */
const wereDue = /应(?:当|该|在|于)[^，；]{0,8}(?:办结|答复)/u
/** A case of the office about information. */
export const aboutInformation = /信息公开|公开申请|依申请|被(?:申请|提起)|引发|引起/u
const namesInformation = /信息公开|公开申请|依申请/u
const ofThemAboutInformation =
  /^[^。；]*(?:(?:其中|涉)[^，。；\uE000]{0,8}信息公开(?:分别|被申请|被提起|引[发起]|工作|行政|复议|诉讼|[的类占为有共]|方面|案件|案由)*|信息公开(?:(?:类|方面|案件|案由)[^，。；\uE000]{0,8}|[占为有]))\uE000/u
/** 行政复议 3 件，均与信息公开无关. */
const notAboutInformation =
  /^[^。；]*(?:与(?:政府)?信息公开[^，。；]{0,4}无关|[均都全](?:部)?[不未非](?:属于?|涉及|是|系|因)?(?:政府)?信息公开)/u

/** Whether the number of a find is bound to nothing. `year` is the report’s. */
export function isNarrower({ wording, own, year: said, before, clause, after }: Found, year: number | null): boolean {
  if (said !== undefined && year !== null && said !== (wording.topic === 'broughtForward' ? year - 1 : year + 1))
    return true
  if (speaksOfAnotherYear(before + own, year)) return true
  if (wording.about !== 'disclosure' && speaksOfPartOfYear(before)) return true
  const words = withoutWholes(clause + own).replace(kindsOfSuits.has(wording.topic) ? waysOfSuits : '', '')
  if (before.includes('(') && ofThoseBelow.test(before)) return true
  if (narrower.test(wording.whole ? words.replace(/对/gu, '') : words)) return true
  if (wording.about === 'disputes' && (otherCause.test(words) || ofOtherActs.test(words))) return true
  // 行政诉讼 12 件，其中信息公开类 2 件: of all kinds.
  if (wording.about === 'disputes' && !namesInformation.test(before + own) && ofThemAboutInformation.test(after))
    return true
  if (wording.about === 'disputes' && (notAboutInformation.test(after) || ofAnotherKind.test(words))) return true
  // 行政复议、行政诉讼各 2 件: each of them has as many.
  if (/各(?:有|计|为)?\uE000/u.test(own)) return true
  // 答复 190 件（含上年结转 7 件）: as many of those that were answered.
  if ((wording.topic === 'broughtForward' || wording.topic === 'received') && isAmongAnswered({ own, before, clause }))
    return true
  // 办结上年结转及新收申请共 19 件.
  if (wording.topic === 'received' && /^[^收受]*(?:办结|答复)[^收受]*$/u.test(clause)) return true
  if (wording.topic === 'handled' && !own.includes('申请') && isOfOneKindBefore(before)) return true
  if (wording.topic === 'handled' && (ofThoseThatCame.test(words) || wereDue.test(words) || isOfLastYears(clause)))
    return true
  if (grounds[wording.topic]?.test(words) && !/等/u.test(words)) return true
  if (wording.topic === 'handled' && own.includes('答复') && besidesAnswers.test(after)) return true
  if (wording.topic === 'handled' && /办理(?!完[毕结成]|答复)/u.test(own) && alsoOfOthers.test(after)) return true
  const total = totalBefore(before.slice(0, before.length - clause.length))
  const isOfSuits = kindsOfSuits.has(wording.topic) && /诉讼|应诉/u.test(total)
  const isOfAll = isOfSuits || (wording.about === 'disputes' && isOfInformationAmongAll({ own, before, clause }))
  if (part.test(words) && !isOfAll && (!wording.whole || !isWholeTotal(total))) return true
  if (countedElsewhere.test(after)) return true
  return narrowerBehind.test(after) || (wording.about === 'disclosure' && partOfDocuments.test(after))
}

/** 线下收到 5 件，办结 4 件: of those that came this way. */
function isOfOneKindBefore(before: string): boolean {
  const [, came = ''] = /([^，；。()]*)，$/u.exec(before) ?? []
  return /(?:收到|受理)[^，]{0,4}\uE000/u.test(came) && speaksOfOneKind(came)
}

/** 行政复议 12 件，其中政府信息公开行政复议 2 件: the part is what the form asks for. */
function isOfInformationAmongAll({ own, before, clause }: Pick<Found, 'own' | 'before' | 'clause'>): boolean {
  const earlier = before.slice(0, before.length - clause.length)
  return part.test(clause) && namesInformation.test(clause + own) && !namesInformation.test(earlier)
}

/** The clause of the total that 其中 breaks down: the last one with a number that compares nothing. */
function totalBefore(clauses: string): string {
  return (
    clauses
      .split(/[，；(]/u)
      .filter((clause) => clause.includes(numberMark.open) && !compares.test(clause))
      .at(-1) ?? ''
  )
}

/** Whether 其中 breaks down all requests: nothing narrows the total, and it is plainly one of requests. */
function isWholeTotal(clause: string): boolean {
  return clause === '' || (!narrower.test(withoutWholes(clause)) && ofRequests.test(clause))
}

const ofRequests = /公开申请|依申请|申请公开|(?:收到|受理|办结|办理|答复)(?:的)?(?:申请)?(?:共|了)?\uE000/u
const compares = /同比|比|较|增|减|占|降|升|上年|去年/u

/** 上年结转的申请办结 3 件; with them (含上年结转) it is of all. */
function isOfLastYears(clause: string): boolean {
  return /(?:[上去]一?年|\d{4}年)(?:度)?结转/u.test(clause) && !/连同|含|加上?|包括|[及和与、]/u.test(clause)
}

/** 答复 190 件（含上年结转 7 件）, 答复 19 件，2 件系上年结转: of those that were answered, not of all that were brought forward. */
function isAmongAnswered({ own, before, clause }: Pick<Found, 'own' | 'before' | 'clause'>): boolean {
  if (amongAnswered.test(before + own)) return true
  const isNumberFirst = !own.endsWith(numberMark.close)
  return isNumberFirst && /办结|答复/u.test(totalBefore(before.slice(0, before.length - clause.length)))
}

const fromBefore =
  '(?:(?:上|去)一?年(?:度)?|(?<year>\\d{4})年(?:度)?)(?:结转|遗留|转入)(?!(?:至|到|入)?(?:下|次|明|来|\\d))'
/** Right behind a number: of it, so many are from before. */
const countsIn = [
  `^[^，。；]{0,4}[，(:](?:其中|含|包括|包含|内含)[:，]?(?:含|有|包括)?${fromBefore}`,
  `^[^，。；]{0,4}[，(:](?:其中)?[:，]?(?:有)?\uE000\\d+\uE001(?:申请)?(?:为|系|是|属于?|由|来自)${fromBefore}`,
].map((pattern) => new RegExp(pattern, 'u'))
/** 受理 16 件（新收 14 件、结转 2 件）: both parts are named. */
const namesBoth =
  /^[^，。；]{0,4}[，(:](?:其中|含|包括)?[:，]?[^，。；()\uE000]{0,6}新(?:收|增|申请|受理)[^，。；()\uE000]{0,10}\uE000\d+\uE001[、，和及][^，。；()\uE000]{0,8}结转(?!(?:至|到|入)?(?:下|次|明|来))/u

/** “收到申请 12 件（含上年结转 2 件）”, “受理 12 件，其中 2 件系上年结转”: what stands beside the number counts it in. */
export function includesBroughtForward({ own, after }: Found, year: number | null): boolean {
  const counted = countsIn.map((pattern) => pattern.exec(after)).find((match) => match !== null)
  const from = counted?.groups?.year
  if (counted && (from === undefined || year === null || Number(from) === year - 1)) return true
  return (
    namesBoth.test(after) ||
    /^[^，。；]{0,4}[，(](?:其中)?[^。；]{0,3}(?:含|包括|包含)[^。；]{0,6}结转/u.test(after.slice(0, 24)) ||
    /^\((?:其中)?(?:上|去)年(?:度)?结转/u.test(after) ||
    /含[^，]{0,6}结转|(?:及|和|与|、|加上?)(?:上|去)一?年度?[^，]{0,4}结转/u.test(own)
  )
}

/** Words that narrow nothing: 对……申请 is an object, 公民、法人和其他组织 are all there are, 各种渠道 is every way. */
function withoutWholes(text: string): string {
  return text
    .replace(/(?:涉及|关于)(?:(?:政府)?信息公开|依申请公开)(?:工作|方面|类|事项)?/gu, '')
    .replace(/1月(?:1日)?起?[至到—-](?:20\d\d年)?12月(?:31日|底)?/gu, '')
    .replace(/对(?:.{0,8})申请|(?:今年|年初|本年度?)以来/gu, '')
    .replace(/(?:公民|自然人)(?:、|和|及|或)法人(?:和|或|或者|及|以及|、)(?:者)?其他(?:社会)?组织/gu, '')
    .replace(/各级(?:、|和)?各?(?:部门|单位|行政机关)|各行政机关/gu, '')
    .replace(/线上(?:、|和|及)?线下(?=共|合计|累计)/gu, '')
    .replace(/通?过?(?:各种|各类|多种|各个?|不同|多个?|线上、?线下)(?:申请)?(?:渠道|方式|途径|平台)/gu, '')
}
