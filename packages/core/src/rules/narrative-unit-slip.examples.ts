import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'seventeen million in two parts',
      edition: '2021',
      sections: { overview: '公开信息17.4万条，其中网站75656条，新媒体98113条。' },
    },
  ],
  fails: [
    {
      title: 'a published report: 173,769 became 1.7 billion',
      edition: '2021',
      sections: { overview: '公开信息173769万条，其中网站75656条，新媒体98113条。' },
      messages: [
        '总数写 173769 万，各项之和为 173769，单位疑多写了“万”：“公开信息173769万条，其中网站75656条，新媒体98113条。”',
      ],
    },
  ],
}
