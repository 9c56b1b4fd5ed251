import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'one of the problems is of this agency alone',
      edition: '2021',
      sections: { improvements: '一是信息更新不够及时；二是招标投标结果的公示有三次晚于规定期限。下一步逐项整改。' },
    },
  ],
  fails: [
    {
      title: 'what any agency could write',
      edition: '2021',
      sections: { improvements: '一是公开意识有待提高；二是内容不够丰富；三是更新不够及时。下一步加强培训。' },
      messages: ['3 个问题都是常见的概括说法，建议结合本单位实际写具体'],
    },
  ],
}
