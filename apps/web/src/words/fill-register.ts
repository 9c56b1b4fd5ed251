/** What is said while table three is counted from the register of requests. */

const rowsOf = (rows: readonly number[]) => {
  const shown = rows.slice(0, 8).join('、')
  return rows.length > 8 ? `第 ${shown} 等 ${rows.length} 行` : `第 ${shown} 行`
}

export const registerWords = {
  title: '按登记台账统计这张表',
  intro:
    '选台账文件，或者从 Excel、WPS、Word 里复制台账，粘贴在下面。台账只在您的浏览器里统计，不上传，申请人姓名不会离开这台电脑。',
  choose: '选择台账文件',
  paste: '粘贴台账',
  pasteHere: '在这里按 Ctrl+V 粘贴台账（连同表头）',
  reading: (file: string) => `正在读取“${file}”…`,
  failed: '读取时程序出错，请把台账复制后粘贴',
  nothing: '粘贴的内容里没有台账，请连同表头一起复制',
  noRows: '没有找到表头下面的登记内容，请检查选的是不是台账',
  from: (name: string, n: number) => `${name}，登记 ${n} 行`,
  pasted: '粘贴的台账',
  list: '用哪一张表',
  listName: (name: string, at: number) => (name === '' ? `第 ${at + 1} 个表格` : `工作表“${name}”`),
  form: {
    save: '没有台账？下载空白台账',
    title: '依申请公开登记台账',
    columns: ['序号', '收到日期', '申请人', '申请人类型', '申请内容', '答复日期', '答复结果'],
    terms: '填写用语',
    termColumns: ['答复结果', '申请人类型'],
  },
  columns: {
    title: '1　各列是什么',
    help: '按表头认的，不对的请改。没有日期列的，全部按本年新收计算。',
    none: '（没有这一列）',
    names: {
      receivedOn: '收到日期',
      answeredOn: '答复日期',
      outcome: '答复结果',
      applicantKind: '申请人类型',
      applicant: '申请人名称',
    },
    unnamed: (at: number) => `第 ${at + 1} 列`,
  },
  terms: {
    title: '2　各种写法计入哪里',
    applicants: '申请人',
    outcomes: '答复结果',
    written: '台账里的写法',
    rows: '登记',
    rowsOf,
    means: '计入',
    choose: '请选择',
    blank: '（空白）',
    leave: '不计入这张表',
    unanswered: '还没有答复（结转下年度）',
    byName: '按名称推测',
    split: '逐件选',
    together: '合在一起选',
    oneRow: (text: string, row: number, subject = '') =>
      `${text}（第 ${row} 行${subject === '' ? '' : `：${subject}`}）`,
    open: (n: number) => `还有 ${n} 种写法没有选定，选定后才能填入`,
  },
  result: {
    title: '3　统计结果',
    counted: (n: number) => `计入 ${n} 件：`,
    sums: ({
      received,
      broughtForward,
      handled,
      carriedForward,
    }: {
      readonly received: number
      readonly broughtForward: number
      readonly handled: number
      readonly carriedForward: number
    }) => `本年新收 ${received}，上年结转 ${broughtForward}，本年办理 ${handled}，结转下年度 ${carriedForward}。`,
    uncounted: {
      'answered-before': (rows: readonly number[]) => `上年已经答复，不计：${rowsOf(rows)}`,
      'received-after': (rows: readonly number[]) => `下年收到，不计：${rowsOf(rows)}`,
      left: (rows: readonly number[]) => `按您选的不计：${rowsOf(rows)}`,
      empty: (rows: readonly number[]) => `不是登记内容（合计、填表人等），不计：${rowsOf(rows)}`,
      applicant: (rows: readonly number[]) => `不知道是哪一类申请人，没有计：${rowsOf(rows)}`,
      outcome: (rows: readonly number[]) => `不知道答复结果，没有计：${rowsOf(rows)}`,
      date: (rows: readonly number[]) =>
        `收到日期空着，或者日期认不出来，没有计：${rowsOf(rows)}。请在台账里改好后重新选择`,
      order: (rows: readonly number[]) => `答复日期早于收到日期，没有计：${rowsOf(rows)}。请在台账里改好后重新选择`,
    },
    assumedYear: (rows: readonly number[], year: number) => `日期没有写年份，按 ${year} 年计：${rowsOf(rows)}`,
    undatedAnswer: (rows: readonly number[]) => `有答复结果没有答复日期，按本年答复计：${rowsOf(rows)}`,
    broughtForward: (before: number, now: number) =>
      `上年报告结转下年度 ${before} 件，台账里上年收到、本年办理的有 ${now} 件。上年结转的也要列在台账里，请核对。`,
    changes: (n: number) => `现在表里填的有 ${n} 格与统计不同，填入后改为统计的数：`,
    change: (cell: string, now: string, to: number) => `${cell}：${now} → ${to}`,
    more: (n: number) => `还有 ${n} 格`,
    write: (n: number) => `填入这张表（${n} 格，合计自动算出）`,
    notYet: '有没有定的，不能填入',
  },
  name: '按台账统计',
  done: (n: number) => `已按台账填入 ${n} 格，合计自动算出，请看检查结果`,
  same: '表里填的与台账一致，没有改动',
  close: '关闭',
} as const
