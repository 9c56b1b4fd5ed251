import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'the Regulations and the notice in force',
      edition: '2021',
      head: { text: '本报告根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号编制。' },
    },
    {
      title: 'the Regulations alone',
      edition: '2019',
      head: { text: '本报告根据《中华人民共和国政府信息公开条例》的规定编制。' },
    },
    {
      title: 'the notice in force, which stands on the Regulations',
      edition: '2021',
      head: { text: '本报告根据国办公开办函〔2021〕30号的格式编制。' },
    },
    {
      title: 'what a page prints above a report is no head',
      edition: '2021',
      head: { text: '云溪区教育局\n时间：2025-01-20 来源：本网 浏览次数：31' },
    },
  ],
  fails: [
    {
      title: 'the notice of the older edition',
      edition: '2021',
      head: { text: '本报告根据《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号编制。' },
      messages: ['引用了 国办公开办函〔2019〕60号，没有引用本年度适用的格式文件 国办公开办函〔2021〕30号'],
    },
    {
      title: 'no law at all',
      edition: '2021',
      head: { text: '本报告由云溪区教育局编制。' },
      messages: ['开头没有引用《中华人民共和国政府信息公开条例》'],
    },
  ],
  skips: [{ title: 'data without a head', edition: '2021', outline: null, reason: 'no-source' }],
}
