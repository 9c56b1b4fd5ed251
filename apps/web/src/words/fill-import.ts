/** What is said while a document is read into a report. */

export const importWords = {
  title: '核对读出的内容',
  reading: (name: string) => `正在读取“${name}”…`,
  leave: '取消',
  unreadable: (name: string) => `“${name}”没有读出`,
  another: '换一个文件',
  summary: (read: number, doubt: number, unread: number) =>
    `读出 ${read} 格${doubt > 0 ? `，其中 ${doubt} 格存疑` : ''}${unread > 0 ? `；${unread} 格没有读出` : ''}`,
  outcome: ({
    blank,
    errors,
    warnings,
    unbegun,
  }: Readonly<Record<'blank' | 'errors' | 'warnings' | 'unbegun', number>>) => {
    const found = [...(errors > 0 ? [`${errors} 个错误`] : []), ...(warnings > 0 ? [`${warnings} 个警告`] : [])]
    const blanks = blank > 0 ? `空白 ${blank} 格` : '没有空白格'
    const open = unbegun > 0 ? `，${unbegun} 项还没有填写` : ''
    return found.length > 0
      ? `${blanks}。写入后还有 ${found.join('、')}${open}，在检查结果里逐条改正`
      : `${blanks}。写入后没有错误和警告${open}`
  },
  ask: {
    title: '文件与这份报告不符',
    agency: (found: string, expected: string) => `这份文件是“${found}”的，填报的是“${expected}”。`,
    year: (found: string, expected: string) => `这份文件是 ${found} 年度的，填报的是 ${expected} 年度。`,
    still: '仍要写入？',
    yes: '仍要写入',
    no: '不写入',
  },
  mismatch: {
    agency: (found: string, expected: string) =>
      `文件里的单位是“${found}”，这份报告是“${expected}”的，请确认没有选错文件`,
    year: (found: string, expected: string) =>
      `文件是 ${found} 年度的，这份报告是 ${expected} 年度的。只想对照上年、带入上年结转的，请取消，改选“从上年报告开始”`,
    edition: (found: string, expected: string) =>
      `文件用的是 ${found} 版格式，这份报告用 ${expected} 版，只带入两版都有的内容`,
  },
  remarks: '读取中的疑问',
  table: '读出的表格',
  tableHelp:
    '取消勾选的不写入。划掉的小字是现在填的数，“空”是文件里空白的格，“留”后面是报告里已填、保留不变的数，“?”是没有读出的格，黄色是存疑的格。',
  placeHelp: '点一格里的数，这里说明它在文件里的位置和原文；勾选框只管写不写入。',
  look: '看原文',
  blank: '空',
  blankThere: '文件里这一格空白',
  kept: (now: string) => `现填的“${now}”保持不变`,
  keeps: (now: string) => `留 ${now}`,
  keptBlanks: (n: number) => `文件里有 ${n} 格空白，而报告里已经填了数：这些数保留不变，请核对。`,
  other: '标题、导语和正文',
  accept: (n: number) => `写入 ${n} 项`,
  all: '全选',
  none: '全不选',
  onlySure: '只选没有疑问的',
  new: '新',
  same: '相同',
  differs: (now: string) => `现为“${now}”`,
  doubt: '存疑',
  unread: '没有读出',
  place: '在文件中的位置',
  written: '原文',
  noPlace: '没有位置信息',
  name: '从文件导入',
  notKept: '原件没有存到服务器，审核时不能对照原件；内容照常可以写入',
  done: (n: number) => `已写入 ${n} 项`,
  takeCell: '写入这一格',
} as const
