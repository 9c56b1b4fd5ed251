import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'the figure of the table',
      edition: '2021',
      cells: { 'requests.handled.total': 75 },
      sections: { overview: '全年收到政府信息公开申请78件，办结75件。' },
    },
    {
      title: 'three were not dealt with and got no answer, so 72 of 75 were answered',
      edition: '2021',
      cells: { 'requests.handled.total': 75, 'requests.notHandled.repeated.total': 3 },
      sections: { overview: '全年收到政府信息公开申请78件，答复72件。' },
    },
    {
      title: 'a hotline is answered too',
      edition: '2021',
      cells: { 'requests.handled.total': 2 },
      sections: { overview: '依申请公开2件。全年答复12345热线诉求47件。' },
    },
    {
      title: 'steps of the work are no requests',
      edition: '2021',
      cells: { 'requests.received.total': 2, 'requests.handled.total': 2 },
      sections: {
        overview: '（二）依申请公开。全年收到政府信息公开申请2件，办结2件。登记、承办、答复三个环节分别留痕。',
      },
    },
    {
      title: 'what was dealt with is what came in, those of last year with them or not',
      edition: '2021',
      cells: {
        'requests.received.total': 20,
        'requests.broughtForward.total': 2,
        'requests.handled.total': 19,
        'requests.carriedForward.total': 3,
      },
      sections: { overview: '全年办理政府信息公开申请22件。我局依法办理依申请公开20件。' },
    },
  ],
  fails: [
    {
      title: 'the text has one more than the table',
      edition: '2021',
      cells: { 'requests.handled.total': 4 },
      sections: { overview: '全年收到政府信息公开申请5件，办结5件。' },
      messages: ['正文写办结（答复）申请 5 件，表中办理结果总计为 4 件：“全年收到政府信息公开申请5件，办结5件。”'],
    },
    {
      title: 'what was dealt with is none of the figures of the table',
      edition: '2021',
      cells: { 'requests.received.total': 20, 'requests.handled.total': 20 },
      sections: { overview: '全年办理政府信息公开申请23件。' },
      messages: ['正文写办结（答复）申请 23 件，表中办理结果总计为 20 件：“全年办理政府信息公开申请23件。”'],
    },
  ],
}
