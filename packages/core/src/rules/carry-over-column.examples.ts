import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'two of a person and one of a firm were left open last year',
      edition: '2021',
      year: 2024,
      cells: {
        'requests.broughtForward.naturalPerson': 2,
        'requests.broughtForward.enterprise': 1,
        'requests.broughtForward.total': 3,
      },
      previous: {
        edition: '2021',
        year: 2023,
        cells: {
          'requests.carriedForward.naturalPerson': 2,
          'requests.carriedForward.enterprise': 1,
          'requests.carriedForward.total': 3,
        },
      },
    },
    {
      title: 'only the totals differ, which is another rule’s matter',
      edition: '2021',
      year: 2024,
      cells: { 'requests.broughtForward.total': 3 },
      previous: { edition: '2021', year: 2023, cells: { 'requests.carriedForward.total': 2 } },
    },
  ],
  fails: [
    {
      title: 'a request of a firm is brought forward as one of a person',
      edition: '2021',
      year: 2024,
      cells: { 'requests.broughtForward.naturalPerson': 3, 'requests.broughtForward.total': 3 },
      previous: {
        edition: '2021',
        year: 2023,
        cells: {
          'requests.carriedForward.naturalPerson': 2,
          'requests.carriedForward.enterprise': 1,
          'requests.carriedForward.total': 3,
        },
      },
      messages: [
        '上年结转与上一年度报告的结转下年度逐列不一致：“自然人”填 3、上年为 2；“商业企业”填 0、上年为 1（总计一致，疑申请人类别归类不同）',
      ],
    },
    {
      title: 'two requests are gone',
      edition: '2019',
      year: 2020,
      cells: { 'requests.broughtForward.naturalPerson': 5, 'requests.broughtForward.total': 5 },
      previous: {
        edition: '2019',
        year: 2019,
        cells: { 'requests.carriedForward.naturalPerson': 7, 'requests.carriedForward.total': 7 },
      },
      messages: [
        '上年结转与上一年度报告的结转下年度逐列不一致：“自然人”填 5、上年为 7，因机构合并、职责划转等不一致的请说明',
      ],
    },
  ],
  skips: [
    {
      title: 'a column is blank and nothing proves it to be zero',
      edition: '2021',
      year: 2024,
      cells: { 'requests.broughtForward.enterprise': null, 'requests.broughtForward.total': 3 },
      previous: { edition: '2021', year: 2023, cells: { 'requests.carriedForward.enterprise': 1 } },
      reason: 'blank-cells',
    },
  ],
}
