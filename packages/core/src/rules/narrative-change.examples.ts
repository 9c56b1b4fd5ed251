import type { ExampleFacts, Examples } from './examples.ts'

const years = (thisYear: number, lastYear: number): Omit<ExampleFacts, 'sections'> => ({
  edition: '2021',
  year: 2024,
  cells: { 'requests.received.total': thisYear, 'requests.handled.total': thisYear },
  previous: {
    edition: '2021',
    year: 2023,
    cells: { 'requests.received.total': lastYear, 'requests.handled.total': lastYear },
  },
})
const overview = (text: string) => ({ sections: { overview: text } })

export const examples: Examples = {
  passes: [
    {
      title: 'so many more, and so much',
      ...years(63, 52),
      ...overview('收到政府信息公开申请63件，比上年增加11件，增长21.2%。'),
    },
    {
      title: 'cut off instead of rounded',
      ...years(63, 52),
      ...overview('收到政府信息公开申请63件，较2023年增长21.1%。'),
    },
    {
      title: 'about so much: it rose',
      ...years(63, 52),
      ...overview('收到政府信息公开申请63件，同比增长约20%。'),
    },
    {
      title: 'one more is 持平 still',
      ...years(12, 11),
      ...overview('收到政府信息公开申请12件，与上年持平。'),
    },
    {
      title: 'the change is of a part, not of all',
      ...years(63, 52),
      ...overview('收到政府信息公开申请63件，其中网上提交41件，比上年增加2件。'),
    },
    {
      title: 'those brought forward are counted in both years',
      ...years(63, 52),
      previous: {
        edition: '2021',
        year: 2023,
        cells: {
          'requests.received.total': 52,
          'requests.broughtForward.total': 3,
          'requests.handled.total': 55,
        },
      },
      ...overview('办理政府信息公开申请63件，比上年增加8件。'),
    },
    {
      title: 'percentage points are of something else',
      ...years(63, 52),
      ...overview('收到政府信息公开申请63件，同比提高2个百分点。'),
    },
    {
      title: 'a year that is not the one before',
      ...years(63, 52),
      ...overview('收到政府信息公开申请63件，比2022年增加30件。'),
    },
    {
      title: 'from nothing there is no share',
      ...years(3, 0),
      ...overview('收到政府信息公开申请3件，同比增长100%。'),
    },
  ],
  fails: [
    {
      title: 'eight more are told, the tables have five',
      ...years(12, 7),
      ...overview('受理政府信息公开申请12件，比上年增加8件。'),
      messages: [
        '正文写比上年增加 8 件，本年表中为 12 件，上年表中为 7 件，应为比上年增加 5 件：“受理政府信息公开申请12件，比上年增加8件。”',
      ],
    },
    {
      title: 'half as much again, of this year’s figure instead of last year’s',
      ...years(15, 10),
      ...overview('收到政府信息公开申请15件，同比增长33.3%。'),
      messages: [
        '正文写比上年增长 33.3%，本年表中为 15 件，上年表中为 10 件，应为比上年增长 50%：“收到政府信息公开申请15件，同比增长33.3%。”',
      ],
    },
    {
      title: 'it fell, and the prose says it rose',
      ...years(9, 15),
      ...overview('收到政府信息公开申请9件，较去年同期增长40%。'),
      messages: [
        '正文写比上年增长 40%，本年表中为 9 件，上年表中为 15 件，应为比上年下降 40%：“收到政府信息公开申请9件，较去年同期增长40%。”',
      ],
    },
    {
      title: '持平, and it doubled',
      edition: '2021',
      year: 2024,
      cells: { 'disputes.reconsideration.total': 4 },
      previous: { edition: '2021', year: 2023, cells: { 'disputes.reconsideration.total': 2 } },
      sections: { overview: '因政府信息公开被申请行政复议4件，与上年持平。' },
      messages: [
        '正文写与上年持平，本年表中为 4 件，上年表中为 2 件，应为比上年增加 2 件：“因政府信息公开被申请行政复议4件，与上年持平。”',
      ],
    },
  ],
  skips: [
    {
      title: 'last year’s report leaves the cell blank',
      ...years(12, 7),
      previous: { edition: '2021', year: 2023, cells: { 'requests.received.total': null } },
      ...overview('受理政府信息公开申请12件，比上年增加8件。'),
      reason: 'blank-cells',
    },
  ],
}
