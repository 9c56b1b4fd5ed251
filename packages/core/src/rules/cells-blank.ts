import { cellsOf, findCell, identitiesOf, rowName, shortLabel } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { TableId } from '../form/form.ts'
import { isComplete, isWholly, judgeEach, perEdition, stateOf } from './checks.ts'
import { defineRule, type Facts, type Params, passed, type Undecided, type Violation } from './rule.ts'

const kinds = ['blank', 'notApplicable', 'text', 'missing'] as const

interface Gap extends Params {
  readonly kind: (typeof kinds)[number]
  /** What the first of the cells holds instead of a number. */
  readonly text: string | null
  /** How many different texts there are. */
  readonly texts: number
  /** The number a text seems to hold. */
  readonly number: number | null
}

interface RowCells {
  readonly table: TableId
  readonly kind: Gap['kind']
  readonly cells: readonly CellId[]
}

/**
 * 表格各栏都填数字，没有发生的填 0，不留空，不填“/”“—”或者文字。
 *
 * Every cell holds a number. One breach for each row and kind of gap; a row of totals waits for the rows it adds up; a table wholly without numbers is judged by
 * rules of its own. Words are an error, as a number that no count can be: nothing is added up from them.
 */
export const cellsBlank = defineRule<Gap>({
  id: 'cells-blank',
  title: {
    zh: '表格各栏都填数字，没有发生的填 0',
    en: 'Every cell holds a number; what did not occur is 0.',
  },
  basis: '惯例：没有发生的填 0，不留空，不以“/”“—”或者文字代替数字',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => (facts.cells.proved.length === 0 && isComplete(facts.cells) ? passed : judgeRows(facts)),
  message: ({ cells, params }, edition) => ({
    zh: `${placeOf(edition, cells)}${sayings[params.kind](params)}`,
    en: `${cells.join(', ')}: ${params.kind === 'missing' ? 'not in the table' : (params.text ?? 'blank')}; a number belongs here.`,
  }),
})

const sayings: Readonly<Record<Gap['kind'], (gap: Gap) => string>> = {
  blank: () => '为空，请补填，没有发生的填 0',
  notApplicable: (gap) => `填${quoted(gap)}，没有发生的填 0`,
  text: (gap) => `填${quoted(gap)}，请只填数字${gap.number === null ? '' : `，如 ${gap.number}`}`,
  missing: () => '缺失，请按格式补齐',
}

const rows = perEdition((edition): readonly RowCells[] => {
  const named = new Map<string, { table: TableId; cells: CellId[] }>()
  for (const { id, table, row } of cellsOf(edition)) {
    const own = named.get(`${table}.${row.id}`) ?? { table, cells: [] }
    own.cells.push(id)
    named.set(`${table}.${row.id}`, own)
  }
  return [...named.values()].flatMap((row) => kinds.map((kind) => ({ ...row, kind })))
})

const judgeRows = judgeEach<RowCells, Gap>(rows, judgeRow)

function judgeRow({ table, kind, cells: row }: RowCells, { report }: Facts): Violation<Gap> | Undecided | undefined {
  const cells = row.filter((cell) => stateOf(report, cell) === kind && !(kind === 'blank' && waits(cell, report)))
  if (cells.length === 0 || isWholly(report, table, 'blank') || isWholly(report, table, 'missing')) return undefined
  // What the reader found no place for is not the office's omission.
  const unplaced = kind === 'missing' ? cells.filter((cell) => report.certainty?.[cell] !== undefined) : []
  if (unplaced.length > 0) return { reason: 'uncertain-cells', cells: unplaced }
  const texts = cells.flatMap((cell) => {
    const value = report.cells[cell]
    return typeof value === 'object' && value !== null ? [value.text] : []
  })
  const [text = null] = texts
  const number = text !== null && cells.length === 1 ? numberIn(text) : null
  const severity = kind === 'text' ? ('error' as const) : undefined
  return { cells, params: { kind, text, texts: new Set(texts).size, number }, ...(severity && { severity }) }
}

const partsInOtherRows = perEdition(
  (edition): ReadonlyMap<CellId, readonly CellId[]> =>
    new Map(
      identitiesOf(edition).flatMap(({ kind, left: [total], right }) =>
        kind === 'row-total' && total ? [[total, right]] : [],
      ),
    ),
)

/** Whether a total of other rows is blank because one of them is: the gap is there, and the total follows. */
function waits(cell: CellId, report: Facts['report']): boolean {
  const parts = partsInOtherRows(report.edition).get(cell) ?? []
  return parts.some((part) => typeof report.cells[part] !== 'number')
}

/** A raised or ringed digit, or a letter, which may be a note or a digit that was read wrongly: 38¹, 3l. */
const doubtful = /[²³¹⁰⁴-⁹₀-₉①-⑳\p{Script=Latin}]/u

/** The one whole number of a text, unless a sign, a scale, a unit of money, a date or “about” stands by it. */
function numberIn(text: string): number | null {
  if (doubtful.test(text)) return null
  const [written, ...more] = text.normalize('NFKC').match(/\d[\d,]*(?:\.\d+)?/gu) ?? []
  if (written === undefined || more.length > 0 || /[-−减负降约近超余多左%元百千万亿年月日号页第]/u.test(text))
    return null
  const number = Number(written.replaceAll(',', ''))
  return Number.isSafeInteger(number) ? number : null
}

function placeOf(edition: EditionId, cells: readonly string[]): string {
  const specs = cells.flatMap((cell) => findCell(edition, cell) ?? [])
  const [first] = specs
  if (!first) return ''
  const siblings = cellsOf(edition).filter(({ table, row }) => table === first.table && row.id === first.row.id)
  const whole = specs.length > 1 && specs.length === siblings.length
  const columns = specs.map(({ column }) => `“${shortLabel(column)}”`).join('')
  const row = rowName(edition, first)
  if (first.table === 'disputes') return whole ? `${row}整组` : `${row}${columns}`
  return whole ? `“${row}”行整行` : `“${row}”行${columns}列`
}

function quoted({ text, texts }: Gap): string {
  const start = text !== null && text.length > 24 ? `${text.slice(0, 24)}…` : text
  return `“${start}”${texts > 1 ? '等' : ''}`
}
