/** The table of who may call which route (权限表), from the policy; a test calls them all and compares. */

import { type Action, policy, reaches, reachOf } from './policy.ts'
import { type KeyAction, keyActions, type Who } from './who.ts'

/** What somebody meets who calls a route. */
export type Access = '可' | '登录' | '禁止' | '不可见' | '不列出'

export interface RouteAccess {
  /** `get /filings/{id}`. */
  readonly route: string
  readonly summary: string
  readonly action: Action
}

/** Who asks, and of whose things: the columns of the table. */
export interface Column {
  readonly title: string
  readonly role: Who['role']
  /** `own`: of the agency of who asks (of the reviewer: the district's own); `other`: another's. */
  readonly of: 'own' | 'other'
  /** A key without the action the route needs. */
  readonly lacking?: true
}

export const columns: readonly Column[] = [
  { title: '公众', role: 'public', of: 'other' },
  { title: '填报员·本单位', role: 'clerk', of: 'own' },
  { title: '填报员·他单位', role: 'clerk', of: 'other' },
  { title: '单位负责人·本单位', role: 'lead', of: 'own' },
  { title: '单位负责人·他单位', role: 'lead', of: 'other' },
  { title: '审核员·本级', role: 'reviewer', of: 'own' },
  { title: '审核员·各单位', role: 'reviewer', of: 'other' },
  { title: '管理员', role: 'admin', of: 'other' },
  { title: '密钥·本单位', role: 'integration', of: 'own' },
  { title: '密钥·他单位', role: 'integration', of: 'other' },
  { title: '密钥·无此操作', role: 'integration', of: 'own', lacking: true },
]

/** Routes that speak of one agency's filing; of the others the agency does not matter. */
const ofAnAgency = /^\w+ \/(?:filings|remarks)\/\{id\}/u
const listOfAgencies = 'get /filings'

function expectedAccess({ route, action }: RouteAccess, column: Column): Access {
  const who = whoIn(column, action)
  if (reachOf(who, action) === undefined) return who.role === 'public' ? '登录' : '禁止'
  const subject = { agency: column.of, top: column.role === 'reviewer' && column.of === 'own' }
  if (route === listOfAgencies) return reaches(who, { action, ...subject }) ? '可' : '不列出'
  if (!ofAnAgency.test(route) || reaches(who, { action, ...subject })) return '可'
  return reaches(who, { action: 'filings.read', ...subject }) ? '禁止' : '不可见'
}

/** The action a key needs for a route, and one that does not do. */
export function keyActionFor(action: Action, { lacking }: Pick<Column, 'lacking'>): readonly KeyAction[] {
  const { integration } = policy[action] as { readonly integration?: KeyAction }
  const others = keyActions.filter((one) => one !== integration)
  // Who fills, submits or checks reads too: that is what is tried beside.
  return lacking ? others.slice(-1) : [...(integration ? [integration] : []), 'read']
}

function whoIn({ role, lacking }: Column, action: Action): Who {
  const agency = role === 'clerk' || role === 'lead' ? 'own' : null
  const key =
    role === 'integration'
      ? { agencies: ['own'], actions: keyActionFor(action, { ...(lacking && { lacking }) }) }
      : null
  return {
    actor: { kind: 'person', id: role, name: role },
    role,
    agency,
    key,
    district: { id: 'district', name: '', createdAt: '' },
    mustChangePassword: false,
  }
}

export function accessPage(routes: readonly RouteAccess[]): string {
  const rows = routes.map((route) => [
    `\`${route.route}\``,
    route.summary,
    policy[route.action].title,
    ...columns.map((column) => expectedAccess(route, column)),
  ])
  const heads = ['路径（/api/v1 之下）', '用途', '权限', ...columns.map(({ title }) => title)]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# 谁可以调用哪个接口',
    '',
    '由 `src/policy/policy.ts` 生成（`pnpm run docs`），并由测试以每个角色逐一调用核对。',
    '',
    '- **可**：权限允许（内容是否合适另行判断）。**登录**：须先登录（401）。**禁止**：看得到，但没有这项权限（403）。',
    '- **不可见**：答复与编号不存在时逐字相同（404）。**不列出**：列表中没有。',
    '- 本单位：填报员、单位负责人所在的单位，密钥限定的单位；本级：名册的根，即本级人民政府。草稿只有本单位和审核员、管理员看得到。',
    '- 公众使用检查、读取、转换须由部署者开放（`GOUJI_PUBLIC_TOOLS=1`），表中为没有开放时。',
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}
