import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'two outcomes told as one sum',
      edition: '2021',
      cells: { 'requests.disclosed.total': 200, 'requests.partlyDisclosed.total': 58 },
      sections: { overview: '答复政府信息公开申请805件。予以公开及部分公开258件，占33.9%。' },
    },
    {
      title: 'a group is the sum of its rows',
      edition: '2021',
      cells: { 'requests.unableToProvide.notHeld.total': 5, 'requests.unableToProvide.requiresCreation.total': 2 },
      sections: { overview: '收到申请9件，其中予以公开0件，本机关不掌握等原因无法提供7件。' },
    },
    {
      title: 'documents are disclosed too, and marked when they are drafted',
      edition: '2021',
      cells: { 'requests.disclosed.total': 6 },
      sections: {
        overview:
          '收到政府信息公开申请6件，均予以公开。印发公文186件，主动公开74件、依申请公开32件、不予公开80件；行政处罚决定已予以公开212件。',
      },
    },
    {
      title: 'the outcomes of one kind of applicants',
      edition: '2021',
      cells: { 'requests.disclosed.total': 9 },
      sections: { overview: '收到政府信息公开申请12件。法律服务机构提出申请4件，其中予以公开3件。' },
    },
  ],
  fails: [
    {
      title: 'a published report of 2019: text and table tell two stories',
      edition: '2019',
      cells: {
        'requests.disclosed.total': 230,
        'requests.partlyDisclosed.total': 45,
        'requests.unableToProvide.notHeld.total': 337,
      },
      sections: { overview: '答复政府信息公开申请805件。予以公开及部分公开258件；因本机关不掌握等原因无法提供265件。' },
      messages: [
        '正文写“部分公开” 258 件，表中合计为 275 件：“予以公开及部分公开258件；”',
        '正文写“无法提供” 265 件，表中合计为 337 件：“因本机关不掌握等原因无法提供265件。”',
      ],
    },
    {
      title: 'outcomes behind 其中, two of them joined',
      edition: '2021',
      cells: {
        'requests.disclosed.total': 24,
        'requests.notDisclosed.stateSecret.total': 6,
        'requests.notHandled.repeated.total': 3,
      },
      sections: { overview: '办结政府信息公开申请33件，其中予以公开23件，不予公开和不予处理合计10件。' },
      messages: [
        '正文写“予以公开” 23 件，表中合计为 24 件：“办结政府信息公开申请33件，其中予以公开23件，不予公开和不予处理合计10件。”',
        '正文写“不予处理” 10 件，表中合计为 9 件：“办结政府信息公开申请33件，其中予以公开23件，不予公开和不予处理合计10件。”',
      ],
    },
    {
      title: 'what is a row of another outcome is none of this one, though it would make up the number',
      edition: '2021',
      cells: {
        'requests.disclosed.total': 7,
        'requests.unableToProvide.stillUnclear.total': 1,
        'requests.otherwiseHandled.notSupplemented.total': 1,
      },
      sections: {
        overview: '办结的政府信息公开申请中，予以公开5件、补正后申请内容仍不明确1件、逾期不补正1件。',
      },
      messages: [
        '正文写“予以公开” 5 件，表中合计为 7 件：“办结的政府信息公开申请中，予以公开5件、补正后申请内容仍不明确1件、逾期不补正1件。”',
      ],
    },
  ],
}
