/** Parts of a total that the form has cells for: 收到申请 14 件，其中自然人 11 件、商业企业 2 件、其他 1 件. */

import { findCell } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { ProseNumber } from './numbers.ts'
import { isNamed, isPrinted, isRest, type Kinds, kinds, nameOf } from './part-names.ts'
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
    if (sentence.numbers.length < 2 && !beginsList(sentence)) return []
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
      const name = nameOf(part, other)
      const column = isPrinted(name) ? kind.named[name]?.[0] : undefined
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
    // All four that there are make up the total, whatever they add up to.
    const isWhole = found.length === kind.columns.length
    return isEachOnce && (isWhole || found.reduce((sum, part) => sum + part.number.value, 0) <= number.value)
      ? found
      : []
  }
}

/** Whether nothing but marks and 其中 stands before the name, or before the number that it stands behind. */
function isRightBehind(words: string, name: string): boolean {
  const at = words.lastIndexOf(name)
  return /^(?:[，、；(:]|其中|包括|含|有|结果维持|结果纠正|其他结果|尚未审结)*$/u.test(
    at < 0 ? words : words.slice(0, at),
  )
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
  const { value: said, end } = statement.number
  const begins = statement.sentence === sentence ? end : 0
  const addsUp = (run: readonly Told[]) => run.reduce((sum, { number }) => sum + number.value, 0) === said
  const own = firstRun([sentence], { kind, begins })
  // 自然人 60 件；法人和其他组织 3 件: what “；” parts is one list.
  const longer = addsUp(own) || !sentence.folded.endsWith('；') ? own : firstRun(listFrom(sentence), { kind, begins })
  const run = addsUp(longer) && longer[0]?.sentence === sentence ? longer : own
  const isWhole = addsUp(run)
  if (run.length < 2 || !run.every(({ number }) => number.exact)) return []
  if (!isWhole && !(statement.sentence === sentence && fillBracket(sentence, { behind: end, run }))) return []
  if (kind.another.test(textBetween(sentences, { statement, sentence, until: run[0]?.number.start ?? 0 }))) return []
  const taken = run.flatMap(({ name }) => kind.named[name] ?? [])
  if (new Set(taken).size !== taken.length || run.filter(({ name }) => isRest(name)).length > 1) return []
  const row = kind.total.slice(0, kind.total.lastIndexOf('.'))
  const found = run.flatMap((told): FormPart[] => {
    const columns = isRest(told.name)
      ? kind.columns.filter((column) => !taken.includes(column))
      : (kind.named[told.name] ?? [])
    const cells = columns.flatMap((column) => findCell(edition, `${row}.${column}`)?.id ?? [])
    if (cells.length === 0 || cells.length !== columns.length) return []
    return [{ ...told, cells, total: { cell: kind.total, said } }]
  })
  if (found.length !== run.length) return []
  const beside = found.flatMap(({ cells }) => cells)
  return isWhole ? found : found.map((part) => ({ ...part, beside }))
}

/** A number and the name it is told by. */
type Told = Pick<FormPart, 'number' | 'sentence' | 'name'>

/** The first numbers one after the other that are named as columns are; a share (19 件，占 90.5%) is of the part before it. */
function firstRun(
  sentences: readonly Sentence[],
  { kind, begins }: { readonly kind: Kinds; readonly begins: number },
): readonly Told[] {
  const told = sentences.flatMap((sentence, i) =>
    sentence.numbers
      .filter(({ start, unit }) => (i > 0 || start >= begins) && unit !== '%')
      .map((number) => ({ number, sentence, name: nameOf(number, sentence) })),
  )
  const first = told.findIndex(({ name }) => isNamed(name, kind))
  const stop = told.findIndex(({ name }, i) => i > first && !isNamed(name, kind))
  return first < 0 ? [] : told.slice(first, stop < 0 ? undefined : stop)
}

/** 自然人 60 件；: one part, with others behind “；”. */
function beginsList(sentence: Sentence): boolean {
  const [number] = sentence.folded.endsWith('；') ? sentence.numbers : []
  return number !== undefined && kinds.some((kind) => isNamed(nameOf(number, sentence), kind))
}

/** More columns than a row has. */
const longestList = 8

/** A sentence and those that go on behind “；” in its line. */
function listFrom(sentence: Sentence): readonly Sentence[] {
  const line = lineOf(sentence)
  const at = line.indexOf(sentence)
  const behind = line.slice(at, at + longestList)
  const last = behind.findIndex(({ folded }) => !folded.endsWith('；'))
  return last < 0 ? behind : behind.slice(0, last + 1)
}

/** Whether a bracket right behind the total holds these numbers and nothing else: 当场答复 would narrow one of them. */
function fillBracket(
  { folded, numbers }: Sentence,
  { behind, run }: { readonly behind: number; readonly run: readonly Told[] },
): boolean {
  const [bracket = ''] = /^\([^()]*\)/u.exec(folded.slice(behind)) ?? []
  const inside = numbers.filter(({ start, end }) => start >= behind && end <= behind + bracket.length)
  const isBare = run.every(({ number: { end } }) => /^[、，；)]/u.test(folded.slice(end)))
  return isBare && inside.length === run.length && inside[0] === run[0]?.number
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
