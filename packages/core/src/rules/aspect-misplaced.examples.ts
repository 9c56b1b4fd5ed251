import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'five aspects and no more',
      edition: '2021',
      sections: { overview: '（一）主动公开\n公开信息12条。\n（五）监督保障\n开展培训。' },
    },
  ],
  fails: [
    {
      title: 'disputes and last year’s problems in section 一',
      edition: '2019',
      sections: {
        overview: '（七）上一年度工作中存在的主要问题\n更新不及时。\n（八）行政复议、行政诉讼情况\n未发生。',
      },
      messages: [
        '小标题“上一年度工作中存在的主要问题”的内容属于“五、存在的主要问题及改进情况”',
        '小标题“行政复议、行政诉讼情况”的内容属于“四、政府信息公开行政复议、行政诉讼情况”',
      ],
    },
  ],
}
