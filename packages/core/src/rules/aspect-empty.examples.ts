import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'each heading keeps its promise',
      edition: '2021',
      sections: {
        overview: '（一）主动公开\n公开信息12条。\n（二）工作考核和社会评议\n列入年度考核，开展满意度测评。',
      },
    },
    {
      title: 'the text runs on behind the heading',
      edition: '2021',
      sections: { overview: '（一）主动公开情况。公开信息12条。\n（二）依申请公开情况。未收到申请。' },
    },
    {
      title: 'that there was nothing is told without its name',
      edition: '2021',
      sections: {
        overview:
          '（一）行政复议、行政诉讼情况\n本年度未发生。\n（二）责任追究情况。无此类情况。\n（三）政策解读。发布图解5个。',
      },
    },
    {
      title: 'promises kept in other words',
      edition: '2021',
      sections: {
        overview:
          '（一）工作考核、社会评议和责任追究\n列入年度目标任务，聘请监督员打分；未发现失职情形。\n（二）培训情况\n信息员到区里跟班一周。\n（三）政策解读\n文件随附一问一答和漫画。\n（四）行政复议和行政诉讼\n全年0件。',
      },
    },
    {
      title: 'numbered sentences are no headings',
      edition: '2021',
      sections: {
        overview:
          '（一）全年主动公开信息192条。\n（二）本年度未收到政府信息公开申请。\n（三）承办建议提案34件，按期办理34件。',
      },
    },
  ],
  fails: [
    {
      title: 'appraisal and accountability are promised, and neither is there',
      edition: '2019',
      sections: { overview: '（四）工作考核、社会评议和责任追究结果情况\n将政务公开纳入年度考核。' },
      messages: ['小标题“工作考核、社会评议和责任追究结果情况”下没有写到社会评议、责任追究'],
    },
    {
      title: 'a heading with nothing under it',
      edition: '2021',
      sections: { overview: '（一）主动公开\n（二）依申请公开\n未收到申请。' },
      messages: ['小标题“主动公开”下没有内容'],
    },
  ],
}
