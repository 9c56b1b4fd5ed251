/** The problems and measures of section 五. */

import type { Sentence } from './sentences.ts'

export interface Problem {
  readonly sentence: Sentence
  readonly text: string
}

const problem =
  /问题|不足|不够|有待|薄弱|欠缺|短板|差距|不强|不高|不多|单一|滞后|不及时|不规范|不全|不深|不到位|不一致|晚于|延迟|遗漏|偏少|偏低|较少|差错|未能|没有|缺乏|缺少|需(?:要)?(?:进一步|加强|提高|改进|完善)/u
const measureBegins =
  /^(?:[，、]?(?:对此|为此|下一步|今后|下步|针对|20\d{2}年|我[局委办镇区县市]?将|将|拟|改进|整改))|下一步|为此|改进(?:措施|情况|方向)|今后|我[局委办镇区县市街道]*将/u
const answers = /将|拟于|下一步|为此|措施[：:]|20\d{2}年起|已(?:把|将|请|发|制|启|建|于)|以后/u
/** （二）本年存在的问题和措施: a heading, no problem. */
const heading = /^.{0,16}(?:问题|不足)(?:和|及|与|以及)?(?:改进|整改)?(?:措施|情况)?[。:：]?$/u
const enumerated =
  /(?:^|[，。；:：])(?:[一二三四五六七八九]是|第[一二三四五](?!季度|批|次)|其[一二三四五](?!他|它)|[（(][一二三四五六][）)]|[①-⑤]|[1-6][.、](?!\d))/u
/** What is said before an enumeration, or as its heading, that makes its points problems, or something else. */
const announces = /问题|不足|差距|短板/u
const announcesOther = /上(?:一)?年|去年|整改|改进|成效|已(?:经)?(?:解决|完成)/u

/**
 * The problems enumerated (一是 …；二是 …) and the text of the measures: everything behind the words that announce
 * them. Without an enumeration there are no problems to tell apart.
 */
export function problemsAndMeasures(sentences: readonly Sentence[]): {
  readonly problems: readonly Problem[]
  readonly measures: string
  readonly enumeratedMeasures: number
} {
  const section = sentences.filter((sentence) => sentence.section === 'improvements')
  const turn = section.findIndex(({ folded }, i) => i > 0 && measureBegins.test(folded))
  const before = turn < 0 ? section : section.slice(0, turn)
  const after = turn < 0 ? [] : section.slice(turn)
  if (isInline(before, after)) return { problems: [], measures: '', enumeratedMeasures: 0 }
  const announced = announcedIn(before)
  const problems = before
    .filter(({ folded }, i) => isProblem(folded, announced[i] ?? false))
    .map((sentence) => ({ sentence, text: sentence.folded.slice(sentence.folded.search(enumerated)) }))
  return {
    problems,
    measures: after.map(({ folded }) => folded).join(''),
    enumeratedMeasures: after.filter(({ folded }) => enumerated.test(folded)).length,
  }
}

/**
 * Whether each problem has its measure behind it, so that problems and measures cannot be told apart as a whole: a
 * measure stands between two points before the turn, or a problem is one of the points behind it.
 */
function isInline(before: readonly Sentence[], after: readonly Sentence[]): boolean {
  const marks = before.map(({ folded }) => enumerated.test(folded))
  const between = before.slice(Math.max(0, marks.indexOf(true)), marks.lastIndexOf(true))
  return (
    between.some(({ folded }) => answers.test(folded)) || after.slice(1).some(({ folded }) => isProblem(folded, false))
  )
}

/** For each sentence, whether it stands in a list that was announced as one of problems. */
function announcedIn(sentences: readonly Sentence[]): readonly boolean[] {
  let announced = false
  return sentences.map(({ folded }) => {
    const lead = heading.test(folded) ? folded : folded.slice(0, Math.max(0, folded.search(enumerated)))
    if (announces.test(lead))
      announced = !announcesOther.test(lead.replace(/(?:和|及|与|以及)?改进(?:措施|情况)?/gu, ''))
    return announced
  })
}

function isProblem(folded: string, announced: boolean): boolean {
  return enumerated.test(folded) && (announced || problem.test(folded)) && !heading.test(folded)
}

/** Pairs of characters that carry meaning: those of the words every such section has are left out. */
export function telling(text: string): ReadonlySet<string> {
  const letters = text.replace(common, ' ').replace(/[^\u4e00-\u9fff]/gu, ' ')
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2)
    if (!pair.includes(' ')) pairs.add(pair)
  }
  return pairs
}

const common =
  /[一二三四五六七八九]是|政府|政务|信息|公开|工作|进一步|有待|需要|需|加强|提高|提升|完善|加大|力度|方面|部分|个别|一些|存在|问题|不够|不足|还|仍|较|及|和|的|了|等|在|与|对|涉及|情况|要求|推进|做好|措施|切实|有效|全面/gu
