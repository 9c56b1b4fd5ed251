import { rules, thresholds } from '@gouji/core'
import { itemWord } from './problems.ts'
import { kindWords } from './publish.ts'

const parts: Readonly<Record<string, string>> = {
  schema: '设置的版本',
  name: '地区名称',
  agencies: '单位',
  rosterFields: '名册字段',
  deadlines: '公布期限',
  thresholds: '提示的界限',
  severities: '规则的级别',
  off: '停用的规则',
  wording: '提示的措辞',
}

const members: Readonly<Record<string, string>> = {
  name: '全称',
  shortNames: '其他称呼',
  kind: '类别',
  vertical: '垂直管理',
  deadline: '单独的公布期限',
  fields: '名册字段',
  id: '编号',
  label: '列名',
  required: '是否必填',
  zh: '中文',
  en: '英文',
}

const limits: Readonly<Record<string, { readonly meaning: string }>> = thresholds

/** The rule's id behind a meaning is for engineers. */
export const limitName = (meaning: string): string => meaning.replace(/（[a-z-]+）$/u, '')

/** What people call a place in the settings: `deadlines.department` is 公布期限 · 部门; empty: the settings as a whole. */
export function profileName(path: string): string {
  const [part, ...rest] = path.split(/[.[\]]+/u).filter((key) => key !== '')
  if (part === undefined) return '全部设置'
  return [parts[part] ?? `“${part}”`, ...rest.map((key, i) => keyName(key, i === 0 ? part : ''))].join(' · ')
}

function keyName(key: string, part: string): string {
  const name = nameIn(part, key)
  return name ?? (/^\d+$/u.test(key) ? itemWord(Number(key) + 1) : `“${key}”`)
}

function nameIn(part: string, key: string): string | undefined {
  if (part === 'deadlines') return kindWords[key as keyof typeof kindWords]
  if (part === 'thresholds') return limits[key] && limitName(limits[key].meaning)
  if (part === 'severities' || part === 'off' || part === 'wording') return rules.find(({ id }) => id === key)?.title.zh
  return members[key]
}
