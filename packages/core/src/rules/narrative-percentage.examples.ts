import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: '35 of 805 are 4.35 %, rounded to one digit',
      edition: '2021',
      sections: { overview: '答复政府信息公开申请805件。不予公开35件，占4.3%。' },
    },
    {
      title: 'the share is of what the table received',
      edition: '2021',
      cells: { 'requests.received.total': 40 },
      sections: { overview: '答复申请36件。予以公开10件，占25%。' },
    },
    {
      title: 'a share without a whole in its paragraph is not judged',
      edition: '2021',
      sections: { overview: '公开解读材料12篇，占30%。' },
    },
    {
      title: 'parts with their shares alone, of papers that are counted nowhere',
      edition: '2021',
      sections: { overview: '发文属性：主动公开51件，占59.3%；依申请公开12件，占14.0%；不予公开23件，占26.7%。' },
    },
    {
      title: 'the last of three shares is rounded so that they make 100',
      edition: '2021',
      sections: { overview: '收到申请1046件。网上862件，占82.4%；信函171件，占16.3%；当面13件，占1.3%。' },
    },
    {
      title: 'shares that are cut off, not rounded',
      edition: '2021',
      sections: { overview: '收到申请130件，其中予以公开59件，占45.3%；不予处理1件，占0.7%。' },
    },
  ],
  fails: [
    {
      title: 'a published report of 2019: 258 of 805 are 32 %',
      edition: '2019',
      cells: { 'requests.received.total': 859, 'requests.handled.total': 805 },
      sections: { overview: '答复政府信息公开申请805件。予以公开及部分公开258件，占33.9%。' },
      messages: ['正文写 258 件占 33.9%，按总数 805 件计算应为 32%：“予以公开及部分公开258件，占33.9%。”'],
    },
    {
      title: 'of what was handled',
      edition: '2021',
      cells: { 'requests.received.total': 40, 'requests.handled.total': 40 },
      sections: { overview: '办结申请40件，其中予以公开18件，占办结总数的54.0%。' },
      messages: ['正文写 18 件占 54%，按总数 40 件计算应为 45%：“办结申请40件，其中予以公开18件，占办结总数的54.0%。”'],
    },
  ],
}
