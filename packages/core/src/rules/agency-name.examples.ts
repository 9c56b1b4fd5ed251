import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'a bureau calls itself 我局', edition: '2021', sections: { overview: '我局公开信息12条。' } },
    {
      title: 'a township calls itself 我镇',
      edition: '2021',
      agency: { name: '青石镇人民政府', kind: 'township' },
      sections: { overview: '我镇公开信息12条，我委员会成员参加。' },
    },
    {
      title: 'the office of a township calls the township its own',
      edition: '2021',
      agency: { name: '青石镇人民政府办公室', kind: 'department' },
      sections: { overview: '我镇公开信息12条。' },
    },
  ],
  fails: [
    {
      title: 'a bureau that calls itself a township',
      edition: '2021',
      sections: { overview: '我镇公开信息12条。' },
      messages: ['正文自称“我镇”，与本单位不符，疑抄自其他单位：“我镇公开信息12条。”'],
    },
  ],
}
