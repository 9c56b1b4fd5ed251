import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'one year',
      edition: '2021',
      reportTitle: '云溪区教育局2024年政府信息公开工作年度报告',
      head: { text: '', period: { from: '2024-01-01', to: '2024-12-31' } },
    },
    {
      title: 'a year in words, and the day of publication behind it',
      edition: '2021',
      year: 2024,
      reportTitle: '云溪区教育局二〇二四年政府信息公开工作年度报告（2025年1月）',
    },
    {
      title: 'a notice of another year, by its name and by what it asks for',
      edition: '2021',
      reportTitle: '云溪区教育局2024年政府信息公开工作年度报告',
      head: {
        text: '根据《关于编制2021年政府信息公开工作年度报告的通知》和编制2023年政府信息公开工作年度报告的要求，编制2024年度政府信息公开工作年度报告。',
        period: { from: '2024-01-01', to: '2024-12-31' },
      },
    },
  ],
  fails: [
    {
      title: 'the head was copied from last year',
      edition: '2021',
      reportTitle: '云溪区教育局2025年政府信息公开工作年度报告',
      head: { text: '本报告是云溪区教育局编制的2024年度政府信息公开年度报告。' },
      messages: ['标题写 2025 年，开头写编制的是 2024 年度的报告'],
    },
    {
      title: 'the title was changed and the period was not',
      edition: '2021',
      reportTitle: '云溪区教育局2024年政府信息公开工作年度报告',
      head: { text: '', period: { from: '2023-01-01', to: '2023-12-31' } },
      messages: ['标题写 2024 年，统计期限写 2023 年'],
    },
    {
      title: 'last year’s title on a report that names no period',
      edition: '2021',
      year: 2024,
      reportTitle: '云溪区教育局2023年政府信息公开工作年度报告',
      messages: ['标题写 2023 年，这份报告是 2024 年度的'],
    },
  ],
}
