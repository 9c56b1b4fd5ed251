import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'the unit stands beside the amount',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 1, 'disclosure.procurement.amount': 251000 },
      units: { 'disclosure.procurement.amount': '元' },
    },
    {
      title: 'the header of the column names the unit',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 14, 'disclosure.procurement.amount': 85.62 },
      units: { 'disclosure.procurement.amount': '万元' },
    },
    { title: 'nothing was bought: 0 is 0 in every unit', edition: '2019' },
  ],
  fails: [
    {
      title: 'one purchase for 1647000 can only be in yuan, and should say so',
      edition: '2019',
      year: 2020,
      agency: { name: '云溪区投资促进局', kind: 'department' },
      cells: { 'disclosure.procurement.projects': 1, 'disclosure.procurement.amount': 1647000 },
      messages: ['采购总金额 1647000 按数值只能是元，请在金额后注明'],
    },
    {
      title: 'an amount of 85.62 may be in either',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 3, 'disclosure.procurement.amount': 85.62 },
      messages: ['采购总金额 85.62 没有单位，不能判断是元还是万元，请在金额后注明'],
    },
    {
      title: 'a city may well buy for 150000 ten-thousands',
      edition: '2019',
      agency: { name: '云州市人民政府', kind: 'government' },
      cells: { 'disclosure.procurement.projects': 2140, 'disclosure.procurement.amount': 150000 },
      messages: ['采购总金额 150000 没有单位，不能判断是元还是万元，请在金额后注明'],
    },
  ],
  skips: [
    {
      title: 'the amount is blank',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 3, 'disclosure.procurement.amount': null },
      reason: 'blank-cells',
    },
  ],
}
