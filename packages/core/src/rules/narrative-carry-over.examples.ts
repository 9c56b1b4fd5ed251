import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'both figures are those of the table',
      edition: '2021',
      cells: { 'requests.broughtForward.total': 3, 'requests.carriedForward.total': 6 },
      sections: { overview: '新收政府信息公开申请78件，上年结转3件，办结75件，结转下年度6件。' },
    },
    {
      title: 'the figure stands before the words',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 2 },
      sections: { overview: '收到政府信息公开申请9件，另有2件顺延至下年度答复。' },
    },
    {
      title: 'cases are brought forward too, and last year carried its own requests forward',
      edition: '2021',
      year: 2024,
      cells: { 'requests.broughtForward.total': 1 },
      sections: {
        overview: '2023年收到政府信息公开申请9件，结转下年1件。',
        disputes: '申请人不服答复提起行政复议7件（上年结转2件，本年新收5件）。',
      },
    },
  ],
  fails: [
    {
      title: 'three are carried forward in the text and none in the table',
      edition: '2021',
      sections: { overview: '全年收到政府信息公开申请5件，结转下一年度继续办理3件。' },
      messages: ['正文写结转下年度 3 件，表中为 0 件：“全年收到政府信息公开申请5件，结转下一年度继续办理3件。”'],
    },
    {
      title: 'one brought forward is missing in the table',
      edition: '2019',
      sections: { overview: '受理申请4件，上年度结转政府信息公开申请1件。' },
      messages: ['正文写上年结转 1 件，表中为 0 件：“受理申请4件，上年度结转政府信息公开申请1件。”'],
    },
    {
      title: 'the years are named',
      edition: '2021',
      year: 2024,
      cells: { 'requests.broughtForward.total': 4, 'requests.carriedForward.total': 2 },
      sections: { overview: '办理2023年结转申请5件，结转2025年3件。' },
      messages: [
        '正文写上年结转 5 件，表中为 4 件：“办理2023年结转申请5件，结转2025年3件。”',
        '正文写结转下年度 3 件，表中为 2 件：“办理2023年结转申请5件，结转2025年3件。”',
      ],
    },
  ],
}
