import { type ReadRows, readRows } from '@gouji/documents'
import type { Membership } from '@gouji/store'
import { plainName } from '../plain-name.ts'

type PersonRole = Membership['role']

export interface PersonRow {
  /** Line or row in the file, counted from 1. */
  readonly row: number
  readonly name: string
  readonly role: PersonRole
  /** As it stands in the file; `null`: of the office. */
  readonly agency: string | null
  /** `null`: one is to be made. */
  readonly username: string | null
}

export interface PeopleProblem {
  /** 0: the whole file. */
  readonly row: number
  readonly column: string | null
  readonly message: string
}

export interface PeopleReading {
  readonly rows: readonly PersonRow[]
  readonly problems: readonly PeopleProblem[]
  /** Rows of a form in which nobody was written yet. */
  readonly blank: number
}

const columns = {
  name: ['姓名', '人员', '人员姓名'],
  agency: ['单位', '单位名称', '所在单位', '单位全称'],
  role: ['角色', '身份', '岗位', '职责'],
  username: ['用户名', '账号', '登录名', '帐号'],
} as const

type Column = keyof typeof columns

const roles: Readonly<Record<string, PersonRole>> = {
  填报员: 'clerk',
  填报人: 'clerk',
  经办人: 'clerk',
  单位负责人: 'lead',
  负责人: 'lead',
  签发人: 'lead',
  审核员: 'reviewer',
  审核人: 'reviewer',
  管理员: 'admin',
}

/** Reads a list of people from a workbook or a csv file: the rows, and every mistake with its row. Writes nothing. */
export async function readPeople(bytes: Uint8Array): Promise<PeopleReading> {
  const table = await readRows(bytes)
  if (table.kind === 'unreadable') return only(0, null, table.message.zh)
  const headAt = table.rows.findIndex(({ cells }) => cells.some((cell) => isColumn('name', cell)))
  const head = table.rows[headAt]
  if (!head) return only(1, '姓名', '没有找到表头“姓名”，请在第一行写明：单位、角色、姓名、用户名')
  const at = (column: Column) => head.cells.findIndex((cell) => isColumn(column, cell))
  const places = { name: at('name'), agency: at('agency'), role: at('role'), username: at('username') }
  const read = table.rows.slice(headAt + 1).map((row) => readRow(row, places))
  return {
    rows: read.flatMap(({ row }) => (row ? [row] : [])),
    problems: read.flatMap(({ problem }) => (problem ? [problem] : [])),
    blank: read.filter(({ blank }) => blank === true).length,
  }
}

const only = (row: number, column: string | null, message: string): PeopleReading => ({
  rows: [],
  problems: [{ row, column, message }],
  blank: 0,
})

function isColumn(column: Column, cell: string): boolean {
  return (columns[column] as readonly string[]).includes(cell.replaceAll(/\s/gu, ''))
}

function readRow(
  { row, cells, merged }: ReadRows['rows'][number],
  places: Readonly<Record<Column, number>>,
): { readonly row?: PersonRow; readonly problem?: PeopleProblem; readonly blank?: true } {
  const text = (column: Column) => {
    const at = places[column]
    // One agency is often written once for all of its people.
    return plainName(cells[at] || (column === 'agency' || column === 'role' ? merged?.get(at) : '') || '')
  }
  const problem = (column: string, message: string) => ({ problem: { row, column, message } })
  const [name, agency, roleText] = [text('name'), text('agency'), text('role')]
  const username = text('username').toLowerCase()
  if (name === '') return username === '' ? { blank: true } : problem('姓名', `用户名“${username}”没有写姓名`)
  if (name.length > 50) return problem('姓名', '姓名超过 50 字')
  const role = roleText === '' && agency !== '' ? 'clerk' : roles[roleText]
  if (!role) {
    const got = roleText === '' ? '没有写角色' : `“${roleText}”不是角色`
    return problem('角色', `${got}，应为填报员、单位负责人、审核员或管理员`)
  }
  if (username !== '' && !/^[a-z0-9._-]{3,32}$/u.test(username))
    return problem('用户名', `用户名“${username}”应为小写字母、数字、点、横线，3 至 32 位；可以空着，由系统起一个`)
  return { row: { row, name, role, agency: agency || null, username: username || null } }
}
