/** What the log of actions says of them. */

import type { FilingState } from '@gouji/core'
import { stateWords } from './fill.ts'
import { roleWords } from './shell.ts'

const actions: Readonly<Record<string, string>> = {
  'session.opened': '登录',
  'session.refused': '登录被拒绝',
  'person.password': '修改密码',
  'person.reset': '重置密码',
  'person.two-factor': '两步验证',
  'people.put': '新增或改动人员',
  'roster.put': '新增或改动单位',
  'campaign.create': '新建批次',
  'campaign.update': '改动批次',
  'campaign.remove': '撤销批次',
  'campaign.remind': '催报',
  'campaign.agencies': '改动批次的单位或期限',
  'filing.patch': '填写报告',
  'filing.move': '办理报告',
  'filing.ask-sign-off': '提请签发',
  'filing.send-back': '退回经办人',
  'explanation.put': '说明情况',
  'explanation.remove': '撤回说明',
  'remark.add': '提出意见',
  'remark.answer': '答复意见',
  'remark.settle': '意见办结',
  'remark.withdraw': '撤回意见',
  'document.put': '存入文件',
  'document.read': '下载原件',
  'export.read': '导出文件',
  'setting.put': '改动设置',
  'key.create': '新建密钥',
  'key.remove': '停用密钥',
  'webhook.put': '新增或改动推送',
  'webhook.remove': '删除推送',
  'job.add': '交办后台任务',
  'job.cancel': '取消后台任务',
  'district.create': '启用系统',
}

const jobs: Readonly<Record<string, string>> = {
  'check-campaign': '检查全部报告',
  'import-archive': '批量导入',
  'export-campaign': '打包全部报告',
  aggregate: '全区汇总',
}

const refusals: Readonly<Record<string, string>> = {
  'wrong-password': '用户名或密码不正确',
  'wrong-code': '验证码不正确',
  'code-needed': '还需要验证码',
  locked: '账号已锁定',
}

export const auditWords = {
  actions,
  /** Of settings: what stands before the first colon. */
  subjects: { profile: '地区设置', 'own-part': '本级数据', previous: '上年报告' } as Readonly<Record<string, string>>,
  original: '原始记录',
  numbered: (number: number) => `，第 ${number} 条`,
  detail,
} as const

/** What is worth reading of an action’s detail; the rest stands in the original. */
function detail(it: unknown, names: ReadonlyMap<string, string> = new Map()): string {
  if (typeof it !== 'object' || it === null) return ''
  const { kind, name, fields, agencies, from, to, note, reason, role, active, state, url, version, format } =
    it as Readonly<Record<string, unknown>>
  const list: readonly unknown[] | undefined = Array.isArray(agencies) ? agencies : undefined
  const dues = list?.filter(isDue) ?? []
  const called = list?.filter((one) => typeof one === 'string') ?? []
  const count = list?.length ?? agencies
  return [
    ...(typeof kind === 'string' && kind in jobs ? [jobs[kind] ?? ''] : []),
    ...(isState(from) && isState(to) ? [`${stateWords[from]} → ${stateWords[to]}`] : []),
    ...(typeof version === 'number' ? [`第 ${version} 版`] : []),
    ...(typeof format === 'string' ? [format] : []),
    ...(Array.isArray(fields) ? [`改动 ${fields.length} 项`] : []),
    ...(typeof name === 'string' ? [name] : []),
    ...(dues.length > 0
      ? duesIn(dues, names)
      : called.length > 0
        ? [namesIn(called, names)]
        : typeof count === 'number'
          ? [`${count} 个单位`]
          : []),
    ...(typeof role === 'string' && role in roleWords ? [roleWords[role as keyof typeof roleWords]] : []),
    ...(active === false ? ['已停用'] : []),
    ...(typeof url === 'string' ? [url] : []),
    ...(typeof note === 'string' ? [note] : []),
    ...(typeof reason === 'string' ? [refusals[reason] ?? reason] : []),
    ...(typeof state === 'string' && state in switches ? [switches[state] ?? ''] : []),
  ].join('，')
}

interface Due {
  readonly agency: string
  readonly dueOn: string
  /** Until when before; it was not kept at first, and somebody new has none. */
  readonly before?: string | null
}

const isDue = (it: unknown): it is Due =>
  typeof it === 'object' && it !== null && 'agency' in it && 'dueOn' in it && typeof it.dueOn === 'string'

const most = 3

/** 云溪区统计局 2026-12-12 → 2026-12-05; of many the first. */
function duesIn(dues: readonly Due[], names: ReadonlyMap<string, string>): readonly string[] {
  const said = dues.slice(0, most).map(({ agency, dueOn, before }) => {
    const from = before === null ? '新加入，截止 ' : typeof before === 'string' ? `${before} → ` : '截止日期改为 '
    return `${names.get(agency) ?? agency}：${from}${dueOn}`
  })
  return dues.length > most ? [...said, `等 ${dues.length} 个单位`] : said
}

/** 云溪区统计局、云溪区教育局; of many the first. */
function namesIn(agencies: readonly string[], names: ReadonlyMap<string, string>): string {
  const said = agencies.slice(0, most).map((agency) => names.get(agency) ?? agency)
  return `${said.join('、')}${agencies.length > most ? ` 等 ${agencies.length} 个单位` : ''}`
}

const switches: Readonly<Record<string, string>> = { on: '开启', off: '关闭', open: '进行中', closed: '已结束' }

const isState = (it: unknown): it is FilingState => typeof it === 'string' && it in stateWords
