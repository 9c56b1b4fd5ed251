/** The shapes of rules on how the prose is written. */

import type { SectionId } from '../form/form.ts'
import { matchesOf } from '../narrative/matches.ts'
import type { ProseSection, Sentence } from '../narrative/sentences.ts'
import type { ProseLine } from '../narrative/subsections.ts'
import { placeOfStretch } from '../report/outline.ts'
import { sectionName, verdict } from './checks.ts'
import { type Facts, type Params, passed, type Severity, type Verdict, type Violation } from './rule.ts'

/** What was found in the prose, how often, and the first line that has it. */
export interface FoundParams extends Params {
  readonly found: string
  readonly times: number
  readonly quote: string
}

export interface Sought {
  readonly pattern: RegExp
  readonly severity?: Severity
  /** Sections it is sought in; absent: everywhere. */
  readonly sections?: readonly ProseSection[]
}

const quoted = 40
const longestLabel = 40

/** None of the patterns occurs in the prose; one violation for each that does, at its first place. */
export function proseHasNone(sought: readonly Sought[]): (facts: Facts) => Verdict<FoundParams> {
  const compiled = sought.map(({ pattern, ...one }) => ({
    ...one,
    any: new RegExp(pattern.source, 'u'),
    all: new RegExp(pattern.source, 'gu'),
  }))
  return (facts) => {
    const { lines } = facts.narrative()
    const violations = compiled.flatMap(({ any, all, severity, sections }): Violation<FoundParams>[] => {
      const hits = lines.flatMap((line) =>
        (sections && !sections.includes(line.section)) || !any.test(line.text)
          ? []
          : matchesOf(all, line.text).map((match) => ({ line, match })),
      )
      const [first] = hits
      if (!first) return []
      const { line, match } = first
      const quote = around(line.text, match.index, match[0].length)
      const params = { found: match[0].trim(), times: hits.length, quote }
      const place = placeOf(line, { start: match.index, end: match.index + match[0].length })
      return [{ cells: [], params, place, ...(severity && { severity }) }]
    })
    return verdict(violations)
  }
}

/** Where a line stands, or a stretch of it, with the text of the line. */
export function placeOf(
  line: ProseLine,
  stretch = { start: 0, end: line.text.length },
): NonNullable<Violation['place']> {
  return { ...placeOfStretch(line, stretch), text: line.text.trim().slice(0, 2 * quoted) }
}

/** The text around a find. */
export function around(text: string, at: number, length: number): string {
  const from = Math.max(0, at - quoted / 2)
  const to = Math.min(text.length, at + length + quoted / 2)
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`
}

/** The lines of one section. */
export function linesIn(facts: Facts, section: ProseSection): readonly ProseLine[] {
  return facts.narrative().lines.filter((line) => line.section === section)
}

/** The text of one section, blanks removed. */
export function textIn(facts: Facts, section: ProseSection): string {
  return linesIn(facts, section)
    .map(({ text }) => text.replace(/\s+/gu, ''))
    .join('\n')
}

/** The text of the head, blanks removed; empty where it is lines without a sentence, as the date and the counter of a page. */
export function textOfHead(facts: Facts): string {
  const text = textIn(facts, 'head')
  return text.split('\n').some((line) => line.includes('。') || line.length > longestLabel) ? text : ''
}

/** Where a section begins: its first line, or its heading. */
export function placeOfSection(facts: Facts, section: ProseSection): NonNullable<Violation['place']> {
  const heading = facts.outline?.headings.find((candidate) => candidate.section === section)
  const [line] = linesIn(facts, section)
  return (
    heading?.place ??
    line?.place ?? { text: line?.text.trim().slice(0, quoted) ?? sectionName(facts.edition.id, section) }
  )
}

/** The verdict on a section, where the report has it. */
export function judgeSection<P extends Params>(
  section: SectionId,
  judge: (facts: Facts) => Verdict<P>,
): (facts: Facts) => Verdict<P> {
  return (facts) => (facts.report.sections[section] === undefined ? leftOut(facts) : judge(facts))
}

/** What is to be said of a part the report has not: a document lacks its heading, which has a rule of its own; of data nobody can tell whether it was left out. */
export function leftOut({ outline }: Facts): Verdict<never> {
  return outline ? passed : verdict<never>([], [{ reason: 'no-source', cells: [] }])
}

/**
 * Whether the prose tells that agencies or their duties were parted or joined (机构改革): what a year takes over then,
 * or hands on, is in no report of the agency of the year before.
 */
export function toldOfReform(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ folded }) => reform.test(folded))
}

/** What is found, as something milder where the prose tells how it came about; it is read only where something is found. */
export function milderIfTold<P extends Params>(
  check: (facts: Facts) => Verdict<P>,
  { severity, told }: { readonly severity: Severity; readonly told: (sentences: readonly Sentence[]) => boolean },
): (facts: Facts) => Verdict<P> {
  return (facts) => {
    const { violations, undecided } = check(facts)
    if (violations.length === 0 || !told(facts.narrative().sentences)) return { violations, undecided }
    return { violations: violations.map((violation) => ({ ...violation, severity })), undecided }
  }
}

/** 修订规范性文件2件, 原移民办4件规范性文件由我局继续实施: why documents do not go on from last year’s. */
export function toldOfDocuments(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ folded }) => documentsMoved.test(folded)) || toldOfReform(sentences)
}

const documentsMoved =
  /文件[^。]{0,40}(?:修订|修改|失效|清理|划[入出转]|移交|承接|接收|继续实施)[^。]{0,20}\d+件|\d+件[^。]{0,20}文件[^。]{0,20}(?:失效|划[入出转]|移交|继续实施)|(?:修订|修改|失效|清理|划[入出转]|移交|承接|接收)[^。]{0,30}文件[^。]{0,8}\d+件/u

const reform =
  /机构改革|转隶|撤并|撤[镇乡]设|区划调整|更名为|合并(?:组建|设立|成立)|组建(?!.{0,6}(?:队伍|专班|小组|工作组|团队|专家))|[日月年]挂牌|挂牌成立|(?:并入|划入|划归|(?<!资金)划转)[^。]{0,16}(?:[局委办厅镇乡]|街道|中心|职[责能]|申请|文件)|职[责能][^。]{0,12}(?:并入|划入|划归|划转|移交|承接|调整)|(?:承接|接收|移交)[^。]{0,8}(?:职[责能]|原)|原[\u4e00-\u9fff]{2,10}[局委办][^。]{0,12}(?:申请|结转|文件|案件)/u
