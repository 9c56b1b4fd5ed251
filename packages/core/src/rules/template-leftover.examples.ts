import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a form number in brackets, a year in brackets',
      edition: '2021',
      sections: { overview: '按照〔2024〕12号文件和《条例》（国令第711号）办理。' },
    },
  ],
  fails: [
    {
      title: 'the name that was to be put in',
      edition: '2021',
      sections: { overview: '行政机关规范全称2024年主动公开信息12条。' },
      messages: ['模板或编辑残留“行政机关规范全称”：“行政机关规范全称2024年主动公开信息12条。”'],
    },
    {
      title: 'a bookmark of the editor',
      edition: '2019',
      head: { text: '[bookmark: _GoBack]本报告由云溪区教育局编制。' },
      messages: ['模板或编辑残留“[bookmark: _GoBack]”：“[bookmark: _GoBack]本报告由云溪区教育局编制。”'],
    },
    {
      title: 'crosses where a number belongs',
      edition: '2021',
      sections: { overview: '全年公开信息××条，解读××篇。' },
      messages: ['模板或编辑残留“××”（共 2 处）：“全年公开信息××条，解读××篇。”'],
    },
    {
      title: 'what a draft leaves to people',
      edition: '2021',
      sections: { overview: '（三）政府信息管理。【待填：目录和文件管理情况】。（五）监督保障。【待填：考核结果】。' },
      messages: ['还有 2 处【待填】没有补写，第一处是“【待填：目录和文件管理情况】”'],
    },
  ],
}
