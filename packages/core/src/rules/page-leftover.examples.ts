import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'visits are told in the prose', edition: '2021', sections: { overview: '网站全年浏览量12万次。' } },
    {
      title: 'what readers do with a page is told in the prose',
      edition: '2021',
      sections: { overview: '公众号浏览次数上升，公开指南可用“扫一扫”查看，也可分享到朋友圈。' },
    },
  ],
  fails: [
    {
      title: 'the counter of a page',
      edition: '2021',
      sections: { otherMatters: '没有收取信息处理费。\n浏览次数：31 分享到：' },
      messages: ['网页功能文字“浏览次数：”：“浏览次数：31 分享到：”'],
    },
    {
      title: 'the tools of a page',
      edition: '2021',
      sections: { otherMatters: '无。\n【打印】【关闭】' },
      messages: ['网页功能文字“【打印】【关闭”：“【打印】【关闭】”'],
    },
  ],
}
