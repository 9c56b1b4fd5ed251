import { readRows } from '@gouji/documents'
import type { AgencyKind } from '@gouji/store'
import { plainName } from '../plain-name.ts'

interface RosterRow {
  /** Line or row in the file, counted from 1. */
  readonly row: number
  readonly name: string
  readonly shortName: string | null
  readonly kind: AgencyKind
  readonly code: string | null
  /** Name of the agency above; `null`: the district's government itself. */
  readonly parent: string | null
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

/** What the form calls the kinds. */
const kindNames: Readonly<Record<AgencyKind, string>> = {
  government: '政府',
  department: '部门',
  township: '乡镇',
  subdistrict: '街道',
  authorized: '授权组织',
  other: '其他',
}

const kinds: Readonly<Record<string, AgencyKind>> = {
  ...Object.fromEntries(Object.entries(kindNames).map(([kind, name]) => [name, kind as AgencyKind])),
  人民政府: 'government',
  本级政府: 'government',
  政府部门: 'department',
  工作部门: 'department',
  行政机关: 'department',
  乡: 'township',
  镇: 'township',
  乡镇政府: 'township',
  乡镇人民政府: 'township',
  街道办: 'subdistrict',
  街道办事处: 'subdistrict',
  法律法规授权组织: 'authorized',
  事业单位: 'authorized',
  公共企事业单位: 'other',
  企事业单位: 'other',
  公共企业: 'other',
  国有企业: 'other',
  企业: 'other',
}

/** One word for two kinds: the name decides. */
const byName = ['镇街', '街镇', '乡镇街道', '乡镇、街道', '乡镇（街道）', '镇（街道）']

function kindOf(text: string, name: string): AgencyKind | undefined {
  if (text === '' || byName.includes(text)) return kindOfName(name)
  // 区直部门, 县级人民政府, 市属事业单位: whose it is says nothing of its kind.
  return (
    kinds[text] ??
    kinds[text.replace(/^[区县市][直级属]?/u, '')] ??
    (/^[区县市]直(?:单位|机关)$/u.test(text) ? 'department' : undefined)
  )
}

/** What the name of an agency tells of its kind, where the file says nothing. */
function kindOfName(name: string): AgencyKind {
  if (/街道(?:办事处)?$/u.test(name)) return 'subdistrict'
  if (/[乡镇]人民政府$|[乡镇]$/u.test(name)) return 'township'
  if (/人民政府$|[县区市]政府$/u.test(name)) return 'government'
  return 'department'
}

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
  const read = below.map(({ row, cells }) => readRow(row, (column) => cells[heads.indexOf(column)] ?? ''))
  const rows = read.flatMap(({ row }) => (row ? [row] : []))
  return {
    rows,
    problems: [...read.flatMap(({ problems }) => problems), ...problemsAcross(rows)].toSorted((a, b) => a.row - b.row),
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

function readRow(
  row: number,
  at: (column: Column) => string,
): { readonly row?: RosterRow; readonly problems: readonly RosterProblem[] } {
  const [name, shortName, kindText, code, parent] = (['name', 'shortName', 'kind', 'code', 'parent'] as const).map(
    (column) => plainName(at(column)),
  ) as [string, string, string, string, string]
  if (name === '') {
    const empty = [shortName, kindText, code, parent].every((text) => text === '')
    return { problems: empty ? [] : [{ row, column: '单位名称', message: '没有填单位名称' }] }
  }
  // 填表人：周启明
  if (/[：:]/u.test(name)) return { problems: [{ row, column: '单位名称', message: `“${name}”不是单位名称` }] }
  const kind = kindOf(kindText, name)
  const problems: RosterProblem[] = []
  if (!kind)
    problems.push({
      row,
      column: '类别',
      message: `${name}：“${kindText}”不是类别，应为${Object.values(kindNames).slice(0, -1).join('、')}或${kindNames.other}`,
    })
  if (code !== '' && !/^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(code.toUpperCase()))
    problems.push({ row, column: '统一社会信用代码', message: `${name}：“${code}”不是 18 位统一社会信用代码` })
  if (name.length > 100) problems.push({ row, column: '单位名称', message: '单位名称超过 100 字' })
  if (!kind) return { problems }
  return {
    row: { row, name, shortName: shortName || null, kind, code: code.toUpperCase() || null, parent: parent || null },
    problems,
  }
}

function problemsAcross(rows: readonly RosterRow[]): readonly RosterProblem[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ row, name }): RosterProblem[] => {
    const earlier = first.get(name)
    first.set(name, earlier ?? row)
    return earlier === undefined ? [] : [{ row, column: columns.name[0], message: `“${name}”与第 ${earlier} 行重复` }]
  })
}
