import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'two requests are carried forward and four are handled of the six that came in',
      edition: '2021',
      cells: {
        'requests.received.total': 6,
        'requests.handled.total': 4,
        'requests.carriedForward.total': 2,
      },
    },
    {
      title: 'more is handled than received, because last year left requests open',
      edition: '2019',
      cells: {
        'requests.received.naturalPerson': 3,
        'requests.broughtForward.naturalPerson': 2,
        'requests.handled.naturalPerson': 5,
      },
    },
  ],
  fails: [
    {
      title: 'one request gets lost between the two sides',
      edition: '2021',
      cells: { 'requests.received.total': 6, 'requests.handled.total': 4, 'requests.carriedForward.total': 1 },
      messages: ['“总计”列勾稽关系不成立：本年新收加上年结转为 6，办理结果总计加结转下年度为 5，相差 1'],
    },
  ],
  skips: [
    {
      title: 'a blank that no total proves to be zero leaves the column undecided',
      edition: '2021',
      cells: { 'requests.received.enterprise': null, 'requests.received.total': null },
      reason: 'blank-cells',
    },
  ],
}
