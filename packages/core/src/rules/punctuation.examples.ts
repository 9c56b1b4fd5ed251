import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'full-width punctuation, and half-width between digits',
      edition: '2021',
      sections: { overview: '公开1,234条，其中12:30前发布的占3.5%。' },
    },
  ],
  fails: [
    {
      title: 'half-width commas',
      edition: '2021',
      sections: { overview: '严格审核,规范发布,及时更新。' },
      messages: ['中文里用了半角标点“,”（共 2 处）：“严格审核,规范发布,及时更新。”'],
    },
  ],
}
