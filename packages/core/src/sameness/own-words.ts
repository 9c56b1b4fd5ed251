/** What an office tells of itself, without what every report says in the same words. */

import { telling } from '../narrative/problems.ts'

/** （三）政府信息管理。: the heading of an aspect, at the beginning of a line. */
const heading =
  /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.、])\s*[^。：:，,]{0,14}(?:公开|申请|管理|平台|建设|监督|保障|问题|改进|措施)[^。：:，,]{0,8}(?:[。：:]|$)/u

/** Why a report is written, of what time, in how many parts, and where it is found; whom the work follows. */
const preamble =
  /(?:根据|按照|依据)[^。]*条例[^。]*(?:编制|制作|公布|发布)|统计(?:的)?(?:期限|时限|时间)|(?:全文|报告)[^。]{0,10}(?:由|包括|包含|分为)[^。]*(?:总体情况|主动公开)|电子版|(?:如对|如有)[^。]*疑问|习近平|党的[一二三四五六七八九十]+(?:大|届)|公开为(?:常态|原则)|(?:保障|维护|满足|尊重)[^。]{0,14}知情权/u

/** 未收到政府信息公开申请, 没有责任追究情形: that there was nothing can be said in one way only. */
const nothing = /(?:未|没有|无(?!障碍|偿)|零|均?为0|0[件起份元])[^。]{0,30}|[^。]{0,20}(?:为零|均为0|0[件起份元])$/u
const countedThings =
  /申请|复议|诉讼|收费|费用|处理费|追究|追责|问责|规章|文件|许可|处罚|强制|结转|泄密|舆情|情形|事项|事件|案件|情况/u
const longestNothing = 40

/** The sentences of a text that are an office’s own, and of the others the clauses that are. */
export function ownWords(text: string): string {
  return text
    .split('\n')
    .flatMap((line) =>
      line
        .trim()
        .replace(heading, '')
        .split(/(?<=[。！？；;])/u),
    )
    .filter((sentence) => !preamble.test(sentence.normalize('NFKC')))
    .map((sentence) =>
      sentence
        .split(/(?<=[，,])/u)
        .filter((clause) => !isNothing(clause))
        .join(''),
    )
    .join('\n')
}

const mayDeny = /[未没无零0０]/u

function isNothing(clause: string): boolean {
  if (!mayDeny.test(clause)) return false
  const plain = clause.normalize('NFKC').replace(/[\s，,。；;]/gu, '')
  return plain.length <= longestNothing && nothing.test(plain) && countedThings.test(plain)
}

/** What offices that tell nothing of their own tell, of work and of problems. */
const stock = telling(
  [
    '严格执行信息发布审核制度，坚持先审查后公开，落实三审三校、保密审查，确保信息准确、安全、及时、权威，定期更新、清理栏目，健全完善机制，规范流程，明确专人负责，加强组织领导，主要领导负总责，分管领导具体抓，办公室牵头，各科室配合，层层落实责任',
    '依托区县市政府网站专栏、微信公众号等渠道平台发布，拓宽渠道，丰富形式，畅通受理渠道，依法依规答复，登记、办理、存档，接受社会监督，纳入年度考核，开展自查，及时整改，保障群众知情权，主动公开机构职能、领导分工、部门预算决算、政策文件、工作动态、通知公告，涉及群众切身利益，重点领域，应公开尽公开',
    '取得了一定成效，但仍存在一些不足，与公众群众的需求期待上级要求还有差距，公开的内容不够全面，时效性有待提高，更新不够及时，政策解读的形式较为单一，以文字解读为主，工作人员业务水平能力素质有待进一步提高，主动公开意识不强，重视程度不够，人员力量薄弱，宣传力度不大',
    '下一步，将从以下方面改进，拓展公开的广度和深度，丰富公开内容，创新政策解读形式，采用图解、视频等方式，加强业务培训学习，提高工作人员的能力水平，提高政治站位，强化责任意识，压实责任，加大公开力度，提升质量水平，推动工作再上新台阶',
  ].join(''),
)

/** How many pairs of characters of a text are of none of them. */
export function ownPairs(text: string): number {
  return [...telling(ownWords(text))].filter((pair) => !stock.has(pair)).length
}
