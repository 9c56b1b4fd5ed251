/**
 * Who may do what (权限): one table. A route names its row; nothing else decides.
 *
 * `own`: what belongs to one's own agency (of a key: its agencies). `top`: what belongs to the district's own agency,
 * the root of the roster. `all`: everything of the district. A row without a role is closed to it. What lies outside one's reach does not exist for the one who asks
 * (404); where it may be read but not changed, the answer is 403.
 */

import { Problem } from '../problem.ts'
import type { KeyAction, Who } from './who.ts'

export type Reach = 'own' | 'top' | 'all'

interface Permission {
  /** In Chinese, for the table people read. */
  readonly title: string
  /** Also without signing in; `setting`: only where the deployment says so. */
  readonly public?: true | 'setting'
  readonly clerk?: Reach
  readonly lead?: Reach
  readonly reviewer?: Reach
  readonly admin?: Reach
  /** The action a key needs; its reach is always its agencies. */
  readonly integration?: KeyAction
}

const permission = <const T extends Permission>(row: T): T => row

const everyone = { public: true, clerk: 'all', lead: 'all', reviewer: 'all', admin: 'all' } as const
const signedIn = { clerk: 'all', lead: 'all', reviewer: 'all', admin: 'all' } as const
const readers = { clerk: 'own', lead: 'own', reviewer: 'all', admin: 'all', integration: 'read' } as const

export const policy = {
  'session.open': permission({ title: '登录、退出', ...everyone }),
  'session.own': permission({ title: '查看自己，修改自己的密码、两步验证', ...signedIn }),
  'tools.use': permission({
    title: '检查、读取、转换文件，下载空表',
    ...signedIn,
    public: 'setting',
    integration: 'check',
  }),
  'rules.read': permission({ title: '查看规则', ...everyone, integration: 'read' }),
  'profile.read': permission({ title: '查看地区设置', ...signedIn, integration: 'read' }),
  'profile.write': permission({ title: '修改地区设置', admin: 'all' }),
  'roster.read': permission({ title: '查看名册', ...signedIn, integration: 'read' }),
  'roster.write': permission({ title: '修改名册', admin: 'all' }),
  'people.manage': permission({ title: '管理人员', admin: 'all' }),
  'keys.manage': permission({ title: '管理接口密钥', admin: 'all' }),
  'campaigns.read': permission({ title: '查看报送批次', ...signedIn, integration: 'read' }),
  'campaigns.write': permission({ title: '管理报送批次', admin: 'all' }),
  'campaigns.review': permission({ title: '查看全区进度、问题、雷同、催报', reviewer: 'all', admin: 'all' }),
  'campaigns.work': permission({ title: '批量审核、催报、导入导出', reviewer: 'all' }),
  'aggregate.read': permission({ title: '查看汇总', reviewer: 'all', admin: 'all' }),
  'aggregate.write': permission({ title: '填写本级数据、采用汇总', reviewer: 'all' }),
  'filings.read': permission({ title: '查看填报', ...readers }),
  'filings.fill': permission({ title: '填写', clerk: 'own', lead: 'own', reviewer: 'top', integration: 'fill' }),
  'filings.patch': permission({
    title: '填写；审核员在发布后更正',
    clerk: 'own',
    lead: 'own',
    reviewer: 'all',
    integration: 'fill',
  }),
  'filings.check': permission({ title: '检查填报', ...readers, integration: 'check' }),
  'filings.move': permission({
    title: '签发、报送、退回、审核、发布，撤回审核和退回（按状态表）',
    clerk: 'own',
    lead: 'own',
    reviewer: 'all',
    integration: 'submit',
  }),
  'filings.ask': permission({ title: '提请单位负责人签发', clerk: 'own', reviewer: 'top' }),
  'filings.sendBack': permission({ title: '提请签发的，退回经办人修改', lead: 'own' }),
  'filings.remark': permission({ title: '写批注', reviewer: 'all' }),
  'filings.answer': permission({ title: '答复批注', clerk: 'own', lead: 'own', reviewer: 'all' }),
  'public.read': permission({ title: '查看已发布的报告', ...everyone, integration: 'read' }),
  'webhooks.manage': permission({ title: '管理推送', admin: 'all' }),
  'jobs.read': permission({ title: '查看任务', reviewer: 'all', admin: 'all' }),
  'audit.read': permission({ title: '查看操作日志', admin: 'all' }),
} as const satisfies Readonly<Record<string, Permission>>

export type Action = keyof typeof policy

/** How far someone may go with an action; `undefined`: not at all. */
export function reachOf(who: Who, action: Action, options: { readonly publicTools?: boolean } = {}): Reach | undefined {
  const row: Permission = policy[action]
  if (who.role === 'public')
    return row.public === true || (row.public === 'setting' && options.publicTools) ? 'all' : undefined
  if (who.role === 'integration') {
    return row.integration !== undefined && who.key?.actions.includes(row.integration) ? 'own' : undefined
  }
  return row[who.role]
}

/** The agencies whose things may be listed; `undefined`: all of the district. */
export function agenciesFor(who: Who, action: Action): readonly string[] | undefined {
  const reach = reachOf(who, action)
  return reach === 'all' ? undefined : reach === 'own' ? ownAgencies(who) : []
}

interface Subject {
  readonly action: Action
  readonly agency: string
  /** The agency is the root of the roster. */
  readonly top?: boolean
}

/** Whether an action reaches an agency. */
export function reaches(who: Who, { action, agency, top = false }: Subject): boolean {
  const reach = reachOf(who, action)
  return reach === 'all' || (reach === 'top' && top) || (reach === 'own' && ownAgencies(who).includes(agency))
}

/** Throws where the action does not reach an agency: `forbidden` where the thing may be read, else `not-found`. */
export function requireAgency(who: Who, subject: Subject): void {
  if (reaches(who, subject)) return
  throw new Problem(reaches(who, { ...subject, action: 'filings.read' }) ? 'forbidden' : 'not-found')
}

function ownAgencies({ agency, key }: Who): readonly string[] {
  return key ? key.agencies : agency === null ? [] : [agency]
}
