import type { Prose } from './prose.ts'

const of11 = { requests: { received: 11, disclosed: 9, 'unableToProvide.notHeld': 2 } } as const

/** Things an office receives, handles and answers that are no requests for information. */
export const otherCounts: readonly Prose[] = [
  {
    title: 'the hotline beside the requests',
    section: 'overview',
    lines: [
      '全年承接12345政务服务便民热线转办工单1320件，办结1318件，满意率98.6%；收到政府信息公开申请11件，办结11件。',
    ],
    figures: of11,
    twins: [{ rule: 'narrative-received', write: ['公开申请11件', '公开申请17件'] }],
  },
  {
    title: 'proposals with their rates',
    section: 'otherMatters',
    lines: [
      '（一）本年度未收取政府信息公开信息处理费。',
      '（二）全年收到人大代表建议12件、政协委员提案15件，均在规定时限内办结，办结率、代表委员满意率均为100%。',
    ],
    figures: of11,
    twins: [
      { rule: 'narrative-none-but-rate', write: ['收到人大代表建议12件、政协委员提案15件', '未收到人大代表建议'] },
    ],
  },
  {
    title: 'visits, letters and messages, all answered, while requests are pending',
    section: 'overview',
    lines: [
      '接待来访86批次，处理群众来信34件，办理网上留言57条，均已办结。收到政府信息公开申请11件，办结10件，1件未到期，结转下年度继续办理。',
    ],
    figures: { requests: { received: 11, disclosed: 10 } },
    twins: [{ rule: 'narrative-handled', write: ['办结10件', '办结11件'] }],
  },
  {
    title: 'requests for licences, benefits and services',
    section: 'overview',
    lines: [
      '受理行政许可申请1264件，办结1260件；收到用水报装申请3480件，受理水费减免申请214件，均录入系统并公开办理进度。收到政府信息公开申请11件，均已答复。',
    ],
    figures: { ...of11, disclosure: { 'licensing.decisions': 1260 } },
    twins: [{ rule: 'narrative-received', write: ['公开申请11件', '公开申请71件'] }],
  },
  {
    title: 'applications for aid in the report of a township',
    agency: { name: '云溪区青石镇人民政府', kind: 'township' },
    section: 'overview',
    lines: [
      '我镇受理低保申请86件，审核通过61件，名单张榜公布；收到宅基地申请45件，全部公示。全年收到群众提出的政府信息公开申请11件，答复11件。工作考核、社会评议、责任追究结果一并公开，没有责任追究。',
    ],
    figures: of11,
    twins: [{ rule: 'narrative-received', write: ['公开申请11件', '公开申请12件'] }],
  },
  {
    title: 'meetings, trainings and checks with numbers of every kind',
    section: 'overview',
    lines: [
      '全年召开专题会议6次、培训4场、参训230人次，开展自查12轮，整改问题37个，更新目录18项，印发工作提示9期，答复申请前一律由法律顾问审核，审核文书26份。',
    ],
    figures: of11,
    twins: [],
  },
  {
    title: 'a total with its channels',
    section: 'overview',
    lines: ['主动公开政府信息2140条，其中政府网站1320条，政务新媒体610条，其他方式210条。收到政府信息公开申请11件。'],
    figures: of11,
    twins: [{ rule: 'narrative-breakdown', write: ['政府网站1320条', '政府网站3120条'] }],
  },
  {
    title: 'a total in units of ten thousand',
    section: 'overview',
    lines: ['主动公开政府信息1.2万余条，其中网站发布8300条，新媒体发布3900条。收到政府信息公开申请11件。'],
    figures: of11,
    twins: [{ rule: 'narrative-unit-slip', write: ['1.2万余条', '12200万条'] }],
  },
]
