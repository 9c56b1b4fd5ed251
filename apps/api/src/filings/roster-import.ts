import { readRows } from '@gouji/documents'
import type { AgencyKind } from '@gouji/store'
import { plainName } from '../plain-name.ts'
import { kindNames, kindOf, type ToldKind } from './roster-kinds.ts'

interface RosterRow {
  /** Line or row in the file, counted from 1; 0: it stands in none. */
  readonly row: number
  readonly name: string
  readonly shortName: string | null
  readonly kind: AgencyKind
  readonly code: string | null
  /** Name of the agency above; `null`: the district's government itself. */
  readonly parent: string | null
  /** What was taken that the file does not say. */
  readonly note: string | null
}

export interface RosterProblem {
  readonly row: number
  readonly column: string | null
  readonly message: string
}

export interface RosterReading {
  readonly rows: readonly RosterRow[]
  readonly problems: readonly RosterProblem[]
  /** Heads of columns that hold something and are none of the roster’s. */
  readonly unread: readonly string[]
}

const columns = {
  name: ['单位名称', '名称', '单位', '单位全称', '全称', '机构名称'],
  shortName: ['简称', '单位简称'],
  kind: ['类别', '单位类别', '单位类型', '类型', '单位性质', '性质'],
  code: [
    '统一社会信用代码',
    '统一信用代码',
    '社会信用代码',
    '信用代码',
    '组织机构代码',
    '机构代码',
    '单位代码',
    '代码',
  ],
  parent: ['上级单位', '上级', '上级主管单位', '上级主管部门', '主管单位', '主管部门'],
} as const

/** Columns that number rows tell nothing. */
const counting = ['', '序号', '编号', '行号']

type Column = keyof typeof columns

/** Reads a roster (名册) from a workbook or a csv file: the rows, and every mistake with its row. Writes nothing. */
export async function readRoster(bytes: Uint8Array): Promise<RosterReading> {
  const table = await readRows(bytes)
  if (table.kind === 'unreadable') return nothing({ row: 0, column: null, message: table.message.zh })
  const headAt = table.rows.findIndex(({ cells }) => cells.some((cell) => columnOf(cell) === 'name'))
  const head = table.rows[headAt]
  if (!head) {
    return nothing({
      row: 1,
      column: '单位名称',
      message: '没有找到表头“单位名称”，请在第一行写明：单位名称、简称、类别、统一社会信用代码、上级单位',
    })
  }
  const heads = head.cells.map(columnOf)
  const below = table.rows.slice(headAt + 1)
  const read = below.map(({ row, cells, merged }) => {
    const isNamed = (cells[heads.indexOf('name')] ?? '') !== ''
    return readRow(row, (column) => {
      const at = heads.indexOf(column)
      // One kind or superior is often written once for many agencies.
      const holds = isNamed && (column === 'kind' || column === 'parent')
      return cells[at] || (holds ? merged?.get(at) : '') || ''
    })
  })
  const rows = read.flatMap(({ row }) => (row ? [row] : []))
  return {
    rows,
    problems: [...read.flatMap(({ problems }) => problems), ...problemsAcross(read)].toSorted((a, b) => a.row - b.row),
    unread: head.cells.filter(
      (cell, i) =>
        (heads[i] === undefined || heads.indexOf(heads[i]) !== i) &&
        !counting.includes(bare(cell)) &&
        below.some(({ cells }) => (cells[i] ?? '').trim() !== ''),
    ),
  }
}

const nothing = (problem: RosterProblem): RosterReading => ({ rows: [], problems: [problem], unread: [] })

/** A head without blanks, marks of what is required and remarks: 统一社会信用代码（18 位）*. */
const bare = (cell: string): string => cell.replaceAll(/[\s*＊：:]|[（(].*?[）)]/gu, '')

function columnOf(cell: string): Column | undefined {
  const name = bare(cell)
  return (Object.keys(columns) as Column[]).find((column) => (columns[column] as readonly string[]).includes(name))
}

interface ReadRow {
  readonly row?: RosterRow
  /** Also of a row that is faulty. */
  readonly named?: Pick<RosterRow, 'row' | 'name'>
  readonly problems: readonly RosterProblem[]
}

function readRow(row: number, at: (column: Column) => string): ReadRow {
  const [name, shortName, kindText, code, parent] = (['name', 'shortName', 'kind', 'code', 'parent'] as const).map(
    (column) => plainName(at(column)),
  ) as [string, string, string, string, string]
  if (name === '') {
    const empty = [shortName, kindText, code, parent].every((text) => text === '')
    return { problems: empty ? [] : [{ row, column: '单位名称', message: '没有填单位名称' }] }
  }
  // 填表人：周启明
  if (/[：:]/u.test(name)) return { problems: [{ row, column: '单位名称', message: `“${name}”不是单位名称` }] }
  const told = kindOf(kindText, name)
  const problems: RosterProblem[] = []
  if (!told)
    problems.push({
      row,
      column: '类别',
      message: `${name}：“${kindText}”不是类别，应为${Object.values(kindNames).slice(0, -1).join('、')}或${kindNames.other}`,
    })
  if (code !== '' && !/^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(code.toUpperCase()))
    problems.push({ row, column: '统一社会信用代码', message: `${name}：“${code}”不是 18 位统一社会信用代码` })
  if (name.length > 100) problems.push({ row, column: '单位名称', message: '单位名称超过 100 字' })
  const named = { row, name }
  if (!told) return { named, problems }
  return {
    row: {
      ...named,
      shortName: shortName || null,
      kind: told.kind,
      code: code.toUpperCase() || null,
      parent: parent || null,
      note: noteOf(told, kindText),
    },
    named,
    problems,
  }
}

/** What the file says otherwise: a 事业单位 is on the list because a law authorises it. */
function noteOf({ kind, guessed }: ToldKind, text: string): string | null {
  if (guessed) return '类别按名称判断'
  const isOwn = kind !== 'authorized' || text.includes('授权组织')
  return isOwn ? null : `类别“${text}”按“${kindNames[kind]}”导入`
}

/** Names that come again, also of rows that are faulty otherwise: all that is wrong is told at once. */
function problemsAcross(read: readonly ReadRow[]): readonly RosterProblem[] {
  const first = new Map<string, number>()
  return read.flatMap(({ named }): RosterProblem[] => {
    if (!named) return []
    const { row, name } = named
    const earlier = first.get(name)
    first.set(name, earlier ?? row)
    return earlier === undefined ? [] : [{ row, column: columns.name[0], message: `“${name}”与第 ${earlier} 行重复` }]
  })
}
