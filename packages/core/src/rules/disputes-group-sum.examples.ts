import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'of three reconsiderations two were upheld and one is pending',
      edition: '2021',
      cells: {
        'disputes.reconsideration.upheld': 2,
        'disputes.reconsideration.pending': 1,
        'disputes.reconsideration.total': 3,
      },
    },
    {
      title: 'the outcomes that did not occur are blank, and the others reach the total',
      edition: '2019',
      cells: {
        'disputes.litigationDirect.upheld': 1,
        'disputes.litigationDirect.corrected': null,
        'disputes.litigationDirect.otherOutcome': null,
        'disputes.litigationDirect.pending': null,
        'disputes.litigationDirect.total': 1,
      },
    },
  ],
  fails: [
    {
      title: 'pending cases are left out of the total',
      edition: '2021',
      cells: {
        'disputes.litigationAfterReconsideration.upheld': 4,
        'disputes.litigationAfterReconsideration.pending': 3,
        'disputes.litigationAfterReconsideration.total': 4,
      },
      messages: ['行政诉讼—复议后起诉：“总计”填 4，四种结果之和为 7，相差 3'],
    },
    {
      title: 'reconsiderations are totalled, but told apart nowhere',
      edition: '2019',
      cells: { 'disputes.reconsideration.total': 2 },
      messages: ['行政复议：“总计”填 2，四种结果之和为 0，相差 2'],
    },
  ],
  skips: [
    {
      title: 'the total is blank',
      edition: '2021',
      cells: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': null },
      reason: 'blank-cells',
    },
  ],
}
