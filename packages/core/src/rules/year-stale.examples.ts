import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'last year in comparisons, of problems, in names of documents',
      edition: '2019',
      year: 2020,
      sections: {
        overview:
          '2020年公开信息12条，较2019年增加2条。2019年的工作主要存在的问题是更新不及时。2019年全区政务公开考核结果为优秀。',
      },
    },
    {
      title: 'what was won last year, what lasts, what last year left undone',
      edition: '2021',
      year: 2024,
      sections: {
        overview:
          '2023年度我局在全县政务公开工作中获优秀等次。2023年我局制定的公开指南继续沿用。2023年我局启动的平台改造，本年度全部完成。2023年没有办结的申请已经答复。',
      },
    },
  ],
  fails: [
    {
      title: 'a sentence of last year’s report that tells how, not who',
      edition: '2021',
      year: 2025,
      sections: { overview: '（一）主动公开。2024年，围绕群众关心的事项公开信息12条。' },
      messages: ['这是 2025 年度报告，这一句写的是 2024 年：“2024年，围绕群众关心的事项公开信息12条。”'],
    },
    {
      title: 'a sentence of last year’s report behind its heading',
      edition: '2021',
      year: 2024,
      sections: { overview: '（二）依申请公开情况：2023年，我局收到申请3件。' },
      messages: ['这是 2024 年度报告，这一句写的是 2023 年：“（二）依申请公开情况：2023年，我局收到申请3件。”'],
    },
    {
      title: 'a sentence of last year’s report that names the office',
      edition: '2021',
      year: 2025,
      agency: { name: '清泉镇人民政府', kind: 'township' },
      sections: { overview: '2024年，清泉镇坚持把政务公开作为重点工作。' },
      messages: ['这是 2025 年度报告，这一句写的是 2024 年：“2024年，清泉镇坚持把政务公开作为重点工作。”'],
    },
    {
      title: 'a sentence of last year’s report',
      edition: '2021',
      year: 2024,
      sections: { overview: '2023年，我局主动公开政府信息128条。' },
      messages: ['这是 2024 年度报告，这一句写的是 2023 年：“2023年，我局主动公开政府信息128条。”'],
    },
  ],
}
