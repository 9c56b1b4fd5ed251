/** What officials read in what the service itself writes: reminders, circulars, lists, reasons of refusal. */

import type { FilingState } from '@gouji/core'

export const stateNames: Readonly<Record<FilingState, string>> = {
  draft: '填报中',
  'signed-off': '已签发',
  submitted: '待审核',
  returned: '已退回',
  approved: '审核通过',
  published: '已发布',
  corrected: '已更正',
}

/** What a move is called on a button: from and to. */
export const moveNames: Readonly<Partial<Record<string, string>>> = {
  'draft signed-off': '签发',
  'signed-off draft': '撤回签发',
  'signed-off submitted': '报送',
  'submitted returned': '退回修改',
  'submitted approved': '审核通过',
  'returned signed-off': '签发',
  'returned submitted': '撤回退回',
  'approved returned': '退回修改',
  'approved submitted': '撤回审核',
  'approved published': '发布',
  'published corrected': '发布更正',
  'corrected corrected': '再次更正',
}

/** Why a filing was not moved. */
export const refusedMoves = {
  missing: '没有这份填报，或者无权查看。',
  stale: '在此期间报告有了改动，请刷新后再办理。',
  'no-such-move': (state: FilingState, to: FilingState) =>
    `报告现为“${stateNames[state]}”，不能由当前角色转为“${stateNames[to]}”。`,
  'not-to-ask': (state: FilingState) => `报告现为“${stateNames[state]}”，不用提请签发。`,
  'not-asked': '经办人还没有提请签发，或者已经退回，不用再退。',
  'no-lead': '本单位还没有可用的“单位负责人”账号，提请了也没有人看到。请联系区级管理员建立或启用。',
  'note-missing': '请写明理由。',
  touched: '单位已经开始修改、答复或提请签发，不能撤回退回；请等单位重新报送。',
  blocked: (count: number) => `有 ${count} 个错误没有改正也没有说明，处理后才能继续。`,
  forbidden: '当前角色不能办理这份报告。',
} as const

export const sumProblems = {
  twice: (names: string) => `${names}的报告不止一份`,
  'other-year': (names: string) => `${names}的报告年度与其他单位不同`,
  'mixed-editions': () => '两版格式的报告混在一起，已按可比的部分换算',
} as const satisfies Readonly<Record<string, (names: string) => string>>

export const culprits = {
  'left-out': (name: string) => `差额恰好是${name}的数，可能漏加`,
  twice: (name: string) => `差额恰好是${name}的数，可能重复加了一次`,
} as const

/** Why a document may not be the one meant. */
export const mismatchWords = {
  agency: (found: string, expected: string) => `文件是“${found}”的报告，不是“${expected}”的`,
  year: (found: string, expected: string) => `文件是 ${found} 年度的报告，不是 ${expected} 年度的`,
  edition: (found: string, expected: string) => `文件用的是 ${found} 版格式，已按可比的部分换算为 ${expected} 版`,
} as const
