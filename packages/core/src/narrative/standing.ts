/** How a figure of the prose stands beside the one of the tables. */

import type { CellId, EditionId } from '../form/editions.ts'
import { isToldOtherwise } from './beside.ts'
import { roundedTo } from './numbers.ts'
import { lacksWhatIsNamedOtherwise } from './own-names.ts'
import { lineOf, type Sentence } from './sentences.ts'
import type { Statement } from './statements.ts'
import { cellsOfTopic, isOutcome } from './topics.ts'

/**
 * `same`: the figure of the table, or what it is when rounded as it is written (1.4 万). `part`: one of several that make it up. `otherwise`: counted in another way that is
 * right too. `unclear`: so, without saying so. `differs`: none of these. `open`: the table holds no number, or the
 * prose no exact count.
 */
export type Standing = 'same' | 'part' | 'otherwise' | 'unclear' | 'differs' | 'open'

const countUnits = new Set(['', '件', '条', '份', '宗', '起', '项', '例', '批', '次'])

/** Whether a statement gives an exact count, which can be held against a table. */
export function isCount({ number }: Statement): boolean {
  return number.exact && countUnits.has(number.unit)
}

/**
 * Where a line states the table's figure, smaller ones in it are parts; several in a line that add up to it state it
 * too, and several in a sentence that stay below it are parts told one by one. `sum` adds cells; NaN where one holds
 * no number.
 */
export function standingOf(
  statement: Statement,
  {
    statements,
    edition,
    sum,
  }: {
    readonly statements: readonly Statement[]
    readonly edition: EditionId
    readonly sum: (cells: readonly CellId[]) => number
  },
): Standing {
  const { topic, number, cells } = statement
  const counted = sum(cells)
  if (Number.isNaN(counted) || !isCount(statement)) return 'open'
  if (counted === number.value || Math.abs(counted - number.value) < roundedTo(number)) return 'same'
  if (isPart(statement, { counted, statements })) return 'part'
  const saidOf = (of: readonly CellId[]) => number.value === sum(of)
  if (topic === 'handled') {
    if ((isBoth(statement) || isDealtWith(statement)) && (saidOf([received]) || saidOf([received, broughtForward])))
      return 'otherwise'
    if (lacksWhatIsNamedOtherwise(statement, { counted, statements })) return 'part'
    if (isOfMatters(statement, statements)) return 'otherwise'
    if (isOfTheYear(statement) && number.value === counted - sum([broughtForward])) return 'otherwise'
    const unanswered = (['notHandled', 'otherwiseHandled'] as const).map((each) => sum(cellsOfTopic(edition, each)))
    return isAnswered(number.value, { handled: counted, unanswered }) ? 'otherwise' : 'differs'
  }
  if (topic === 'received' && isBoth(statement) && saidOf([handledTotal])) return 'otherwise'
  if (isToldOtherwise(statement, counted)) return 'otherwise'
  if (topic === 'received' && saidOf([received, broughtForward])) {
    const saysReceived = likeIn(statements).get(keyOf(statement))?.values.has(counted)
    const isIn = saysThatBroughtForwardIsIn(statement) || isToldBeside(statement, { statements, sum })
    return saysReceived || isIn ? 'otherwise' : 'unclear'
  }
  if (isOutcome(topic) && tellsLastYearsApart(statement.sentence)) {
    const lacking = counted - number.value
    if (lacking > 0 && lacking <= sum([broughtForward])) return 'otherwise'
  }
  return lacksWhatIsNamedOtherwise(statement, { counted, statements }) ? 'part' : 'differs'
}

const received: CellId = 'requests.received.total'
const broughtForward: CellId = 'requests.broughtForward.total'
const handledTotal: CellId = 'requests.handled.total'

const lastYearsHandled =
  /(?:[上去]一?年度?|\d{4}年度?)结转[^，。；()及和、]{0,16}，?(?:均|全部|都|已)[^，。；]{0,6}(?:办结|答复|(?<!不予)公开|处理)(?![^，。；]{0,6}\d)/u
const apart = new WeakMap<readonly Sentence[], boolean>()

/** Whether its line says by itself that those brought forward were handled: 上年结转的 2 件均已办结. */
export function tellsLastYearsApart(sentence: Sentence): boolean {
  const line = lineOf(sentence)
  const told = apart.get(line) ?? line.some(({ folded }) => lastYearsHandled.test(folded))
  apart.set(line, told)
  return told
}

/** Behind a number of those that came in: 收到 20 件，其中 18 件按时办结. */
const becameOfIt = /^(?:申请)?[^，。；\d]{0,14}(?:办结|答复|办理完毕)/u

/** 当年办结 24 件; 上年结转 3 件均已办结，新收 28 件，办结 24 件: of those that came in the year. */
function isOfTheYear({ number: { start, end }, sentence }: Statement): boolean {
  const before = sentence.folded.slice(0, start)
  return (
    tellsLastYearsApart(sentence) ||
    becameOfIt.test(sentence.folded.slice(end)) ||
    /当年(?:度)?(?:内|已)?(?:办结|答复)[^，。；]{0,6}$/u.test(before) ||
    /结转[^。；]*(?:均|全部|都)已?[^，。；]{0,4}(?:办结|答复)[^。；]*新收/u.test(before)
  )
}

/** 办理申请 12 件: as many as there were, or as many as were answered. */
function isDealtWith({ number: { start }, sentence: { folded } }: Statement): boolean {
  return /办理(?!完毕|答复)[^，。；]{0,20}$/u.test(folded.slice(0, start))
}

/** 收到申请 28 件，涉及 41 项信息，答复 41 项: what is answered is counted in another unit than what came. */
function isOfMatters({ number, sentence }: Statement, statements: readonly Statement[]): boolean {
  const { unit, value, start } = number
  if (!matters.has(unit)) return false
  const { folded, numbers } = sentence
  const told = numbers.some(
    (other) =>
      other.end < start && other.unit === unit && other.value === value && ofMatters.test(folded.slice(0, other.start)),
  )
  if (told) return true
  return statements.some(
    ({ topic, number, sentence: other }) => topic === 'received' && other === sentence && requests.has(number.unit),
  )
}

const ofMatters = /(?:事项|内容|信息|问题|涉及)(?:共|合计|计|为)?$/u
const matters = new Set(['项', '条', '次', '批'])
const requests = new Set(['件', '份', '宗', '起', '例'])

/** 收到并答复申请 12 件: as many as came, or as many as were answered. */
function isBoth({ number, sentence: { folded } }: Statement): boolean {
  return /[收受到理](?:并|和|及|、|与)?(?:已|全部)?(?:按[期时])?(?:依法)?(?:办理|答复|办结|处理|回复)[^，。；]{0,20}$/u.test(
    folded.slice(Math.max(0, number.start - 40), number.start),
  )
}

/** Whether the line states the whole elsewhere (合计 N), or the sentence tells parts of which this is one. */
function isPart(
  statement: Statement,
  { counted, statements }: { readonly counted: number; readonly statements: readonly Statement[] },
): boolean {
  const { number, sentence } = statement
  if (number.value > counted) return false
  const { folded, numbers } = sentence
  const addedUp = numbers.find(
    ({ start }) => start > number.end && /合计|共计|总计/u.test(folded.slice(start - 2, start)),
  )
  if (addedUp?.value === counted) return true
  const alike = likeIn(statements).get(keyOf(statement))
  if (!alike) return false
  if (alike.values.has(counted) || alike.sum === counted) return true
  const told = alike.bySentence.get(sentence)
  return told !== undefined && told.count > 1 && told.sum <= counted
}

/** The counts of one topic in a line. */
interface Alike {
  readonly values: Set<number>
  sum: number
  readonly bySentence: Map<Sentence, { count: number; sum: number }>
}

const known = new WeakMap<readonly Statement[], ReadonlyMap<string, Alike>>()

/** The counts of each line by topic, told apart once however many statements are held against them. */
function likeIn(statements: readonly Statement[]): ReadonlyMap<string, Alike> {
  const before = known.get(statements)
  if (before) return before
  const lines = new Map<string, Alike>()
  for (const statement of statements) {
    if (!isCount(statement)) continue
    const { number, sentence } = statement
    for (const key of [keyOf(statement), ...wholeOf(statement)]) {
      const alike = lines.get(key) ?? { values: new Set(), sum: 0, bySentence: new Map() }
      const told = alike.bySentence.get(sentence) ?? { count: 0, sum: 0 }
      alike.values.add(number.value)
      alike.sum += number.value
      alike.bySentence.set(sentence, { count: told.count + 1, sum: told.sum + number.value })
      lines.set(key, alike)
    }
  }
  known.set(statements, lines)
  return lines
}

function keyOf({ topic, cells, sentence: { section, line } }: Pick<Statement, 'topic' | 'cells' | 'sentence'>): string {
  return `${topic} ${cells.length} ${section} ${line}`
}

/** Suits by the way they came are suits: 不服复议决定的诉讼 1 件，直接起诉 2 件. */
function wholeOf({ topic, sentence }: Statement): string[] {
  return topic.startsWith('litigation') && topic !== 'litigation'
    ? [keyOf({ topic: 'litigation', cells: bothWays, sentence })]
    : []
}

const bothWays: readonly CellId[] = ['disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total']

/** Those not dealt with and those withdrawn get no answer: who counts answers may leave them out. */
function isAnswered(
  said: number,
  { handled, unanswered }: { readonly handled: number; readonly unanswered: readonly number[] },
): boolean {
  const [notHandled = 0, otherwise = 0] = unanswered
  return [handled - notHandled, handled - otherwise, handled - notHandled - otherwise].includes(said)
}

/** What was brought forward is named by itself in the same line: 全年受理 45 件。……包括上年结转 4 件. */
function isToldBeside(
  { number: { start }, sentence: { section, line, folded } }: Statement,
  {
    statements,
    sum,
  }: { readonly statements: readonly Statement[]; readonly sum: (cells: readonly CellId[]) => number },
): boolean {
  if (/新收|新增/u.test(folded.slice(Math.max(0, start - 20), start))) return false
  const carried = sum([broughtForward])
  return statements.some(
    ({ topic, number, sentence }) =>
      topic === 'broughtForward' && number.value === carried && sentence.section === section && sentence.line === line,
  )
}

function saysThatBroughtForwardIsIn({ number, sentence, withBroughtForward }: Statement): boolean {
  return withBroughtForward || /本年新收|当年新收|其余/u.test(sentence.folded.slice(number.end))
}
