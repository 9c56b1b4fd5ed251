import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'all are handled and none is left',
      edition: '2021',
      sections: { overview: '全年收到政府信息公开申请12件，已全部办结。' },
    },
    {
      title: 'a hotline was handled completely, a request was not',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 1 },
      sections: { overview: '依申请公开申请12件。办理12345热线47件，已全部办结。' },
    },
    {
      title: 'all but those carried forward',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 1 },
      sections: { overview: '收到申请12件，除1件结转下年度外已全部办结。' },
    },
    {
      title: 'all that were due are handled, and all are handled by law',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 2 },
      sections: { overview: '收到政府信息公开申请30件，全部依法办理，到期的申请均已办结。' },
    },
    {
      title: 'other requests than those for information, and what is aimed at',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 3 },
      sections: {
        overview: '受理公积金提取申请320件，全部办结。完善公开申请办理流程，做到件件有答复，全部办结并归档。',
      },
    },
    {
      title: 'what follows tells what is left',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 3 },
      sections: { overview: '收到公开申请20件，其中17件已办结，办结率100%；其余3件待办。' },
    },
    {
      title: 'what was due was handled in time',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 2 },
      sections: { overview: '收到政府信息公开申请30件，按期办结率达100%。' },
    },
    {
      title: 'those of half a year, and those that came one way',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 2 },
      sections: { overview: '上半年收到的政府信息公开申请全部办结。网上收到的政府信息公开申请均已按时办结。' },
    },
    {
      title: 'the sentence says itself that some are left for the year after',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 2 },
      sections: { overview: '收到公开申请27件，其中14件撤回，13件（含2件转下年度办结）均已按时办结。' },
    },
    {
      title: 'all are handled by the day of the report, some of them in the year after',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 1 },
      sections: { overview: '收到政府信息公开申请12件，截至目前已全部办结。' },
    },
    {
      title: 'what follows names the request that is left',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 1 },
      sections: { overview: '收到政府信息公开申请12件，均已按期办结；1件延期至次年1月答复。' },
    },
  ],
  fails: [
    {
      title: 'what follows says that none is left',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 1 },
      sections: { overview: '收到政府信息公开申请12件，均已按期办结；结转下年度0件。' },
      messages: ['正文写申请全部办结，表中结转下年度 1 件：“收到政府信息公开申请12件，均已按期办结；”'],
    },
    {
      title: 'all handled, and one carried forward',
      edition: '2021',
      cells: { 'requests.carriedForward.total': 1 },
      sections: { overview: '全年收到政府信息公开申请12件，已全部按期答复办结。' },
      messages: ['正文写申请全部办结，表中结转下年度 1 件：“全年收到政府信息公开申请12件，已全部按期答复办结。”'],
    },
  ],
}
