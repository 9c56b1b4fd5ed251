import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'one year',
      edition: '2021',
      reportTitle: '云溪区教育局2024年政府信息公开工作年度报告',
      head: { text: '', period: { from: '2024-01-01', to: '2024-12-31' } },
    },
  ],
  fails: [
    {
      title: 'the title was changed and the period was not',
      edition: '2021',
      reportTitle: '云溪区教育局2024年政府信息公开工作年度报告',
      head: { text: '', period: { from: '2023-01-01', to: '2023-12-31' } },
      messages: ['标题写 2024 年，统计期限写 2023 年'],
    },
  ],
}
