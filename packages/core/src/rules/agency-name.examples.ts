import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'a bureau calls itself 我局', edition: '2021', sections: { overview: '我局公开信息12条。' } },
    {
      title: 'a township calls itself 我镇',
      edition: '2021',
      agency: { name: '青石镇人民政府', kind: 'township' },
      sections: { overview: '我镇公开信息12条，我委员会成员参加。我委托第三方评估。' },
    },
    {
      title: 'what others say, names of campaigns and films, villages',
      edition: '2021',
      sections: {
        overview:
          '网民问：我镇水厂何时通水，我局一周内答复。征集“我镇这五年”故事，放映《我镇有个好支书》，服务我乡村振兴。',
      },
    },
    {
      title: 'a subdistrict tells what it was before',
      edition: '2021',
      agency: { name: '青石街道办事处', kind: 'subdistrict' },
      sections: { overview: '2024年6月我镇撤镇设街道，公开栏目整体迁移。' },
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
