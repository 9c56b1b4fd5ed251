import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'five aspects in few words',
      edition: '2021',
      sections: { overview: '主动公开信息12条。未收到公开申请。规范信息管理。维护网站专栏。开展培训，接受监督。' },
    },
    {
      title: 'a station that has a board at its gate',
      edition: '2021',
      sections: {
        overview:
          '全年没有新的信息产生，也没有人申请公开；值班电话和汛期水位张贴在门口公示栏，经区水务局审核，接受监督。',
      },
    },
  ],
  fails: [
    {
      title: 'nothing of platforms and supervision',
      edition: '2021',
      sections: { overview: '主动公开信息12条。未收到公开申请。规范信息审核。' },
      messages: ['总体情况没有写到政府信息公开平台建设、监督保障，没有相关工作的也应说明'],
    },
    {
      title: 'none of the five, in a draft',
      edition: '2021',
      outline: null,
      sections: { overview: '' },
      messages: [
        '总体情况的五个方面都没有写到（主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障），没有相关工作的也应说明',
      ],
    },
  ],
  skips: [{ title: 'data without the section', edition: '2021', outline: null, reason: 'no-source' }],
}
