/** What the commands of the service print. */

import type { Backup, Verified } from '@gouji/store'
import type { CommanderError } from 'commander'
import type { FirstAdministrator } from '../set-up.ts'
import type { Deployment } from './deployment.ts'

interface Serving {
  readonly address: string
  readonly database: Deployment['database']
  readonly web: boolean
}

const reasons = { altered: '内容被改动', removed: '有记录被删去', inserted: '有记录被插入' } as const

/** By the code of the error, which is in English, and what it quotes. */
function whatIsWrong({ code, message }: CommanderError): string {
  const quoted = /'([^']*)'/u.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand':
      return `没有 ${quoted} 这个命令`
    case 'commander.unknownOption':
      return `没有 ${quoted} 这个选项`
    case 'commander.missingArgument':
      return `缺少参数：${quoted}`
    case 'commander.optionMissingArgument':
      return `选项 ${quoted} 后面缺少值`
    case 'commander.excessArguments':
      return '参数太多'
    default:
      // What we say of a value stands behind what commander says.
      return message.replace(/^error: .*? is invalid\. /u, '')
  }
}

export const words = {
  serving: ({ address, database, web }: Serving) =>
    [
      `勾稽已启动：${address}`,
      `  数据：${database.kind === 'sqlite' ? database.file : 'PostgreSQL'}`,
      `  接口说明：${address}/api/docs`,
      ...(web ? [] : ['  网页没有构建，目前只提供接口。']),
      '  按 Ctrl+C 停止。',
    ].join('\n'),
  firstAdministrator: ({ username, password }: FirstAdministrator) =>
    [
      '',
      '首次启动，已建立管理员账号：',
      `  用户名　　${username}`,
      `  一次性密码　${password}`,
      '一次性密码只显示这一次，登录后须先修改。',
    ].join('\n'),
  stopping: '正在停止……',
  migrated: (names: readonly string[]) =>
    names.length === 0 ? '数据库已是最新，没有需要升级的内容。' : `数据库已升级：${names.join('、')}`,
  backedUp: ({ file, bytes, sha256, verified }: Backup) =>
    [
      `备份完成：${file}（${(bytes / 1024 / 1024).toFixed(1)} MB）`,
      `  SHA-256 ${sha256}`,
      `  已读回核验：${verified.districts} 个地区，${verified.versions} 个版本，${verified.events} 条操作日志`,
    ].join('\n'),
  restored: (verified: Verified, into: string) =>
    `已恢复到 ${into}：${verified.districts} 个地区，${verified.versions} 个版本，${verified.events} 条操作日志，核验无误。`,
  intact: ({ versions, events }: Verified) => `核验无误：${versions} 个版本，${events} 条操作日志，哈希链完整。`,
  broken: ({ broken }: Verified) =>
    [
      `核验发现 ${broken.length} 处异常：`,
      ...broken.map(
        ({ district, subject, number, reason }) => `  ${district} ${subject} 第 ${number} 条：${reasons[reason]}`,
      ),
      '请保留现场，与最近的备份比对，并查明原因。',
    ].join('\n'),
  wrongUse: (error: CommanderError) => `用法不对：${whatIsWrong(error)}\n用法见 gouji-server --help`,
  crash: (message: string) => `程序出错，没有完成：${message}\n请设置 GOUJI_DEBUG=1 再运行一次，把全部输出一并反馈。`,
} as const
