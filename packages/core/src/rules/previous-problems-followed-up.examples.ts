import type { Examples } from './examples.ts'

const lastYear = {
  edition: '2021',
  year: 2023,
  sections: { improvements: '一是栏目更新不及时；二是解读形式单一。下一步逐项整改。' },
} as const

export const examples: Examples = {
  passes: [
    {
      title: 'last year’s problems are taken up',
      edition: '2021',
      year: 2024,
      sections: { improvements: '针对上年度更新不及时的问题，建立了每周检查制度。一是新媒体互动不足。下一步改进。' },
      previous: lastYear,
    },
    ...[
      '2023年存在问题的整改情况：每周巡查，全部配图。',
      '2023年度报告列出的两个问题均已销号。',
      '以往更新慢、解读单一的情况明显好转。',
      '针对栏目更新不及时，建立每周巡查机制，全年没有超过三个月未动的栏目。',
      '去年反映的更新慢，今年已无此现象。',
    ].map((text) => ({
      title: `the same in other words: ${text}`,
      edition: '2021' as const,
      year: 2024,
      sections: { improvements: `${text}一是新媒体互动不足。下一步加强回应。` },
      previous: lastYear,
    })),
    {
      title: 'last year’s report named none one by one',
      edition: '2021',
      year: 2024,
      sections: { improvements: '一是新媒体互动不足。下一步改进。' },
      previous: { edition: '2021', year: 2023, sections: { improvements: '工作还有差距，将继续努力。' } },
    },
  ],
  fails: [
    {
      title: 'new problems, and not a word of the old ones',
      edition: '2021',
      year: 2024,
      sections: { improvements: '一是新媒体互动不足。下一步加强回应。' },
      previous: lastYear,
      messages: ['上一年度报告列了 2 个问题，本年报告没有写改进情况'],
    },
  ],
}
