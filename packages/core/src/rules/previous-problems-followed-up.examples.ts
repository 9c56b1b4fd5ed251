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
