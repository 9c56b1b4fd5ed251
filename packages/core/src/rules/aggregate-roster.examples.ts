import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'one report an agency',
      edition: '2021',
      year: 2024,
      members: { 甲局: { edition: '2021', year: 2024 }, 乙局: { edition: '2021', year: 2024 } },
    },
  ],
  fails: [
    {
      title: 'last year’s report among this year’s',
      edition: '2021',
      year: 2024,
      members: {
        甲局: { edition: '2021', year: 2024 },
        乙局: { edition: '2021', year: 2024 },
        丙局: { edition: '2021', year: 2023 },
      },
      messages: ['报告年度与其他单位不同：丙局'],
    },
  ],
}
