/** What is said in the tables of a report, and of the cell one is in. */

/** A row or a column of a table that was copied: what it is called, and where it stands. */
interface Named {
  readonly text: string
  readonly at: number
}

export const gridWords = {
  zeros: (n: number) => `空白格填 0（${n} 格）`,
  zerosLeft: (left: number) => `另 ${left} 格不会是 0，去填`,
  zerosLeftGo: (cell: string) => `到${cell}`,
  zerosHelp: '没有发生的事项要填 0。空白表示还没有填，不会当作 0。',
  zerosName: '空白格填 0',
  zerosLeftHelp: '没有发生的事项要填 0。按已填的数、上年的数不会是 0 的格不填，请对照台账填写。',
  /** `first`: of those left, the one that is gone to. */
  zerosDone: ({ n, left, first }: { readonly n: number; readonly left: number; readonly first: string | undefined }) =>
    `已把 ${n} 个空白格填为 0${first ? `；还有 ${left} 格按已有的数不是 0，没有填，请核对后填写：${first}${left > 1 ? '等' : ''}` : ''}`,
  /** Behind the above: cells that held a good deal last year. */
  zerosBefore: (cells: readonly string[]) => `。其中${cells.join('、')}，本年没有的不用管，有的请改`,
  zeroBefore: (cell: string, before: number) => `${cell}上年 ${before}`,
  noZeros: (left: number) => `还有 ${left} 格空白，按已有的数不是 0`,
  noBlanks: '没有空白格',
  filled: (n: number, all: number) => `已填 ${n} / ${all} 格（不含自动合计）`,
  count: '按台账统计',
  countHelp: '从依申请公开登记台账（Excel、WPS、Word 或 PDF）数出这张表',
  keys: '方向键移动，Enter 向下，Tab 向右，F2 修改，F8 下一处问题，F6 到右边和回来，Esc 再按 Tab 离开表格',
  typed: (cell: string) => `填写${cell}`,
  cleared: '清除',
  cut: '剪切',
  pasted: '粘贴',
  pastedDone: (n: number) => `已粘贴 ${n} 格`,
  pastedByLabel: (n: number) => `已按行名列名对应粘贴 ${n} 格`,
  pastedOutside: (n: number) => `，${n} 个数超出表格，没有粘贴`,
  pastedAmong: ({ blanks, emptied, texts }: Readonly<Record<'blanks' | 'emptied' | 'texts', number>>) =>
    `，其中 ${[
      ...(blanks > 0 ? [`${blanks} 格是空白${emptied > 0 ? `（原来填的 ${emptied} 个数清空了）` : ''}`] : []),
      ...(texts > 0 ? [`${texts} 格不是数，请核对`] : []),
    ].join('，')}`,
  pasteUnknown: ({ rows, columns }: Readonly<Record<'rows' | 'columns', readonly Named[]>>) => {
    const quoted = (names: readonly Named[], of: string) =>
      names.map(({ text, at }) => (text === '' ? `第 ${at} ${of}` : `“${text}”`)).join('、')
    const unknown = [
      ...(rows.length > 0 ? [`这些行不知道填在哪一行：${quoted(rows, '行')}`] : []),
      ...(columns.length > 0 ? [`这些列不知道填在哪一列：${quoted(columns, '列')}`] : []),
    ]
    return `没有粘贴。${unknown.join('；')}。请改用表里的名称，或者只复制数字，从对应的格粘贴`
  },
  pastedNothing: '剪贴板里没有可以粘贴的内容',
  pasteLater: '按表头认格的程序还没有下载好，请检查网络后再粘贴一次',
  blank: '空白',
  zero: '零',
  notApplicable: '不适用',
  text: '不是数',
  ghost: (n: number) => `暂计 ${n}`,
  before: (text: string) => `上年 ${text}`,
  /** Beside what is brought forward stands what last year's report carried forward, not what it brought forward itself. */
  beside: (cell: string, text: string) => (cell.includes('.broughtForward.') ? `上年末 ${text}` : `上年 ${text}`),
  maybe: (n: number) => `可能 ${n}`,
  determined: (n: number) => `推算 ${n}`,
} as const

export const cellWords = {
  title: '当前单元格',
  none: '选中表格里的一格，这里说明怎么填',
  before: '上年',
  carriedBefore: '上年报告结转下年度',
  change: '增减',
  total: '合计',
  determined: (n: number) => `按已填的数推算，这一格是 ${n}。请核对。`,
  takeSum: (n: number) => `改为合计 ${n}`,
  takeSumName: '改为合计',
  help: '怎么填',
  basis: '依据',
  addRemark: '对这一格写意见',
  history: '改动记录',
  showHistory: '查看改动记录',
  noHistory: '还没有改动',
  convert: (n: string, unit: string) => `换算为 ${n} ${unit}`,
  takeNumber: (n: string) => `就填 ${n}`,
  textHelp: '这里写的不是一个数，不参加合计和核对。',
  numberOnly: '请只填数字，没有发生的填 0。',
  unitHelp: (unit: string, written: string) => `这一格以${unit}为单位，您写的是“${written}”。`,
  offerName: '改为数',
} as const
