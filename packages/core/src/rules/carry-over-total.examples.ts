import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'three requests were left open last year and are brought forward',
      edition: '2021',
      year: 2023,
      cells: { 'requests.broughtForward.total': 3 },
      previous: { edition: '2021', year: 2022, cells: { 'requests.carriedForward.total': 3 } },
    },
    {
      title: 'the edition changed in between, the row did not',
      edition: '2021',
      year: 2021,
      cells: { 'requests.broughtForward.total': 12 },
      previous: { edition: '2019', year: 2020, cells: { 'requests.carriedForward.total': 12 } },
    },
  ],
  fails: [
    {
      title: 'one request got lost over New Year',
      edition: '2021',
      year: 2023,
      cells: { 'requests.broughtForward.total': 2 },
      previous: { edition: '2021', year: 2022, cells: { 'requests.carriedForward.total': 3 } },
      messages: ['上年结转总计填 2，上一年度报告结转下年度总计为 3，相差 1，因机构合并、职责划转等不一致的请说明'],
    },
  ],
  skips: [
    {
      title: 'last year’s report leaves the cell blank',
      edition: '2021',
      year: 2023,
      cells: { 'requests.broughtForward.total': 2 },
      previous: { edition: '2021', year: 2022, cells: { 'requests.carriedForward.total': null } },
      reason: 'blank-cells',
    },
  ],
}
