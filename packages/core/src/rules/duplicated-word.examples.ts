import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'words that are doubled on purpose',
      edition: '2021',
      sections: { overview: '一步一步推进，逐条逐条核对。' },
    },
    {
      title: 'a people’s government and its government information',
      edition: '2021',
      sections: { overview: '公布青石镇人民政府政府信息公开指南。' },
    },
    {
      title: 'two words that meet: what is disclosed upon request and its guide, organs and their party committee',
      edition: '2021',
      sections: { overview: '完善依申请公开公开指南，区直机关机关党委参加培训，统一规范性文件文件名。' },
    },
  ],
  fails: [
    {
      title: 'the year of a report',
      edition: '2021',
      sections: { otherMatters: '2024年度年度报告在区政府门户网站公布。' },
      messages: ['“年度年度”疑重复：“2024年度年度报告在区政府门户网站公布。”'],
    },
    {
      title: 'a word twice',
      edition: '2021',
      sections: { overview: '公开财政资金资金使用情况。' },
      messages: ['“资金资金”疑重复：“公开财政资金资金使用情况。”'],
    },
  ],
}
