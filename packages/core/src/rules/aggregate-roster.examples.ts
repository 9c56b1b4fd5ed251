import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'one report an agency',
      edition: '2021',
      year: 2024,
      members: { 甲局: { edition: '2021', year: 2024 }, 乙局: { edition: '2021', year: 2024 } },
    },
    {
      title: 'a tax office of the district that nobody calls a vertical body',
      edition: '2021',
      year: 2024,
      members: { 青石县税务局: { edition: '2021', year: 2024 } },
    },
  ],
  fails: [
    {
      title: 'the sum lies beside the reports it is the sum of',
      edition: '2021',
      year: 2024,
      agency: { name: '青石县人民政府', kind: 'government' },
      members: {
        甲局: { edition: '2021', year: 2024 },
        青石县人民政府: { edition: '2021', year: 2024 },
      },
      messages: ['汇总报告本身也在所辖单位之列，已不计入：青石县人民政府'],
    },
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
    {
      title: 'a body that answers to a higher level is added',
      edition: '2021',
      year: 2024,
      members: { 甲局: { edition: '2021', year: 2024 }, 青石县税务局: { edition: '2021', year: 2024 } },
      profile: { agencies: [{ name: '青石县税务局', vertical: true }] },
      messages: ['垂直管理的单位不计入本级汇总：青石县税务局'],
    },
  ],
}
