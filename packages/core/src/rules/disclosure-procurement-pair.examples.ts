import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'one purchase for less than a ten-thousand',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 1, 'disclosure.procurement.amount': 0.48 },
    },
    { title: 'nothing was bought', edition: '2019' },
  ],
  fails: [
    {
      title: 'money was spent on no purchase',
      edition: '2019',
      cells: { 'disclosure.procurement.amount': 251000 },
      messages: ['“政府集中采购”行：采购总金额填 251000，采购项目数量却为 0，请补填项目数量'],
    },
    {
      title: 'three purchases for nothing',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 3 },
      messages: ['“政府集中采购”行：采购项目数量填 3，采购总金额却为 0，请补填金额'],
    },
  ],
  skips: [
    {
      title: 'the number of purchases is told in words',
      edition: '2019',
      cells: {
        'disclosure.procurement.projects': { state: 'text', text: '公务用车10辆' },
        'disclosure.procurement.amount': 1820000,
      },
      reason: 'not-a-number',
    },
  ],
}
