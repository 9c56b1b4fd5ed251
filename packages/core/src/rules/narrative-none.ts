import type { CellId } from '../form/editions.ts'
import { lineOf, type Sentence } from '../narrative/sentences.ts'
import { speaksOfOneKind, speaksOfPartOfYear } from '../narrative/spans.ts'
import { cellsOfTopic, type Topic } from '../narrative/topics.ts'
import { speaksOfAnotherYear } from '../narrative/years.ts'
import { standingInTheWay, verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params, type Undecided, type Verdict, type Violation } from './rule.ts'

interface None extends Params {
  readonly topic: Topic
  readonly counted: number
  readonly quote: string
}

/** Who speaks for itself: an office within another one is named. */
const own = '我(?:[局委办镇乡厅署院处所队市县区]|街道|单位|中心)|本[机单][关位]|本[局委办镇乡厅署院处所队]'
/** All who may ask (Article 27 of the Regulations). */
const anybody = '(?:公民、法人(?:和|或|或者|及|以及)(?:者)?其他(?:社会)?组织(?:提出|提交|递交)?的?)?'
/** Behind 因, 对 it is why a case came about: 因未答复被申请行政复议 1 件. */
const no = '(?<![因对]|由于|认为|鉴于)(?:未(?!经)|没有|无)(?:曾)?(?:收到|接到|受理|发生|出现|产生|接收到?|有)?'
/** What is denied, in a clause of its own: a longer one speaks of a part (未收到企业的申请). */
const denials: readonly { readonly topic: Topic; readonly pattern: RegExp }[] = [
  {
    topic: 'received',
    pattern: new RegExp(
      `(?:^|[，：:。、]|(?<!半)年|(?<!季)度|${own}|街道|办事处|人民政府|中心)(?:均|也|尚)?${no}(?:任何)?${anybody}(?:政府)?(?:信息)?(?:依申请公开|公开申请|信息公开申请)(?:政府信息|信息)?(?:事项|件|情况|的情况)?(?=[，。；]|$)`,
      'u',
    ),
  },
  {
    topic: 'reconsideration',
    pattern: new RegExp(`${no}[^，。；]{0,24}(?:提起|申请|引发|出现|引起)?(?:的)?(?:行政)?复议(?!后)`, 'u'),
  },
  { topic: 'litigation', pattern: new RegExp(`${no}[^，。；]{0,30}(?<!公益|民事|刑事|赔偿)诉讼`, 'u') },
  {
    topic: 'carriedForward',
    pattern:
      /(?:^|[，：:。、])(?:也|均|并)?(?:无|没有|不存在)结转(?:至|到)?(?:下|次|明)一?年度?(?:继续)?(?:办理|答复|处理)?(?:的)?(?:政府信息公开)?(?:申请|事项|件)?(?:的情况)?(?=[，。；]|$)/u,
  },
  {
    topic: 'issued',
    pattern: new RegExp(
      `(?:^|[，：:。、]|(?<!半)年度?|${own}|街道|中心)(?:未|没有)(?:新)?(?:制发|制定|出台)(?:新的)?(?:行政)?规范性文件(?=[，。；]|$)`,
      'u',
    ),
  },
]
/** A denial that is none, or of another thing. */
const notMeant =
  /(?:维持|败诉|纠[正错]|撤销|审结|结案|胜诉|被确认违法|不当|不规范|不及时|期限|逾期|超期|复议(?:审查)?(?:机关|决定)|[一二]审|再审|上诉|同期|去年|上年)/u
/** 执法案件未引发复议, 征地领域没有诉讼: of what else the office does, where nothing says that it is of information. */
const ofOthers = /执法|处罚|许可|强制|征收|征地|拆迁|规范性文件|审批|登记案件|[^本各]领域/u
const ofInformation = /信息|公开|申请(?!行政复议|复议)|答复/u
/** 办结的 17 件申请中没有引发复议的: cases may be of earlier ones. */
const ofSome = /中(?:均|都|也|也都)?$/u
/** 无与行政诉讼有关的费用支出. */
const costs = /^[^，。；]*(?:费用|经费|支出)/u
/** One kind of suits, or the cases of one body of many. */
const partOfCases = /经(?:过)?(?:行政)?复议|复议后|本级/u

const names: Readonly<Partial<Record<Topic, string>>> = {
  received: '收到申请',
  reconsideration: '行政复议',
  litigation: '行政诉讼',
  issued: '制发行政规范性文件',
  carriedForward: '结转下年度',
}

/**
 * 正文写未收到申请、未发生行政复议诉讼的，表中相应的数为 0。
 *
 * What the prose says did not occur is 0 in the table.
 */
export const narrativeNone = defineRule<None>({
  id: 'narrative-none',
  title: {
    zh: '正文写没有发生的，表中相应的数为 0',
    en: 'What the prose says did not occur is 0 in the table.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ params: { topic, counted, quote } }) => ({
    zh: `正文写没有${names[topic] ?? topic}，表中却有 ${counted} 件：“${quote}”`,
    en: `The prose says there were none (${topic}), the table counts ${counted}.`,
  }),
})

function judge(facts: Facts): Verdict<None> {
  const violations: Violation<None>[] = []
  const undecided: Undecided[] = []
  for (const [i, sentence] of facts.narrative().sentences.entries()) {
    if (sentence.section === 'improvements' || !/[未没无]/u.test(sentence.folded)) continue
    if (goesOn(sentence, facts.narrative().sentences[i + 1])) continue
    const own = { folded: withOwnName(sentence.folded, facts.report.agency.name), sentence }
    for (const topic of deniedIn(own, facts.report.year)) {
      // The table of a government counts the documents of all its departments.
      if (topic === 'issued' && facts.report.agency.kind === 'government') continue
      const cells: readonly CellId[] = cellsOfTopic(facts.edition.id, topic)
      const counted = sumOf(facts, cells)
      if (Number.isNaN(counted)) undecided.push(standingInTheWay(facts, cells))
      else if (counted !== 0) {
        violations.push(violationAt(sentence, { cells, params: { topic, counted, quote: quoteOf(sentence) } }))
      }
    }
  }
  return verdict(violations, undecided)
}

/** A text that is broken at the width of a page goes on in the next line, where it may say what was meant. */
function goesOn({ folded, section, line }: Sentence, next: Sentence | undefined): boolean {
  if (/[。；;！？]$/u.test(folded) || next?.section !== section || next.line !== line + 1) return false
  // A heading or the next point of a list begins anew.
  return !/^[（(一二三四五六七八九十\d]/u.test(next.folded)
}

/** 云溪区审计局未收到, 区审计局未收到: who speaks is the office itself. */
function withOwnName(folded: string, name: string | null): string {
  for (let from = 0; name !== null && from <= name.length - shortestName; from++) {
    const said = name.slice(from)
    if (folded.includes(said)) return folded.replaceAll(said, '我单位')
  }
  return folded
}

const shortestName = 3

function deniedIn(
  { folded, sentence }: { readonly folded: string; readonly sentence: Sentence },
  year: number | null,
): Topic[] {
  return denials.flatMap(({ topic, pattern }) => {
    const match = pattern.exec(folded)
    if (!match) return []
    const clause = clauseAt(folded, match)
    if (speaksOfAnotherYear(folded.slice(0, match.index + match[0].length), year)) return []
    if (speaksOfPartOfYear(folded.slice(0, match.index + match[0].length))) return []
    if (topic === 'received' && isOfOneKind(folded.slice(0, match.index + match[0].length))) return []
    if (costs.test(folded.slice(match.index + match[0].length))) return []
    const ofDisputes = topic === 'reconsideration' || topic === 'litigation'
    if (ofDisputes && partOfCases.test(clause)) return []
    if (ofDisputes && (narrowCause.test(match[0]) || isApart(folded.slice(0, match.index)))) return []
    if (ofDisputes && isOfOthers(folded.slice(0, match.index), sentence)) return []
    // A case that was upheld is a case; of requests and documents only the clause itself speaks.
    return notMeant.test(ofDisputes ? folded : clause) ? [] : [topic]
  })
}

/** 未发生因收费引起的行政复议: of one cause among others. */
const narrowCause = /因[^，。；]*(?:收费|不履行|未履行|不作为|失误|保密|错误|违规|违法)/u

/** 除上述情况外，没有发生行政复议; 下属单位未发生行政复议. */
function isApart(before: string): boolean {
  return /除[^，。；]*外，?[^，。；]*$/u.test(before) || /(?:下属|所属|直属)[^，。；]*$/u.test(before)
}

/** 线下渠道，本年度未收到申请; 当面提交渠道全年未收到申请; 下属中心未收到申请. What was opened or told of is no such part. */
function isOfOneKind(text: string): boolean {
  const [clause = '', previous = ''] = text.split(/[，。；:]/u).reverse()
  if (isApart(text) || speaksOfOneKind(clause.replace(anyone, ''))) return true
  return setApart.test(previous) && speaksOfOneKind(previous)
}

const anyone = new RegExp(anybody, 'gu')
const setApart = /^(?:以|通过|其中)?[^、]{0,6}(?:渠道|方式|途径|形式|方面|端|类)$/u

/** Whether what was spoken of last before a denial of cases, in its sentence or the one before, is none of information. */
function isOfOthers(before: string, sentence: Sentence): boolean {
  if (ofSome.test(before)) return true
  if (ofInformation.test(sentence.folded)) return false
  if (ofOthers.test(before)) return true
  const line = lineOf(sentence)
  const previous = line[line.indexOf(sentence) - 1]?.folded ?? ''
  return !/[，。；:]/u.test(before) && ofOthers.test(previous) && !ofInformation.test(previous)
}

/** The clause of a match, from its beginning. */
function clauseAt(folded: string, { 0: matched, index }: RegExpExecArray): string {
  return folded.slice(folded.lastIndexOf('，', index - 1) + 1, index + matched.length)
}
