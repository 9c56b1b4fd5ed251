import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'the prose gives the table’s figure, in Chinese numerals',
      edition: '2021',
      cells: { 'requests.received.total': 12 },
      sections: { overview: '全年我局共收到政府信息公开申请十二件，均依法答复。' },
    },
    {
      title: 'what was brought forward is counted in, and the prose says so',
      edition: '2021',
      cells: { 'requests.received.total': 10, 'requests.broughtForward.total': 2 },
      sections: { overview: '全年共受理政府信息公开申请12件（含上年结转2件）。' },
    },
    {
      title: 'the mark of a note stands behind the figure',
      edition: '2021',
      cells: { 'requests.received.total': 12 },
      sections: { overview: '全年共收到政府信息公开申请12①件。①含网上申请9件。' },
    },
    {
      title: 'the figure is rounded to what it is written in',
      edition: '2021',
      cells: { 'requests.received.total': 13_810 },
      sections: { overview: '全市共受理政府信息公开申请1.4万件。' },
    },
    {
      title: 'all offices are told of, and then the one of the table',
      edition: '2021',
      cells: { 'requests.received.total': 26 },
      sections: { overview: '全县各级行政机关共收到申请126件，县政府本级收到26件。' },
    },
    {
      title: 'of many years, of one month',
      edition: '2021',
      year: 2024,
      cells: { 'requests.received.total': 25 },
      sections: { overview: '五年来共收到申请125件。2024年收到申请25件，7月最多，当月收到申请9件。' },
    },
    {
      title: 'figures of a part, of last year, of a hotline, of complaints and of proposals are other figures',
      edition: '2021',
      year: 2024,
      cells: { 'requests.received.total': 20 },
      sections: {
        overview: [
          '通过网络收到政府信息公开申请15件。2023年收到申请8件。',
          '受理12345热线工单430件，收到信访件6件，收到人大代表建议4件。',
          '收到自然人申请18件。较上年收到的申请减少3件。',
        ].join('\n'),
      },
    },
    {
      title: 'an inexact figure is not held against the table',
      edition: '2021',
      cells: { 'requests.received.total': 83 },
      sections: { overview: '全年收到政府信息公开申请80余件。' },
    },
    {
      title: 'an office that answers for its government counts only its own share',
      edition: '2019',
      agency: { name: '云州市人民政府', kind: 'government' },
      cells: { 'requests.received.total': 1400 },
      sections: { overview: '市政府办公室代表市政府共受理政府信息公开申请859件。' },
    },
    {
      title: 'applications for licences, benefits and reconsideration ask for other things',
      edition: '2021',
      cells: { 'requests.received.total': 11 },
      sections: {
        overview:
          '受理行政许可申请1264件，收到低保申请86件，收到行政复议申请5件。收到政府信息公开申请11件，征求第三方意见2件。',
      },
    },
    {
      title: 'figures of several years, and parts that are added up',
      edition: '2021',
      year: 2024,
      cells: { 'requests.received.total': 21 },
      sections: {
        overview: [
          '近三年收到的申请分别为9件、15件和21件；2023年收到申请15件，2024年收到申请21件。',
          '局机关收到申请15件，执法大队收到申请6件，合计21件；新收申请中有5件由同一人提出。',
        ].join('\n'),
      },
    },
    {
      title: 'since another year, under other names, by agencies of a district one by one',
      edition: '2021',
      year: 2024,
      agency: { name: '云溪区人民政府', kind: 'government' },
      cells: { 'requests.received.total': 180 },
      sections: {
        overview: [
          '自2008年《条例》施行以来共收到申请1206件。',
          '区政府办收到申请30件，区自然资源局收到申请41件，区住建局收到申请38件。',
        ].join('\n'),
      },
    },
    {
      title: 'the office of a government tells its own share without saying so',
      edition: '2021',
      agency: { name: '云溪区人民政府', kind: 'government' },
      cells: { 'requests.received.total': 180 },
      sections: { overview: '2024年，区政府办公室共受理政府信息公开申请36件。' },
      year: 2024,
    },
  ],
  fails: [
    {
      title: 'two in the text, three in the table',
      edition: '2021',
      year: 2023,
      cells: { 'requests.received.total': 3 },
      sections: { overview: '本年度，共受理政府信息公开申请2件，都在法定期限内答复。' },
      messages: ['正文写收到申请 2 件，表中本年新收为 3 件：“本年度，共受理政府信息公开申请2件，都在法定期限内答复。”'],
    },
    {
      title: 'what was brought forward is counted in without a word',
      edition: '2021',
      cells: { 'requests.received.total': 10, 'requests.broughtForward.total': 2 },
      sections: { overview: '全年收到依申请公开12件。' },
      messages: [
        '正文写收到申请 12 件，等于表中本年新收 10 件加上年结转，请写明含上年结转：“全年收到依申请公开12件。”',
      ],
    },
    {
      title: 'the year stands right before the verb, and the third party is heard',
      edition: '2021',
      year: 2024,
      cells: { 'requests.received.total': 35 },
      sections: { overview: '2024年收到政府信息公开申请53件，征求第三方意见3件。' },
      messages: ['正文写收到申请 53 件，表中本年新收为 35 件：“2024年收到政府信息公开申请53件，征求第三方意见3件。”'],
    },
    {
      title: 'what was received is told as a part of what had to be handled',
      edition: '2021',
      cells: { 'requests.received.total': 38, 'requests.broughtForward.total': 3 },
      sections: { overview: '应办理政府信息公开申请39件（其中新收36件、上年结转3件）。' },
      messages: [
        '正文写收到申请 36 件，表中本年新收为 38 件：“应办理政府信息公开申请39件（其中新收36件、上年结转3件）。”',
      ],
    },
    {
      title: 'the heading says what was received',
      edition: '2021',
      cells: { 'requests.received.total': 9 },
      sections: { overview: '（二）依申请公开情况\n全年共收到8件，均已答复。' },
      messages: ['正文写收到申请 8 件，表中本年新收为 9 件：“全年共收到8件，均已答复。”'],
    },
  ],
  skips: [
    {
      title: 'the table leaves the total blank',
      edition: '2021',
      cells: { 'requests.received.total': null },
      sections: { overview: '全年收到依申请公开12件。' },
      reason: 'blank-cells',
    },
  ],
}
