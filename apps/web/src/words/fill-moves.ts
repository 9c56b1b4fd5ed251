/** What is said where a report is signed, handed in, taken back and corrected. */

import type { FilingState } from '@gouji/core'
import { minuteName } from '../shell/today.ts'

interface Who {
  readonly by: { readonly name: string }
  readonly at: string
}

const changedAfter = (count: number) => `提请后又改过${count > 0 ? ` ${count} 项` : ''}`

export const fillMoveWords = {
  label: '办理',
  to: {
    'signed-off': '签发',
    submitted: '报送',
    draft: '撤回签发',
    returned: '退回',
    approved: '审核通过',
    published: '发布',
    corrected: '更正',
  } satisfies Readonly<Record<FilingState, string>>,
  unapprove: '撤回审核',
  unreturn: '撤回退回',
  ask: '提请签发',
  askAgain: '再次提请签发',
  notLoaded: '连不上服务器，办理窗口没有打开。恢复连接后再点一次。',
  changedAfter,
  changedSince: ({ count, last }: { readonly count: number; readonly last: Who | undefined }) =>
    `${changedAfter(count)}${last ? `，最近由${last.by.name}于 ${minuteName(last.at)} 改动` : ''}。`,
  noLead: '本单位还没有可用的“单位负责人”账号，提请了也没有人看到。请联系区级管理员建立或启用。',
  sign: {
    title: '请您签发',
    waits: '等待签发',
    asked: ({ by, at }: Who) => `经办人${by.name}于 ${minuteName(at)} 提请签发。`,
    lastTime: (who: string, minute: string) => `${who}上次于 ${minute} 退回，写的是：`,
    you: '您',
    withdrawn: '签发已撤回，等待再次提请',
    withdrawnBy: (who: string, minute: string, note: string) =>
      `${who}于 ${minute} 撤回了签发${note === '' ? '' : `，写的是：“${note}”`}。还没有再次提请。`,
    notAsked: '经办人还没有提请签发，可能还在填。',
    stands: '还有：',
    errors: (n: number) => `${n} 个错误（请经办人先改正或说明理由：签发以后不能再改，也不能报送）`,
    unwritten: (n: number) => `${n} 个部分没有写`,
    blanks: (n: number) => `${n} 格空白`,
    warnings: (n: number) => `${n} 个警告没有改正，也没有说明理由`,
    remarks: (n: number) => `${n} 条审核意见没有答复`,
    nothing: '没有发现问题。',
    nothingOpen: '没有未处理的问题。',
    hintsOnly: (n: number) => `没有错误和警告，有 ${n} 条提示。`,
    explained: (n: number) => `经办人已对 ${n} 项问题说明理由，签发时逐条列出。`,
    back: '没有问题的，点页面上方的“签发”；有不对的，可以在下面直接改，也可以点“退回经办人”写明改什么。全文点“预览”看。',
    backUnasked: '填的内容不对的，您可以在下面直接改；改好了的，可以点页面上方的“签发”。',
    sendBack: '退回经办人',
    sendBackHelp: '经办人打开报告时先看到这段话，改好后再提请您签发。报告里的内容不变。',
    sendBackNote: '请经办人改什么（必填）',
    sendBackMissing: '请写明要改什么',
    sentBack: '已退回经办人，等待再次提请',
    keyNumbers: '主要数字',
    noNumber: '空白',
  },
  askedFor: '已提请签发，单位负责人登录后在“我的填报”里看到',
  whatAsked: '单位负责人登录后会在“我的填报”里看到。签发以前您还可以改；改了的要再次提请，单位负责人才知道看哪一稿。',
  confirm: (name: string) => `确认${name}`,
  lacks: '报送前还要处理的',
  blocked: (n: number) => `还有 ${n} 个错误，改正以后（可以说明理由的，说明以后）才能报送：`,
  willBlock: (n: number) => `还有 ${n} 个错误，请先改正或说明理由。签发以后不能再改，带着错误也不能报送：`,
  willBlockAsked: (n: number) => `还有 ${n} 个错误。可以提请签发，但要先改正（可以说明理由的，写明理由）才能报送：`,
  signedOffStops: '报告已经签发，不能直接改。请先撤回签发，改好后重新签发、报送。',
  ready: '没有发现问题，可以办理。',
  hintsOnly: (n: number) => `没有错误和警告，可以办理。有 ${n} 条提示，请看一看：`,
  readyExplained: (n: number) => `没有未处理的问题；有 ${n} 项已说明理由，请看过再办理。`,
  explained: (n: number) => `已说明理由的 ${n} 项：`,
  explains: ({ message, by, reason }: Readonly<Record<'message' | 'by' | 'reason', string>>) =>
    `${message}——${by}说明：${reason}`,
  whatSigned: '签发后报告锁定，经办人不能再改。签发以后请经办人或负责人报送，区里才能收到。',
  returnedUntouched: (who: string, note: string) =>
    `${who}退回了这份报告：“${note.replace(/[。.]+$/u, '')}”。退回以后还没有改动。`,
  whatSubmitted: '报送给区里审核。报送后不能再改，也不能自己撤回；要改的，请联系审核人退回。',
  reopen: '撤回后签发作废：改好以后要由单位负责人重新签发，再报送。',
  unwritten: (n: number) => `还有 ${n} 个部分没有写：`,
  blanks: '还有空白格，没有发生的事项请填 0：',
  warnings: (n: number) => `有 ${n} 个警告没有改正，也没有说明理由，审核时可能被退回：`,
  late: (day: string, days: number) => `报送截止 ${day}，已逾期 ${days} 天，仍可报送。`,
  correct: '确认后公众立即看到改动；更正前的版本和下面写的理由，公众也能看到。',
  changedMeanwhile: (field: string, n: number) =>
    `刚才别人改了${field}${n > 1 ? `等 ${n} 项` : ''}，还没有办理。请看过再确认。`,
  unsaved: '还有内容没有保存，保存后才能办理。',
  note: '说明（可以不写）',
  noteNeeded: '理由（必填）',
  noteMissing: '请写明理由',
  cancel: '取消',
  done: (name: string, to?: FilingState) =>
    `已${name}${to === 'signed-off' ? '，请经办人或负责人报送，区里才能收到' : to === 'submitted' ? '，等待审核' : ''}`,
  steps: '办理过程',
  askedStep: '提请签发',
  sentBackStep: '退回经办人',
} as const
