/** Parts of a total that the form has cells for: 收到申请 14 件，其中自然人 11 件、商业企业 2 件、其他 1 件. */

import { findCell } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { ProseNumber } from './numbers.ts'
import { lineOf, type Sentence } from './sentences.ts'
import type { Statement } from './statements.ts'

export interface FormPart {
  readonly number: ProseNumber
  readonly sentence: Sentence
  /** As the prose names it. */
  readonly name: string
  /** What it is the sum of. */
  readonly cells: readonly CellId[]
  /** The cell of the total that it is a part of, and what the prose says this is. */
  readonly total: { readonly cell: CellId; readonly said: number }
  /** The cells of all parts told beside it, where these do not add up to the total: it is for the table to add up. */
  readonly beside?: readonly CellId[]
}

/** Columns of a row, by the words the prose has for them; “其他” is what is not named beside it. */
interface Kinds {
  readonly total: CellId
  readonly columns: readonly string[]
  /** Another total, which the parts behind it may be of. */
  readonly another: RegExp
  readonly named: Readonly<Record<string, readonly string[]>>
}

const organizations = ['enterprise', 'researchInstitution', 'publicWelfare', 'legalServices', 'otherOrganization']

const outcomes = ['upheld', 'corrected', 'otherOutcome', 'pending']
const ended: Kinds['named'] = {
  结果维持: ['upheld'],
  维持: ['upheld'],
  结果纠正: ['corrected'],
  纠正: ['corrected'],
  被纠正: ['corrected'],
  其他结果: ['otherOutcome'],
  尚未审结: ['pending'],
  未审结: ['pending'],
}

const kinds: readonly Kinds[] = [
  {
    total: 'requests.received.total',
    columns: ['naturalPerson', ...organizations],
    another: /(?:结转|办结|答复)[^，。；]{0,8}\d/u,
    named: {
      自然人: ['naturalPerson'],
      公民: ['naturalPerson'],
      公民个人: ['naturalPerson'],
      商业企业: ['enterprise'],
      科研机构: ['researchInstitution'],
      社会公益组织: ['publicWelfare'],
      法律服务机构: ['legalServices'],
      法人和其他组织: organizations,
      法人或其他组织: organizations,
      法人及其他组织: organizations,
      法人或者其他组织: organizations,
      '法人、其他组织': organizations,
    },
  },
  { total: 'disputes.reconsideration.total', columns: outcomes, another: /诉讼|起诉/u, named: ended },
  { total: 'disputes.litigationDirect.total', columns: outcomes, another: /复议|诉讼|起诉/u, named: ended },
  {
    total: 'disputes.litigationAfterReconsideration.total',
    columns: outcomes,
    another: /复议|诉讼|起诉/u,
    named: ended,
  },
]

/** What stands beside the name of a part and says nothing of which it is. */
const before = /^(?:其中|新收(?:政府信息公开)?申请中|按申请人(?:类[型别])?分|包括|含|有|由|来自)+/u
const behind = /(?:的|提出|提交|申请|有|为|共|各)+$/u
const rest = /^其[他它]$/u
/** Marks that part one name from another. */
const marks = /[，；。、:()]/u

/**
 * Lists whose parts are named as the columns of a row are and add up to its total, which the line states before, or
 * fill the bracket right behind it. One part in other words, or two in the same, and nobody can say what the others are.
 */
export function formPartsOf(
  { sentences, statements }: { readonly sentences: readonly Sentence[]; readonly statements: readonly Statement[] },
  edition: EditionId,
): readonly FormPart[] {
  const totals = statements.flatMap((statement) => {
    const kind = statement.cells.length === 1 ? kinds.find(({ total }) => total === statement.cells[0]) : undefined
    return kind ? [{ kind, statement }] : []
  })
  if (totals.length === 0) return []
  const whole = sentences.flatMap((sentence) => {
    if (sentence.numbers.length < 2) return []
    const stated = totals.filter(({ statement: { sentence: other } }) => isSameLine(other, sentence))
    return stated.flatMap(({ kind, statement }, i) => {
      const isSaid =
        stated.findIndex((one) => one.kind === kind && one.statement.number.value === statement.number.value) < i
      return isSaid ? [] : partsIn(sentence, { kind, statement, edition, sentences })
    })
  })
  const lone = totals.flatMap((total) =>
    whole.some(({ total: { cell } }) => cell === total.kind.total) ? [] : endsBehind(total, edition),
  )
  return [...whole, ...lone]
}

/** The columns of how cases end as the form prints them: nobody means anything else by them. */
const printed: ReadonlySet<string> = new Set(['结果维持', '结果纠正', '其他结果', '尚未审结'])

/** 行政复议 4 件，结果纠正 1 件: ends that are told by their printed names right behind the cases, all of them or not. */
function endsBehind(
  { kind, statement }: { readonly kind: Kinds; readonly statement: Statement },
  edition: EditionId,
): readonly FormPart[] {
  const { sentence, number } = statement
  const line = lineOf(sentence)
  const found: FormPart[] = []
  for (const other of line.slice(line.indexOf(sentence))) {
    for (const part of other.numbers) {
      if (other === sentence && part.start < number.end) continue
      const from = Math.max(endBefore(other.numbers, part), other === sentence ? number.end : 0)
      const name = nameBefore(other.folded, { from, to: part.start })
      const column = printed.has(name) ? kind.named[name]?.[0] : undefined
      if (column === undefined || !part.exact || !isRightBehind(other.folded.slice(from, part.start), name))
        return all()
      const cell = findCell(edition, `${kind.total.slice(0, kind.total.lastIndexOf('.'))}.${column}`)?.id
      if (cell === undefined) return []
      found.push({
        number: part,
        sentence: other,
        name,
        cells: [cell],
        total: { cell: kind.total, said: number.value },
      })
    }
    if (!other.folded.endsWith('；')) return all()
  }
  return all()

  function all(): readonly FormPart[] {
    const isEachOnce = new Set(found.map(({ name }) => name)).size === found.length
    return isEachOnce && found.reduce((sum, part) => sum + part.number.value, 0) <= number.value ? found : []
  }
}

/** Whether nothing but marks and 其中 stands before the name. */
function isRightBehind(words: string, name: string): boolean {
  return /^(?:[，、；(:]|其中|包括|含|有)*$/u.test(words.slice(0, words.lastIndexOf(name)))
}

function isSameLine(a: Sentence, b: Sentence): boolean {
  return a.section === b.section && a.line === b.line && a.start <= b.start
}

/** The first run of named numbers behind the total that adds up to it. */
function partsIn(
  sentence: Sentence,
  {
    kind,
    statement,
    edition,
    sentences,
  }: {
    readonly kind: Kinds
    readonly statement: Statement
    readonly edition: EditionId
    readonly sentences: readonly Sentence[]
  },
): readonly FormPart[] {
  const { folded, numbers } = sentence
  const { value: said, end } = statement.number
  const begins = statement.sentence === sentence ? end : 0
  // A share (19 件，占 90.5%) is of the part before it.
  const behindTotal = numbers.filter(({ start, unit }) => start >= begins && unit !== '%')
  const names = behindTotal.map((number) => nameBefore(folded, { from: endBefore(numbers, number), to: number.start }))
  const isNamed = (name: string) => rest.test(name) || kind.named[name] !== undefined
  const first = names.findIndex(isNamed)
  const stop = names.findIndex((name, i) => i > first && !isNamed(name))
  const run = behindTotal.slice(first, stop < 0 ? undefined : stop)
  if (first < 0 || run.length < 2 || !run.every(({ exact }) => exact)) return []
  const addsUp = run.reduce((sum, { value }) => sum + value, 0) === said
  if (!addsUp && !(statement.sentence === sentence && fillBracket(sentence, { behind: end, run }))) return []
  if (kind.another.test(textBetween(sentences, { statement, sentence, until: run[0]?.start ?? 0 }))) return []
  const own = names.slice(first, first + run.length)
  const taken = own.flatMap((name) => kind.named[name] ?? [])
  if (new Set(taken).size !== taken.length || own.filter((name) => rest.test(name)).length > 1) return []
  const row = kind.total.slice(0, kind.total.lastIndexOf('.'))
  const found = run.flatMap((number, i): FormPart[] => {
    const name = own[i] ?? ''
    const columns = rest.test(name)
      ? kind.columns.filter((column) => !taken.includes(column))
      : (kind.named[name] ?? [])
    const cells = columns.flatMap((column) => findCell(edition, `${row}.${column}`)?.id ?? [])
    if (cells.length === 0 || cells.length !== columns.length) return []
    return [{ number, sentence, name, cells, total: { cell: kind.total, said } }]
  })
  if (found.length !== run.length) return []
  const beside = found.flatMap(({ cells }) => cells)
  return addsUp ? found : found.map((part) => ({ ...part, beside }))
}

/** Whether a bracket right behind the total holds these numbers and nothing else: 当场答复 would narrow one of them. */
function fillBracket(
  { folded, numbers }: Sentence,
  { behind, run }: { readonly behind: number; readonly run: readonly ProseNumber[] },
): boolean {
  const [bracket = ''] = /^\([^()]*\)/u.exec(folded.slice(behind)) ?? []
  const inside = numbers.filter(({ start, end }) => start >= behind && end <= behind + bracket.length)
  const isBare = run.every(({ end }) => /^[、，；)]/u.test(folded.slice(end)))
  return isBare && inside.length === run.length && inside[0] === run[0]
}

/** Whether the table has the total as the prose says it, and what the parts are of. */
export function isTotalOfTable({ total, beside }: FormPart, sum: (cells: readonly CellId[]) => number): boolean {
  return sum([total.cell]) === total.said && (beside === undefined || sum(beside) === total.said)
}

/** What a line says from a total to a place in the same or a later sentence of it. */
function textBetween(
  sentences: readonly Sentence[],
  {
    statement,
    sentence,
    until,
  }: { readonly statement: Statement; readonly sentence: Sentence; readonly until: number },
): string {
  const { end } = statement.number
  if (statement.sentence === sentence) return sentence.folded.slice(end, until)
  const between = sentences.slice(sentences.indexOf(statement.sentence) + 1, sentences.indexOf(sentence))
  return [
    statement.sentence.folded.slice(end),
    ...between.map(({ folded }) => folded),
    sentence.folded.slice(0, until),
  ].join('')
}

function endBefore(numbers: readonly ProseNumber[], number: ProseNumber): number {
  return numbers.findLast(({ end }) => end <= number.start)?.end ?? 0
}

/** The words right before a part. */
function nameBefore(folded: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const words = folded.slice(from, to).split(marks).at(-1) ?? ''
  return words.replace(before, '').replace(behind, '')
}
