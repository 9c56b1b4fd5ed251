import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'proposals came in, and all are answered',
      edition: '2021',
      sections: { otherMatters: '办理政协提案2件，办结率100%，委员满意率100%。未收到人大代表建议。' },
    },
  ],
  fails: [
    {
      title: 'delegates are content with what they never proposed',
      edition: '2019',
      sections: { overview: '办理政协提案2件，代表委员满意率为100%。2020年未收到人大代表建议。' },
      year: 2020,
      messages: ['正文写没有收到人大代表建议，又写相关比率为 100%：“办理政协提案2件，代表委员满意率为100%。”'],
    },
  ],
}
