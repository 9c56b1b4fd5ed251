import type { Sentence } from './sentence.ts'

/** Offices that name and group things otherwise than the form does, as published reports do. */
export const ownNames: readonly Sentence[] = [
  {
    section: 'overview',
    text: '全年收到公开申请14件，同意公开8件，部分同意公开3件，因非本局职责无法提供2件，信息不存在1件。',
    figures: { requests: { received: 14, disclosed: 8, partlyDisclosed: 3, 'unableToProvide.notHeld': 3 } },
    twins: [
      { rule: 'narrative-outcomes', write: ['，同意公开8件', '，同意公开9件'] },
      { rule: 'narrative-outcomes', write: ['部分同意公开3件', '部分同意公开5件'] },
    ],
  },
  {
    section: 'overview',
    text: '办理公开申请9件，予以公开4件，告知已在网站公开2件，无法提供1件，信息不存在2件。',
    figures: { requests: { received: 9, disclosed: 6, 'unableToProvide.notHeld': 3 } },
    twins: [{ rule: 'narrative-outcomes', write: ['予以公开4件', '予以公开7件'] }],
  },
  {
    section: 'overview',
    text: '受理政府信息公开申请16件，答复11件，不予受理3件，补正后仍不明确2件。',
    figures: { requests: { received: 16, disclosed: 11, 'notHandled.petition': 3, 'unableToProvide.stillUnclear': 2 } },
    twins: [{ rule: 'narrative-received', write: ['申请16件', '申请61件'] }],
  },
  {
    section: 'overview',
    text: '本年度收到并答复政府信息公开申请27件。',
    figures: { requests: { received: 28, disclosed: 27 } },
    twins: [{ rule: 'narrative-received', write: ['申请27件', '申请37件'] }],
  },
  {
    section: 'overview',
    text: '共受理公开申请33件，扣除结转上年的后新收到公开申请29件。',
    figures: { requests: { received: 29, broughtForward: 4, disclosed: 33 } },
    twins: [{ rule: 'narrative-received', write: ['新收到公开申请29件', '新收到公开申请19件'] }],
  },
  {
    section: 'overview',
    text: '收到依申请公开52件，结转上年3件；办理40件，下年度继续办理15件。',
    figures: { requests: { received: 52, broughtForward: 3, disclosed: 40 } },
    twins: [
      { rule: 'narrative-carry-over', write: ['结转上年3件', '结转上年8件'] },
      { rule: 'narrative-carry-over', write: ['继续办理15件', '继续办理51件'] },
    ],
  },
  {
    section: 'overview',
    text: '接到公众依申请公开61件，上年度结转办理件2件，办结60件。',
    figures: { requests: { received: 61, broughtForward: 2, disclosed: 60 } },
    twins: [{ rule: 'narrative-carry-over', write: ['办理件2件', '办理件5件'] }],
  },
  {
    section: 'overview',
    text: '依申请公开共受理5件，均为挂号信。',
    figures: { requests: { received: 5, disclosed: 5 } },
    twins: [{ rule: 'narrative-received', write: ['受理5件', '受理8件'] }],
  },
  {
    section: 'overview',
    text: '已答复59件，其中“予以公开”12件，占已答复件数的20.3%；“部分公开”47件，占79.7%。',
    figures: { requests: { received: 59, disclosed: 12, partlyDisclosed: 47 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到依申请公开的请求1件，但不属于政府信息公开范围，已转信访办理。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '共制作文件信息88条，其中主动公开信息数39条，占44.3%；依申请公开信息数46条，占52.3%；不予公开信息3条，占3.4%。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '未因信息公开发生复议诉讼，因具体行政行为被提起行政诉讼3起，因工伤认定被申请行政复议2件。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '在信息公开专栏发布行政复议类信息24条、行政诉讼类信息6条。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '发生1起关于政府信息公开的行政复议案件。',
    figures: { disputes: { reconsideration: [0, 0, 0, 1] } },
    twins: [{ rule: 'narrative-disputes', write: ['发生1起', '发生2起'] }],
  },
  {
    section: 'overview',
    text: '制发行政规范性文件3件，废止行政规范性文件4件，现行有效件数21件。',
    figures: {
      disclosure: {
        'normativeDocuments.issued': 3,
        'normativeDocuments.repealed': 4,
        'normativeDocuments.inForce': 21,
      },
    },
    twins: [{ rule: 'narrative-documents', write: ['件数21件', '件数12件'] }],
  },
  {
    section: 'overview',
    text: '办理回复依申请公开件7件（含上年结转2件），其中5件按期答复，2件已补正后答复。',
    figures: { requests: { received: 5, broughtForward: 2, disclosed: 7 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '收到公开申请21件（其中：网上申请18件，现场申请1件，在线申请2件），上年度结转1件，本年度办结20件。',
    figures: { requests: { received: 21, broughtForward: 1, disclosed: 20 } },
    twins: [
      { rule: 'narrative-carry-over', write: ['结转1件', '结转4件'] },
      { rule: 'narrative-handled', write: ['办结20件', '办结22件'] },
    ],
  },
  {
    section: 'overview',
    text: '今年线上、线下共收到依申请公开72件，公民和法人或其他组织政府信息公开申请均按时答复，办结72件。',
    figures: { requests: { received: 72, disclosed: 72 } },
    twins: [{ rule: 'narrative-received', write: ['公开72件', '公开27件'] }],
  },
  {
    section: 'disputes',
    text: '因政府信息公开产生行政复议案件7件和行政诉讼案件2件，其中行政复议结果维持6件，尚未审结1件，行政诉讼结果维持2件。',
    figures: { disputes: { reconsideration: [6, 0, 0, 1], litigationDirect: [2, 0, 0, 0] } },
    twins: [{ rule: 'narrative-disputes', write: ['复议案件7件', '复议案件9件'] }],
  },
  {
    section: 'overview',
    agency: { name: '云溪区人民政府', kind: 'government' },
    text: '全区各级各部门共接收政府信息公开申请1250件，上年度结转10件，年内办结1246件，结转下年度办理14件。',
    figures: { requests: { received: 1250, broughtForward: 10, disclosed: 1246 } },
    twins: [{ rule: 'narrative-received', write: ['申请1250件', '申请1520件'] }],
  },
  {
    section: 'overview',
    text: '本机关新收到政府信息公开申请74件、上年度结转13件；年度已办理81件、结转下年度继续办理6件。',
    figures: { requests: { received: 74, broughtForward: 13, disclosed: 81 } },
    twins: [{ rule: 'narrative-carry-over', write: ['办理6件', '办理9件'] }],
  },
  {
    section: 'disputes',
    text: '办理涉及信息公开的信访3件、行政复议2件，投诉4件和行政诉讼1件。',
    figures: { disputes: { reconsideration: [2, 0, 0, 0], litigationDirect: [1, 0, 0, 0] } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年共收到公开申请246件（上年度结转6件，结转下年度9件），均依法答复。',
    figures: { requests: { received: 240, broughtForward: 6, disclosed: 237 } },
    twins: [{ rule: 'narrative-carry-over', write: ['结转6件', '结转5件'] }],
  },
]
