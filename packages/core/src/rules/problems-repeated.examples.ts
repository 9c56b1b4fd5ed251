import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'the same matter a year later, in another state',
      edition: '2021',
      year: 2024,
      sections: { improvements: '一是招标结果的公示仍有一次晚于规定期限。下一步逐项登记。' },
      previous: {
        edition: '2021',
        year: 2023,
        sections: { improvements: '一是招标结果的公示有三次晚于规定期限。下一步逐项整改。' },
      },
    },
    {
      title: 'a phrase so short that two years agree by chance',
      edition: '2021',
      year: 2024,
      sections: { improvements: '一是解读形式单一。下一步多用图解。' },
      previous: { edition: '2021', year: 2023, sections: { improvements: '一是解读形式单一。下一步培训。' } },
    },
  ],
  fails: [
    {
      title: 'a problem copied from last year',
      edition: '2021',
      year: 2024,
      sections: { improvements: '一是政策解读的针对性和通俗性还不够强。下一步加强培训。' },
      previous: {
        edition: '2021',
        year: 2023,
        sections: { improvements: '一是政策解读的针对性和通俗性还不够强。下一步多用图解。' },
      },
      messages: ['这个问题与上一年度报告逐字相同：“一是政策解读的针对性和通俗性还不够强。”'],
    },
  ],
}
