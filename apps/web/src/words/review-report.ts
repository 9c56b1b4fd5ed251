/** What is said beside one report under review. */

export const reviewReportWords = {
  side: '问题与意见',
  next: (n: number) => `下一份待审（另有 ${n} 份）`,
  isLast: '最后一份待审',
  noneWaits: '没有待审的报告',
  toFill: '到填报页',
  correct: '去更正',
  noPrevious: '系统里没有这个单位上年的报告，不能对照。',
  changes: (n: number) => `每格下面的小字是上年数和增减；与上年不同的有 ${n} 格。`,
  standardHead: '标题或导语没有另写，按标准写法印出。',
  toChange: { of: (n: number) => `与上年不同的 ${n} 格`, previous: '上一处变化', next: '下一处变化' },
  untouched: '这份报告还没有开始填。',
  doneBefore: (agency: string, done: string) => `${agency}：已${done}`,
  returned: {
    title: '上次退回',
    by: (name: string, at: string) => `${name} ${at} 退回，理由：`,
  },
  unsent: {
    title: '意见没有发送',
    asks: (n: number) => `有 ${n} 条意见写了没有发送。离开以前一并发送？`,
    send: '发送并离开',
    leave: '丢掉意见，离开',
    stay: '留在这里',
  },
  chooseCell: '选中表格里的一格，在这里写意见；对标题、导语和文字的意见写在旁边。',
  blank: '空白',
  remarked: '有意见',
  note: {
    remarks: '意见（已标在报告的相应位置，请在那里逐条答复）：',
    findings: '检查出的问题：',
    alike: (found: string) => `${found}，请按本单位的实际情况重写`,
  },
  alike: {
    reason: ({
      place,
      paragraphs,
      agency,
      percent,
      others,
      example,
    }: Readonly<{
      place: string
      paragraphs: readonly number[]
      agency: string
      percent: number
      others: number
      example: string
    }>) =>
      `“${place}”与${agency}的报告雷同（相似度 ${percent}%）${others > 0 ? `，另有 ${others} 份报告与之相似` : ''}${paragraphs.length > 0 ? `；整句相同的至少有第 ${paragraphs.join('、')} 段` : ''}${example && `，如“${example}”`}。请按本单位的实际情况重写这一部分。`,
    decided: {
      returned: (agency: string) => `与它雷同的${agency}的报告已退回。`,
      kept: (agency: string) => `与它雷同的${agency}的报告已审核通过。`,
    },
  },
  thisYear: '本年',
  lastYear: '上年',
  noProse: '没有写',
  similar: (percent: number) => `与上年相似 ${percent}%，与上年相同的文字有虚线`,
  others: {
    title: '与其他报告比对',
    withDay: '与其他报告、公布期限比对',
    'not-yet': '正在与其他报告比对…',
    failed: '与其他报告比对的结果没有取到，请刷新页面',
    sideBySide: '左右对照雷同的文字',
    toJudge: '待判断',
    judged: '已判断',
    publishedLate: '逾期公布',
    judge: '判断：',
    ways: { approved: '不妨碍，通过', returned: '雷同，退回' } as Readonly<Partial<Record<string, string>>>,
    counts: ({ judged, known, stops }: Readonly<Record<'judged' | 'known' | 'stops', number>>) =>
      [
        ...(judged > 0 ? [`${judged} 处雷同由您判断是否退回，不妨碍办理`] : []),
        ...(known > 0 ? [`${known} 处雷同，退回的改好重报以后再比对`] : []),
        ...(stops > 0 ? [`${stops} 个错误改正或说明后才能通过`] : []),
        '不计入下面的“检查结果”',
      ].join('，'),
  },
  ledger: {
    title: '结转核对',
    verdict: (differ: number, explained: number) => {
      if (differ === 0) return '没有不一致'
      if (explained === 0) return `${differ} 处不一致`
      return explained === differ ? `${differ} 处不一致，均已说明` : `${differ} 处不一致，其中 ${explained} 处已说明`
    },
    column: '栏目',
    before: '上年“结转下年度继续办理”',
    now: '本年“上年结转”',
    agrees: '核对',
    same: '一致',
    differs: '不一致',
    explained: '（已说明）',
    unknown: '没有数，不能核对',
  },
  original: {
    title: '原件',
    beside: '对照原件',
    none: '没有上传原件',
    choose: '选择文件',
    download: '下载',
    notLoaded: '原件没有读出，请下载查看',
    choosePlace: '选中左边的一格，这里标出它在原件中的位置。',
    noPlace: '原件里没有读到这一格。',
    written: '原文',
    remark: '写意见',
    differs: (now: string) => `与填报的“${now || '空白'}”不同`,
    picture: '（图片）',
  },
  remarks: {
    write: '批注',
    draft: '草稿',
    unsent: '有意见草稿',
    count: (n: number) => `批注 ${n}`,
    on: (what: string) => `，对“${what}”`,
    onField: (what: string) => `对${what}写意见`,
    places: '对单元格和文字的意见',
    onParagraph: '对这一段写意见',
    paragraph: (n: number) => `第 ${n} 段`,
    answer: '回复这一条',
    send: '发送',
    settle: '标为已处理',
    reopen: '重新打开',
  },
} as const
