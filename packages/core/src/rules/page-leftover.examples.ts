import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'visits are told in the prose', edition: '2021', sections: { overview: '网站全年浏览量12万次。' } },
  ],
  fails: [
    {
      title: 'the tools of a page',
      edition: '2021',
      sections: { otherMatters: '无。\n【打印】【关闭】' },
      messages: ['网页功能文字“【打印】【关闭”：“【打印】【关闭】”'],
    },
  ],
}
