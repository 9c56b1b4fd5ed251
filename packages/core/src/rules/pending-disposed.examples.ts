import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'one was pending last year, and two are decided this year',
      edition: '2021',
      year: 2023,
      cells: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 2 },
      previous: { edition: '2021', year: 2022, cells: { 'disputes.reconsideration.pending': 1 } },
    },
    {
      title: 'nothing was pending',
      edition: '2019',
      year: 2020,
      previous: { edition: '2019', year: 2019 },
    },
  ],
  fails: [
    {
      title: 'two suits were pending last year and none is counted this year',
      edition: '2021',
      year: 2023,
      previous: { edition: '2021', year: 2022, cells: { 'disputes.litigationDirect.pending': 2 } },
      messages: [
        '行政诉讼—未经复议直接起诉：上年尚未审结 2 件，本年总计只有 0 件，上年未审结的案件本年应有结果或仍列尚未审结',
      ],
    },
  ],
  skips: [
    {
      title: 'this year’s total is blank',
      edition: '2021',
      year: 2023,
      cells: { 'disputes.reconsideration.total': null, 'disputes.reconsideration.upheld': null },
      previous: { edition: '2021', year: 2022, cells: { 'disputes.reconsideration.pending': 1 } },
      reason: 'blank-cells',
    },
  ],
}
