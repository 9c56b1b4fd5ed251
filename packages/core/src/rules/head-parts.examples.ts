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
      title: 'an article of the Regulations counts no parts',
      edition: '2021',
      head: {
        text: '本报告根据《中华人民共和国政府信息公开条例》第五十条第四项编制，内容为总体情况、主动公开、申请办理、复议诉讼、问题及改进、其他需要报告的事项。',
      },
    },
    {
      title: 'the five aspects of section 一 are announced, the parts are not counted',
      edition: '2021',
      head: {
        text: '总体情况从主动公开、依申请公开、信息管理、平台建设、监督保障五个方面写，其后是主动公开、申请办理、复议诉讼、问题及改进和其他需要报告的事项。',
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
    {
      title: 'six parts are counted as five',
      edition: '2021',
      head: {
        text: '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等五部分组成。',
      },
      messages: ['开头写报告由 5 部分组成，应为六部分'],
    },
  ],
}
