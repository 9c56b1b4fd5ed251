import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a form number in brackets, a year in brackets',
      edition: '2021',
      sections: { overview: '按照〔2024〕12号文件和《条例》（国令第711号）办理。' },
    },
    {
      title: 'what is said to those who apply, a folder of a site, a column of pictures that explain',
      edition: '2021',
      sections: {
        overview:
          '申请公开的，请填写《政府信息公开申请表》（https://www.yunxi.gov.cn/zwgk/xx/）。优化网上申请填写页面，邀请填写问卷，开设【图解说明】栏目。',
      },
    },
  ],
  fails: [
    {
      title: 'what is to be filled in, and a note of the template',
      edition: '2021',
      sections: { overview: '（三）政府信息管理。请填写本单位情况。【说明：没有的写无】' },
      messages: [
        '模板或编辑残留“请填写”：“（三）政府信息管理。请填写本单位情况。【说明：没有的写无】”',
        '模板或编辑残留“【说明：没有的写无】”：“（三）政府信息管理。请填写本单位情况。【说明：没有的写无】”',
      ],
    },
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
