import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'six parts in six',
      edition: '2021',
      head: {
        text: '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。',
      },
    },
    {
      title: 'the parts are not listed',
      edition: '2021',
      head: { text: '本报告根据《中华人民共和国政府信息公开条例》编制。' },
    },
  ],
  fails: [
    {
      title: 'five parts are listed as six',
      edition: '2021',
      head: {
        text: '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在问题及改进情况、其他需要报告的事项等六部分组成。',
      },
      messages: ['开头列举报告的组成部分时缺行政复议、行政诉讼'],
    },
  ],
}
