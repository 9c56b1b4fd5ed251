import type { Prose } from './prose.ts'

/** How requests ended. */
export const outcomes: readonly Prose[] = [
  {
    title: 'all six outcomes in a list',
    section: 'overview',
    lines: [
      '收到政府信息公开申请41件，年内全部办结。其中，予以公开20件，部分公开4件，不予公开5件，无法提供9件，不予处理2件，其他处理1件。',
    ],
    figures: {
      requests: {
        received: 41,
        disclosed: 20,
        partlyDisclosed: 4,
        'notDisclosed.enforcementFile': 5,
        'unableToProvide.notHeld': 9,
        'notHandled.petition': 2,
        'otherwiseHandled.other': 1,
      },
    },
    twins: [
      { rule: 'narrative-outcomes', write: ['予以公开20件', '予以公开21件'] },
      { rule: 'narrative-outcomes', write: ['部分公开4件', '部分公开6件'] },
      { rule: 'narrative-outcomes', write: ['无法提供9件', '无法提供6件'] },
      { rule: 'narrative-outcomes', write: ['其他处理1件', '其他处理2件'] },
    ],
  },
  {
    title: 'outcomes with their grounds',
    section: 'overview',
    lines: [
      '本年度办结的38件政府信息公开申请中，予以公开16件；不予公开4件，其中属于国家秘密1件、属于三类内部事务信息3件；无法提供15件（本机关不掌握13件，需要另行制作2件）；不予处理3件，均为信访举报投诉类申请。',
    ],
    figures: {
      requests: {
        received: 38,
        disclosed: 16,
        'notDisclosed.stateSecret': 1,
        'notDisclosed.internalAffairs': 3,
        'unableToProvide.notHeld': 13,
        'unableToProvide.requiresCreation': 2,
        'notHandled.petition': 3,
      },
    },
    twins: [
      { rule: 'narrative-outcomes', write: ['不予公开4件', '不予公开5件'] },
      { rule: 'narrative-outcomes', write: ['无法提供15件', '无法提供16件'] },
    ],
  },
  {
    title: 'answers given, each with its number behind',
    section: 'overview',
    lines: ['对收到的22件政府信息公开申请，作出予以公开答复10件、部分公开答复2件、不予公开答复3件、无法提供答复7件。'],
    figures: {
      requests: {
        received: 22,
        disclosed: 10,
        partlyDisclosed: 2,
        'notDisclosed.thirdPartyRights': 3,
        'unableToProvide.notHeld': 7,
      },
    },
    twins: [{ rule: 'narrative-outcomes', write: ['无法提供答复7件', '无法提供答复1件'] }],
  },
  {
    title: 'two outcomes stated together',
    section: 'overview',
    lines: ['全年收到政府信息公开申请44件，予以公开和部分公开共计24件，不予公开与不予处理合计9件，无法提供11件。'],
    figures: {
      requests: {
        received: 44,
        disclosed: 20,
        partlyDisclosed: 4,
        'notDisclosed.processInformation': 6,
        'notHandled.repeated': 3,
        'unableToProvide.notHeld': 11,
      },
    },
    twins: [
      { rule: 'narrative-outcomes', write: ['共计24件', '共计42件'] },
      { rule: 'narrative-outcomes', write: ['合计9件', '合计6件'] },
    ],
  },
  {
    title: 'shares of what was handled',
    section: 'overview',
    lines: [
      '全年办结政府信息公开申请40件，其中予以公开18件，占办结总数的45.0%；部分公开6件，占15.0%；无法提供16件，占40.0%。',
    ],
    figures: { requests: { received: 40, disclosed: 18, partlyDisclosed: 6, 'unableToProvide.notHeld': 16 } },
    twins: [
      { rule: 'narrative-percentage', write: ['45.0%', '54.0%'] },
      { rule: 'narrative-outcomes', write: ['部分公开6件', '部分公开5件'] },
    ],
  },
  {
    title: 'numbers in circles',
    section: 'overview',
    lines: ['收到政府信息公开申请16件，办理结果如下：①予以公开8件；②部分公开1件；③无法提供5件；④其他处理2件。'],
    figures: {
      requests: {
        received: 16,
        disclosed: 8,
        partlyDisclosed: 1,
        'unableToProvide.notHeld': 5,
        'otherwiseHandled.other': 2,
      },
    },
    twins: [{ rule: 'narrative-outcomes', write: ['无法提供5件', '无法提供6件'] }],
  },
  {
    title: 'words of the older edition',
    edition: '2019',
    section: 'overview',
    lines: ['全年收到公开申请15件，已全部答复：同意公开9件，同意部分公开2件，不同意公开1件，信息不存在3件。'],
    figures: {
      requests: {
        received: 15,
        disclosed: 9,
        partlyDisclosed: 2,
        'notDisclosed.stateSecret': 1,
        'unableToProvide.notHeld': 3,
      },
    },
    twins: [{ rule: 'narrative-outcomes', write: ['同意公开9件', '同意公开8件'] }],
  },
  {
    title: 'what was disclosed of one’s own accord stands in the same paragraph',
    section: 'overview',
    lines: [
      '我局收到政府信息公开申请6件，均已答复。全年产生行政执法决定214件，除依法不公开的2件外，已予以公开212件；规范性文件部分公开1件、不予公开的内部管理制度3件已登记备查。',
    ],
    figures: { requests: { received: 6, disclosed: 6 } },
    twins: [{ rule: 'narrative-received', write: ['申请6件', '申请8件'] }],
  },
  {
    title: 'outcomes of a sentence on its own line, the total before it',
    section: 'overview',
    lines: [
      '2024年收到政府信息公开申请19件，上年结转2件。',
      '答复结果为：予以公开申请12件、部分公开申请3件、无法提供申请5件，结转下年度1件。',
    ],
    figures: {
      requests: {
        received: 19,
        broughtForward: 2,
        disclosed: 12,
        partlyDisclosed: 3,
        'unableToProvide.notHeld': 5,
      },
    },
    twins: [
      { rule: 'narrative-outcomes', write: ['予以公开申请12件', '予以公开申请21件'] },
      { rule: 'narrative-received', write: ['公开申请19件', '公开申请91件'] },
    ],
  },
  {
    title: 'grounds of refusal in a list of their own',
    section: 'overview',
    lines: [
      '全年收到政府信息公开申请33件，办结33件。不予公开的10件中，属于国家秘密1件，危及“三安全一稳定”1件，保护第三方合法权益4件，属于四类过程性信息4件；其余23件予以公开。',
    ],
    figures: {
      requests: {
        received: 33,
        disclosed: 23,
        'notDisclosed.stateSecret': 1,
        'notDisclosed.endangersSecurity': 1,
        'notDisclosed.thirdPartyRights': 4,
        'notDisclosed.processInformation': 4,
      },
    },
    twins: [{ rule: 'narrative-received', write: ['申请33件', '申请32件'] }],
  },
]
