/**
 * What the machine or the database server refuses, for the administrator who has to see to it. Codes are those of Node,
 * of SQLite (`errcode`; an extended one holds the plain one in its last eight bits) and of PostgreSQL (SQLSTATE).
 */

import { ended } from '../store-problem.ts'

const rights = '数据文件夹不能读写。请检查文件夹的所有者和权限，或用 --data 另选一个文件夹。'
const full = '磁盘已满，写不进去。请清理磁盘后重试；已经保存的内容没有丢失。'
const damaged =
  '数据库文件已损坏，不能打开。请先把整个数据文件夹复制一份留存，再用 gouji-server restore 把最近的备份恢复到新的文件夹。'
const login = 'PostgreSQL 不接受这个用户名或密码，请核对 DATABASE_URL。'
const host = '找不到 PostgreSQL 所在的主机，请核对 DATABASE_URL 里的主机名。'
const unreachable = '连不上 PostgreSQL：线路不通或超时。请检查网络和防火墙，并核对 DATABASE_URL 的地址和端口。'

const byCode: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EACCES: rights,
    EPERM: rights,
    EROFS: rights,
    EEXIST: '数据文件夹的位置上是一个文件，不是文件夹。请用 --data 另选一个文件夹。',
    ENOTDIR: '路径中有一段是文件，不是文件夹。请核对路径。',
    ENOENT: '没有这个文件或文件夹，请核对路径。',
    EISDIR: '这是文件夹，不是文件。请核对路径。',
    ENOSPC: full,
    ECONNREFUSED: '连不上 PostgreSQL：对方拒绝连接。请确认数据库已经启动，并核对 DATABASE_URL 的地址和端口。',
    ENOTFOUND: host,
    EAI_AGAIN: host,
    ETIMEDOUT: unreachable,
    EHOSTUNREACH: unreachable,
    ENETUNREACH: unreachable,
    '28P01': login,
    '28000': login,
    '3D000': 'PostgreSQL 里没有 DATABASE_URL 所写的数据库，请先建立（createdb），再启动。',
    '42P01': '这个 PostgreSQL 数据库里还没有勾稽的数据。请核对 DATABASE_URL。',
    '42501': 'PostgreSQL 的这个用户没有建表的权限，请授予后再启动。',
    '53100': full,
    '53300': 'PostgreSQL 的连接数已满，请稍后再试，或请数据库管理员调高 max_connections。',
    '57P01': 'PostgreSQL 中断了连接，它可能正在停止，请稍后再试。',
    '57P03': 'PostgreSQL 正在启动或停止，请稍后再试。',
  }),
)

const bySqliteCode: ReadonlyMap<number, string> = new Map([
  [5, '数据库正被别的程序占用，请关闭占用它的程序后重试。'],
  [8, rights],
  [11, damaged],
  [13, full],
  [14, rights],
  [26, damaged],
])

/** The sentence, with the path where the error names one; `undefined` for what is a flaw of the program. */
export function refusedPlace(error: unknown): string | undefined {
  const { code, errcode, path, message } = error as Readonly<Record<'code' | 'errcode' | 'path' | 'message', unknown>>
  if (code === undefined && ended.test(String(message))) return unreachable
  const said = typeof errcode === 'number' ? bySqliteCode.get(errcode & 0xff) : byCode.get(String(code))
  return said === undefined || typeof path !== 'string' ? said : `${said}（${path}）`
}
