import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a problem and what is done about it',
      edition: '2021',
      sections: { improvements: '政策解读形式单一，图解和视频偏少。下一步将与政策同步制作图解，丰富解读形式。' },
    },
    {
      title: 'what is done about it is told by the thing itself',
      edition: '2021',
      sections: { improvements: '本年度的不足是公众参与渠道少，2025年开设意见箱，请群众代表参与公开目录的修订。' },
    },
  ],
  fails: [
    {
      title: 'a sentence that says nothing',
      edition: '2021',
      sections: { improvements: '无。' },
      messages: ['第五部分没有写存在的问题和改进情况'],
    },
    {
      title: 'both in twelve characters',
      edition: '2021',
      sections: { improvements: '公开不够及时，将改进。' },
      messages: ['第五部分只有 11 个字，没有实质内容'],
    },
    {
      title: 'a draft in which nothing is written yet',
      edition: '2021',
      outline: null,
      sections: { improvements: '' },
      messages: ['第五部分没有写存在的问题和改进情况'],
    },
  ],
  skips: [{ title: 'data without the section', edition: '2021', outline: null, reason: 'no-source' }],
}
