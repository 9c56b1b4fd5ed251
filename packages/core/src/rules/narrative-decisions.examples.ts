import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'kinds of licences, and decisions by the words of the table',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 1234, 'disclosure.penalties.decisions': 56 },
      sections: { overview: '实施行政许可35项。行政许可处理决定数量1234件，作出56件行政处罚。' },
    },
    {
      title: 'decisions as in the table',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 1234, 'disclosure.penalties.decisions': 56 },
      sections: { overview: '全年作出行政许可决定1,234件，作出行政处罚决定56件。' },
    },
    {
      title: 'notices of penalties published are no decisions',
      edition: '2021',
      cells: { 'disclosure.penalties.decisions': 56 },
      sections: { overview: '公示行政处罚信息61条。' },
    },
    {
      title: 'decisions of a campaign and of a body that was entrusted are parts',
      edition: '2021',
      cells: { 'disclosure.penalties.decisions': 37 },
      sections: {
        overview: '作出行政处罚决定37件；专项行动期间办理行政处罚9件，委托执法大队作出行政处罚5件。',
      },
    },
    {
      title: 'what is asked for, told beforehand or heard is no decision yet',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 30, 'disclosure.penalties.decisions': 30 },
      sections: { overview: '办理行政许可申请36件。作出行政处罚告知40件，实施行政处罚听证2次。' },
    },
  ],
  fails: [
    {
      title: 'a decision by the words of the table is another one there',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 1234 },
      sections: { overview: '行政许可处理决定数量1243件。' },
      messages: ['正文写行政许可 1243 件，表中处理决定数量为 1234 件：“行政许可处理决定数量1243件。”'],
    },
    {
      title: 'the text has ten licences more',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 120 },
      sections: { overview: '全年办理行政许可130件。' },
      messages: ['正文写行政许可 130 件，表中处理决定数量为 120 件：“全年办理行政许可130件。”'],
    },
    {
      title: 'a list that has its verb once',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 120, 'disclosure.penalties.decisions': 37 },
      sections: { overview: '全年作出行政许可决定120件、行政处罚决定73件。' },
      messages: ['正文写行政处罚 73 件，表中处理决定数量为 37 件：“全年作出行政许可决定120件、行政处罚决定73件。”'],
    },
  ],
}
