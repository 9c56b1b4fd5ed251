/** What lists of agencies call their kinds. */

import { agencyKindOf } from '@gouji/core'
import type { AgencyKind } from '@gouji/store'

/** What the form calls the kinds. */
export const kindNames: Readonly<Record<AgencyKind, string>> = {
  government: '政府',
  department: '部门',
  township: '乡镇',
  subdistrict: '街道',
  authorized: '授权组织',
  other: '其他',
}

/** Other words that mean one kind, whatever the agency is called. */
const words: Readonly<Record<AgencyKind, readonly string[]>> = {
  government: ['人民政府', '本级政府', '本级人民政府'],
  department: [
    '政府部门',
    '工作部门',
    '政府工作部门',
    '人民政府工作部门',
    '组成部门',
    '政府组成部门',
    '直属机构',
    '政府直属机构',
    '直属部门',
    '行政机关',
    '垂管部门',
    '垂管单位',
    '垂直管理部门',
    '直单位',
    '直机关',
  ],
  township: ['乡', '镇', '乡镇政府', '乡镇人民政府', '乡（镇）', '乡、镇'],
  subdistrict: ['街道办', '街道办事处'],
  authorized: ['法律法规授权组织', '事业单位', '直属事业单位', '政府直属事业单位'],
  other: ['公共企事业单位', '企事业单位', '公共企业', '国有企业', '企业'],
}

const kinds = new Map(
  (Object.keys(kindNames) as AgencyKind[]).flatMap((kind) =>
    [kindNames[kind], ...words[kind]].map((word) => [word, kind] as const),
  ),
)

/** One word for several kinds: the name decides. A 派出机构 is a subdistrict office or a part of a department. */
const byName = ['镇街', '街镇', '乡镇街道', '乡镇、街道', '乡镇（街道）', '镇（街道）', '派出机构', '派出机关']

export interface ToldKind {
  readonly kind: AgencyKind
  /** The list does not say it: the name does. */
  readonly guessed: boolean
}

/** The kind that a list tells of an agency; `undefined` for a word that is no kind. */
export function kindOf(text: string, name: string): ToldKind | undefined {
  // 区政府工作部门, 区直部门, 县级人民政府, 市属事业单位: whose it is says nothing of its kind.
  const bare = [text, text.replace(/^[区县市]/u, ''), text.replace(/^[区县市][直级属]/u, '')]
  if (text === '' || bare.some((word) => byName.includes(word))) return { kind: kindOfName(name), guessed: true }
  const kind = bare.map((word) => kinds.get(word)).find((found) => found !== undefined)
  return kind && { kind, guessed: false }
}

/** What the name of an agency tells of its kind, where the file says nothing: most of a list are departments. */
export function kindOfName(name: string): AgencyKind {
  const kind = agencyKindOf(name)
  return kind === 'other' ? 'department' : kind
}
