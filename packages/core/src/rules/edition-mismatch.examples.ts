import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'the last year of the trial edition', edition: '2019', year: 2020 },
    { title: 'the first year of the new edition', edition: '2021', year: 2021 },
  ],
  fails: [
    {
      title: 'last year’s file was filled in again after the edition had changed',
      edition: '2019',
      year: 2021,
      messages: ['2021 年度应采用国办公开办函〔2021〕30号的表格，现采用的是国办公开办函〔2019〕60号的表格'],
    },
    {
      title: 'the new tables for a year of the old ones',
      edition: '2021',
      year: 2020,
      messages: ['2020 年度应采用国办公开办函〔2019〕60号的表格，现采用的是国办公开办函〔2021〕30号的表格'],
    },
  ],
  skips: [
    { title: 'the source states no year', edition: '2021', year: null, reason: 'no-year' },
    {
      title: 'no table tells which edition it is',
      edition: '2021',
      outline: { printedEdition: null },
      reason: 'missing-cells',
    },
    { title: 'before the first edition', edition: '2019', year: 2018, reason: 'no-comparable-edition' },
  ],
}
