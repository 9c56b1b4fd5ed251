import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'as many suits as reconsiderations; last year need not be known',
      edition: '2021',
      cells: {
        'disputes.reconsideration.total': 4,
        'disputes.litigationAfterReconsideration.total': 4,
      },
    },
    {
      title: 'a reconsideration of last December went to court this spring',
      edition: '2021',
      year: 2022,
      cells: {
        'disputes.reconsideration.total': 1,
        'disputes.litigationAfterReconsideration.total': 3,
      },
      previous: { edition: '2021', year: 2021, cells: { 'disputes.reconsideration.total': 2 } },
    },
    {
      title: 'last year’s report is in edition 2019, which counts the same',
      edition: '2021',
      year: 2021,
      cells: { 'disputes.litigationAfterReconsideration.total': 1 },
      previous: { edition: '2019', year: 2020, cells: { 'disputes.reconsideration.total': 1 } },
    },
  ],
  fails: [
    {
      title: 'more suits than the reconsiderations of two years',
      edition: '2021',
      year: 2023,
      cells: {
        'disputes.reconsideration.total': 1,
        'disputes.litigationAfterReconsideration.total': 6,
      },
      previous: { edition: '2021', year: 2022, cells: { 'disputes.reconsideration.total': 2 } },
      messages: [
        '“复议后起诉”总计填 6，多于本年行政复议总计 1 与上年行政复议总计 2 之和，请核对是否应计入“未经复议直接起诉”',
      ],
    },
  ],
  skips: [
    {
      title: 'this year’s reconsiderations do not cover the suits, and last year’s report is not there',
      edition: '2021',
      cells: { 'disputes.litigationAfterReconsideration.total': 1 },
      reason: 'no-previous-report',
    },
    {
      title: 'the total of reconsiderations is blank',
      edition: '2019',
      cells: {
        'disputes.reconsideration.total': null,
        'disputes.litigationAfterReconsideration.total': 1,
      },
      reason: 'blank-cells',
    },
    {
      title: 'last year’s report leaves its reconsiderations blank',
      edition: '2021',
      year: 2022,
      cells: { 'disputes.litigationAfterReconsideration.total': 1 },
      previous: { edition: '2021', year: 2021, cells: { 'disputes.reconsideration.total': null } },
      reason: 'blank-cells',
    },
  ],
}
