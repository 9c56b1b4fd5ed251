import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [{ title: 'after New Year', edition: '2021', year: 2024, publishedOn: '2025-01-02' }],
  fails: [
    {
      title: 'before the year is over',
      edition: '2021',
      year: 2024,
      publishedOn: '2024-12-20',
      messages: ['公布日期 2024-12-20 早于统计期限届满（2024-12-31），数据不可能完整'],
    },
  ],
}
