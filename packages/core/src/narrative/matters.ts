/** What the prose is speaking of where a number stands: requests for information, disputes, or another thing. */

import { matchesOf } from './matches.ts'

/** What an office is asked, counts and answers. */
export type Matter = 'requests' | 'disputes' | 'other'

/** Other things that are received, handled and answered too. */
const otherThings =
  '来电|电话(?:共|约)?(?=\\uE000)|(?:产生|制发|印发|形成|起草|拟制)(?:各类|的)?(?:公文|文件|信息(?!公开))|热线|信访|提案|建议|议案|留言|咨询|来信|来访|投诉|举报|访谈|信箱|问卷|意见|工单|诉求|邮件|网民|稿件|规范性文件|公文|行政许可|行政处罚|行政强制|执法决定|处罚决定|许可决定'

/**
 * A bare 申请 asks for information where a verb, an applicant, a way of asking or a mark stands before it; behind
 * any other word (许可申请, 低保申请, 复议申请) it asks for something else.
 */
const bareRequest =
  '(?<=^|现场|在线|邮箱|传真|来信|[，；。、:()“”的对将把到理收出交了共新类效面众人民业师织上函络寄台转结复开息中件份起年度本该此各\\uE001和与及或以未无被其回次为拆分别有述难期子头单正])申请'
const namedRequest = '依申请|公开申请|信息(?:公开)?申请'

const mention = new RegExp(
  `(?<requests>${namedRequest}|${bareRequest})|(?<disputes>(?<!未经)(?:复议|诉讼)(?!申请))|(?<other>${otherThings}|回应|关切|接待|舆情|申请(?!人))`,
  'gu',
)
/** A row of the form, an office that is consulted, a party who is heard: words of requests, not other things. */
const wordsOfRequests =
  /信访、?举报、?投诉类?|(?:第三方|第三人|有关部门|相关部门|律师)(?:的)?意见|电子邮件|行政执法案卷|行政查询/gu
/** What a clause says the requests are about is no thing the office counts. */
const topical = /涉及|关于|集中|内容|关注|有关|围绕|方面/u
const denied = /(?:未|没有|无)(?!.*(?:未|没有|无))[^，；。()]*$/u

/** 主动公开 74 件（占 40%）、依申请公开 32 件、不予公开 80 件: the ways documents are marked when they are drafted. */
const marksOfDocuments =
  /主动公开[^，。；]{0,4}\uE000\d+\uE001(?:[，(]占[^，。；]{0,6}\uE000\d+\uE001\)?)?[，、；](?:(?:确定|认定|标注|定|列|标)为|属于?)?依申请公开|主动公开[^，。；]{0,8}\uE000\d+\uE001[^。]{0,16}?依申请公开(?:政府)?信息(?:数量?)?(?=\uE000)/gu

/** The matter named last in a text, if any is. Its numbers are masked. */
export function lastMatterIn(text: string): Matter | undefined {
  let last: Matter | undefined
  for (const clause of text
    .replace(wordsOfRequests, '')
    .replace(marksOfDocuments, '公文')
    .split(/[，；。:()]/u)) {
    for (const match of matchesOf(mention, clause)) {
      const { requests, disputes } = match.groups ?? {}
      if (requests !== undefined) last = 'requests'
      else if (!topical.test(clause) && !denied.test(clause.slice(0, match.index))) {
        last = disputes === undefined ? 'other' : 'disputes'
      }
    }
  }
  return last
}

const otherThing = new RegExp(otherThings, 'u')

/** Whether a clause names a thing that is no request. */
export function namesOtherThing(clause: string): boolean {
  return otherThing.test(clause.replace(wordsOfRequests, ''))
}
