/** What is asked and told where reports are approved, returned and published. */

export const reviewMoveWords = {
  label: '批量办理',
  to: { approved: '审核通过', returned: '退回', published: '发布', submitted: '撤回审核' },
  unreturn: '撤回退回',
  many: (name: string, n: number) => `${name}（${n}）`,
  asks: (name: string, n: number) => `将 ${n} 份报告${name}`,
  asksOne: (name: string, agency: string) => `将${agency}的报告${name}`,
  happens: {
    approved:
      '通过后等待发布，单位不能再改动；发布以前可以撤回审核，也可以退回。报告自身的错误没有改正也没有说明的，不能通过；与其他报告雷同的，由您判断，不妨碍通过。',
    submitted: '撤回后报告回到“待审核”；单位的内容不变。',
    returned: '退回后单位可以修改，重新签发、报送。退回理由单位看得到。单位动手修改以前可以撤回退回。',
    unreturned:
      '撤回后报告回到“待审核”，单位不能再改。只在单位还没有改动、答复的时候才能撤回；退回和撤回的理由都留在办理过程里。',
    published: '发布后社会公众立即可以查看、下载。发布不能撤回，只能更正，更正前的版本也保留可查。',
  },
  names: (n: number) => `要办理的 ${n} 份报告`,
  late: (n: number, all: number, day: string) =>
    n === all
      ? `公布期限是 ${day}，已经过了。发布后记为逾期公布。`
      : `其中 ${n} 份的公布期限（${day}）已经过了，发布后记为逾期公布。`,
  explained: (n: number) => `有 ${n} 项差异已说明：`,
  explainedOf: (n: number, reports: number) => `有 ${reports} 份报告共 ${n} 项差异已说明，请逐份看过再办理。`,
  explains: (message: string, reason: string) => `${message}——说明：${reason}`,
  openRemarks: (n: number) => `还有 ${n} 条意见没有办结`,
  openRemarksOf: (n: number, reports: number) => `有 ${reports} 份报告共 ${n} 条意见没有办结`,
  warningsOf: (n: number, reports: number) =>
    `${reports > 0 ? `有 ${reports} 份报告共` : '报告有'} ${n} 个警告没有改正，也没有说明理由。`,
  toJudgeOf: (n: number) =>
    `其中 ${n} 份与其他报告雷同，还没有判断。一并办理就算判断过了；请先到“雷同”页对照看过，或者取消勾选。`,
  uncounted: (names: readonly string[]) =>
    `这是本级人民政府的汇总报告，还有 ${names.length} 家单位没有报送（${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}），数字里没有它们的。`,
  leftOpen: (
    open: Readonly<Record<'toJudge' | 'unansweredRemarks' | 'answered' | 'explained', number>> & {
      readonly warnings: number | null
    },
  ) =>
    [
      ...(open.toJudge > 0 ? [`雷同 ${open.toJudge} 处待判断`] : []),
      ...(open.warnings ? [`${open.warnings} 个警告没有说明`] : []),
      ...(open.unansweredRemarks > 0 ? [`${open.unansweredRemarks} 条意见没有答复`] : []),
      ...(open.answered > 0 ? [`${open.answered} 条意见已答复、没有办结`] : []),
      ...(open.explained > 0 ? [`${open.explained} 项已说明`] : []),
    ].join('，'),
  answered: (answered: number, open: number) => `已答复 ${answered} 条、未答复 ${open} 条`,
  unanswered: '未答复的：',
  remark: (place: string, text: string) => (place === '' ? text : `${place}：${text}`),
  settleToo: '办理后一并标为已处理',
  sendToo: (n: number) => `有 ${n} 条意见没有发送，一并发送`,
  withExplained: '连同已说明的差异列入理由',
  andNext: { approved: '通过并看下一份', returned: '退回并看下一份' },
  left: (n: number) => `另有 ${n} 份现在的状态不能这样办理，不受影响。`,
  note: { needed: (name: string) => `${name}理由（必填）`, free: '说明（可不写）' },
  noteMissing: (name: string) => `请写明${name}理由`,
  fromRemarks: '把问题和意见列入理由',
  confirm: (name: string) => `确认${name}`,
  cancel: '取消',
  progress: (done: number, all: number) => `正在办理 ${done} / ${all}`,
  stop: '停在这里',
  stopped: (n: number) => `已停止，${n} 份没有办理`,
  done: (name: string, n: number) => `已${name} ${n} 份`,
  failed: (n: number) => `${n} 份没有办成：`,
  close: '关闭',
  others: (n: number) => `与其他报告雷同 ${n} 处，请看过再定，不妨碍办理：`,
  blocked: (n: number) => `报告自身有 ${n} 个错误没有改正也没有说明，不能这样办理：`,
} as const
