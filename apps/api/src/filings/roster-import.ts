import { readRows } from '@gouji/documents'
import type { AgencyKind } from '@gouji/store'

export interface RosterRow {
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
}

const columns = {
  name: ['单位名称', '名称', '单位', '单位全称', '全称'],
  shortName: ['简称', '单位简称'],
  kind: ['单位类别', '类别', '单位类型', '类型', '单位性质'],
  code: ['统一社会信用代码', '信用代码', '社会信用代码', '机构代码'],
  parent: ['上级单位', '上级', '主管单位', '主管部门'],
} as const

type Column = keyof typeof columns

const kinds: Readonly<Record<string, AgencyKind>> = {
  人民政府: 'government',
  区政府: 'government',
  县政府: 'government',
  政府: 'government',
  部门: 'department',
  政府部门: 'department',
  工作部门: 'department',
  乡镇: 'township',
  乡: 'township',
  镇: 'township',
  街道: 'subdistrict',
  街道办事处: 'subdistrict',
  法律法规授权组织: 'authorized',
  授权组织: 'authorized',
  其他: 'other',
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
  if (table.kind === 'unreadable') return { rows: [], problems: [{ row: 0, column: null, message: table.message.zh }] }
  const headAt = table.rows.findIndex(({ cells }) => cells.some((cell) => columns.name.some((name) => name === cell)))
  const head = table.rows[headAt]
  if (!head) {
    return {
      rows: [],
      problems: [
        {
          row: 1,
          column: '单位名称',
          message: '没有找到表头“单位名称”，请在第一行写明：单位名称、简称、单位类别、统一社会信用代码、上级单位',
        },
      ],
    }
  }
  const at = (column: Column) => head.cells.findIndex((cell) => (columns[column] as readonly string[]).includes(cell))
  const places = Object.fromEntries((Object.keys(columns) as Column[]).map((column) => [column, at(column)])) as Record<
    Column,
    number
  >
  const read = table.rows
    .slice(headAt + 1)
    .map(({ row, cells }) => readRow(row, (column) => cells[places[column]] ?? ''))
  const rows = read.flatMap(({ row }) => (row ? [row] : []))
  return {
    rows,
    problems: [...read.flatMap(({ problems }) => problems), ...problemsAcross(rows)].toSorted((a, b) => a.row - b.row),
  }
}

function readRow(
  row: number,
  at: (column: Column) => string,
): { readonly row?: RosterRow; readonly problems: readonly RosterProblem[] } {
  const [name, shortName, kindText, code, parent] = (['name', 'shortName', 'kind', 'code', 'parent'] as const).map(
    (column) => at(column).trim(),
  ) as [string, string, string, string, string]
  if (name === '') {
    const empty = [shortName, kindText, code, parent].every((text) => text === '')
    return { problems: empty ? [] : [{ row, column: '单位名称', message: '没有填单位名称' }] }
  }
  const kind = kindText === '' ? kindOfName(name) : kinds[kindText]
  const problems: RosterProblem[] = []
  if (!kind)
    problems.push({
      row,
      column: '单位类别',
      message: `“${kindText}”不是单位类别，应为人民政府、部门、乡镇、街道、法律法规授权组织或其他`,
    })
  if (code !== '' && !/^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(code))
    problems.push({ row, column: '统一社会信用代码', message: `“${code}”不是 18 位统一社会信用代码` })
  if (name.length > 100) problems.push({ row, column: '单位名称', message: '单位名称超过 100 字' })
  if (!kind) return { problems }
  return {
    row: { row, name, shortName: shortName || null, kind, code: code || null, parent: parent || null },
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
