import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a city collects more than three billion yuan',
      edition: '2021',
      agency: { name: '云州市', kind: 'government' },
      cells: { 'disclosure.fees.amount': 316441 },
    },
    {
      title: 'a fee that was new last December rises 900-fold',
      edition: '2021',
      year: 2022,
      cells: { 'disclosure.fees.amount': 270 },
      previous: { edition: '2021', year: 2021, cells: { 'disclosure.fees.amount': 0.3 } },
    },
    {
      title: 'from a hundred yuan to 120,000: a thousandfold, and no mistake',
      edition: '2021',
      year: 2022,
      cells: { 'disclosure.fees.amount': 12 },
      previous: { edition: '2021', year: 2021, cells: { 'disclosure.fees.amount': 0.01 } },
    },
    {
      title: 'a county’s land bureau collects 3.2 billion, and last year’s report counts fees by number',
      edition: '2021',
      year: 2021,
      cells: { 'disclosure.fees.amount': 320000 },
      previous: { edition: '2019', year: 2020, cells: { 'disclosure.fees.previousItems': 3 } },
    },
    { title: 'nothing was collected', edition: '2021' },
  ],
  fails: [
    {
      title: 'ten thousand times last year’s amount',
      edition: '2021',
      year: 2023,
      cells: { 'disclosure.fees.amount': 125000 },
      previous: { edition: '2021', year: 2022, cells: { 'disclosure.fees.amount': 12.3 } },
      messages: ['行政事业性收费本年收费金额填 125000，是上年 12.3 的 10162 倍，疑以元填报，请换算成万元'],
    },
    {
      title: 'a township that would have collected 230 million yuan',
      edition: '2021',
      agency: { name: '云溪区石桥镇人民政府', kind: 'township' },
      cells: { 'disclosure.fees.amount': 23000 },
      messages: ['行政事业性收费本年收费金额填 23000，超出本机关可能的规模，疑以元填报，请换算成万元'],
    },
    {
      title: 'the amount says that it is in yuan',
      edition: '2021',
      cells: { 'disclosure.fees.amount': 5600 },
      units: { 'disclosure.fees.amount': '元' },
      messages: ['行政事业性收费本年收费金额填 5600元，本栏单位为万元，请换算成万元'],
    },
  ],
  skips: [
    {
      title: 'the amount is blank',
      edition: '2021',
      cells: { 'disclosure.fees.amount': null },
      reason: 'blank-cells',
    },
  ],
}
