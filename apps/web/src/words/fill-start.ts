/** What is said of the ways a report is begun. */

const cleared = (cells: number, sections: number) =>
  [...(cells > 0 ? [` ${cells} 格`] : []), ...(sections > 0 ? [` ${sections} 个部分的正文`] : [])].join('和')

export const startWords = {
  title: '从哪里开始填',
  intro: '选一种方式，之后都可以再改，也可以撤销。',
  blank: '从空白表开始',
  blankHelp: '逐格填写，合计自动计算。',
  clear: {
    name: '清空',
    ask: (cells: number, sections: number) => `清空已填的${cleared(cells, sections)}？`,
    kept: '标题、导语、公开日期、上年报告、意见和说明都保留。清空以后还可以撤销。',
    yes: '清空',
    no: '不清空',
    done: (cells: number, sections: number) => `已清空${cleared(cells, sections)}`,
  },
  previous: '从上年报告开始',
  previousHelp: '带入上年结转、联系方式等；本年发生的数和正文不带入。',
  unfiled: (state: string) =>
    `上年报告在系统里还没有报送（${state}）。按它现在填的，带入上年结转、联系方式；上年报告以后改了的，请再核对。`,
  noPrevious: '系统里没有已经报送的上年报告。选择上年报告的文件，读入后用于对照和带入上年结转。',
  previousFile: '从上年报告的文件开始',
  previousFileHelp: '上年报告是在别处定稿的，选择文件，读入后用于对照和带入上年结转。',
  choosePrevious: '选择上年报告的文件',
  document: '从文件开始',
  documentHelp: 'Word（docx、doc）、WPS、PDF、Excel（xlsx）、网页、纯文本。读出后先核对，再写入。',
  choose: '选择文件',
  drop: '把文件拖到这里',
  foreign: {
    still: (file: string) => `仍要把“${file}”读入为本单位的上年报告？`,
    yes: '仍要读入',
    no: '不读入',
  },
  source: {
    label: '上年数据的来源',
    system: '上年数据来自系统里已经报送的上年报告。',
    file: (name: string | null, who: string, day: string) =>
      `上年数据来自${name === null ? '一个文件' : `文件“${name}”`}（${who}于${day}读入），未经报送审核。`,
    exchange: '换一份',
    drop: '不用这份',
    keep: '仍用这份',
    ask: (name: string | null) => `不用${name === null ? '这份文件' : `“${name}”`}作上年报告？`,
    goes: '不再对照上年；从它带入、没有再改过的内容一并撤去。之后可以再选文件。',
    dropped: (n: number) => `不再使用这份上年报告${n > 0 ? `，撤去了从它带入的 ${n} 项` : ''}`,
    wrong: (n: number, first: string) =>
      `这份上年报告里有 ${n} 处错误：${first}${n > 1 ? '等' : ''}。带入和对照前请核对是否读对、原文是否有误。`,
  },
  carriedName: '从上年带入',
  carriedDone: (n: number, what: string) => `已从上年报告带入 ${n} 项：${what}`,
  carriedCells: (n: number, total: boolean) => `上年结转 ${n} 格${total ? '（含总计）' : ''}`,
  carriedItems: (n: number) => `上一年项目数量 ${n} 格`,
  nothingToCarry: '上年报告里没有可以带入的：结转下年度、联系方式都空着',
  allCarried: '上年报告里可以带入的，本年都已经填了，没有再改动',
  close: '关闭',
} as const
