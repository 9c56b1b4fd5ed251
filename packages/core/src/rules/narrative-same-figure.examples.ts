import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'the same figure twice',
      edition: '2021',
      sections: { overview: '全年主动公开政府信息128条。\n（一）主动公开政府信息128条，其中通过网站公开100条。' },
    },
    {
      title: 'a part on one site is another thing',
      edition: '2021',
      sections: { overview: '全年主动公开政府信息128条。通过门户网站主动公开政府信息100条。' },
    },
  ],
  fails: [
    {
      title: 'twenty, and then sixteen',
      edition: '2021',
      sections: { overview: '全年主动公开政府信息20条。\n我局主动公开政府信息16条。' },
      messages: ['主动公开政府信息总数前面写 20，这里写 16：“我局主动公开政府信息16条。”'],
    },
  ],
}
