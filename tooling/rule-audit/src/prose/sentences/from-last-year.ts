import type { Sentence } from './sentence.ts'

const three = { received: 20, broughtForward: 2, disclosed: 19 } as const
const oneLeft = { received: 20, broughtForward: 3, disclosed: 20 } as const
const nine = { received: 9, disclosed: 9 } as const

/** Requests that came last year, counted in or told apart, and answers told by their kinds. */
export const fromLastYear: readonly Sentence[] = [
  {
    section: 'overview',
    text: '受理申请22件，其中上年结转2件，已答复19件，结转下年3件。',
    figures: { requests: three },
    twins: [
      { rule: 'narrative-carry-over', write: ['结转下年3件', '结转下年4件'] },
      { rule: 'narrative-handled', write: ['已答复19件', '已答复18件'] },
    ],
  },
  {
    section: 'overview',
    text: '受理信息公开申请22件，较上年减少5件，其中上年结转2件；办结19件；结转下年3件。',
    figures: { requests: three },
    twins: [{ rule: 'narrative-received', write: ['申请22件', '申请25件'] }],
  },
  {
    section: 'overview',
    text: '共受理申请22件，2件系上年度结转，办结19件，结转下年度3件。',
    figures: { requests: three },
    twins: [{ rule: 'narrative-carry-over', write: ['2件系上年度结转', '4件系上年度结转'] }],
  },
  {
    section: 'overview',
    text: '受理申请22件（其中，2件为2023年结转），答复19件，结转2025年3件。',
    figures: { requests: three },
    twins: [{ rule: 'narrative-carry-over', write: ['2件为2023年结转', '3件为2023年结转'] }],
  },
  {
    section: 'overview',
    text: '2023年收到、结转至2024年答复的申请2件；2024年收到，结转至2025年作出答复的政府信息公开申请3件。',
    figures: { requests: three },
    twins: [{ rule: 'narrative-carry-over', write: ['公开申请3件', '公开申请5件'] }],
  },
  {
    section: 'overview',
    text: '2024年收到、2025年答复的申请3件；2023年收到、2024年答复的申请2件。',
    figures: { requests: three },
    twins: [],
  },
  {
    section: 'overview',
    text: '2023年结转申请2件均已办结，2024年新收申请20件，办结17件，合计办结19件。',
    figures: { requests: three },
    twins: [{ rule: 'narrative-received', write: ['新收申请20件', '新收申请22件'] }],
  },
  {
    section: 'overview',
    text: '2023年结转申请2件均已办结，2024年新收申请20件，办结17件。',
    figures: { requests: three },
    twins: [{ rule: 'narrative-handled', write: ['，办结17件', '，办结16件'] }],
  },
  {
    section: 'overview',
    text: '收到申请20件，当年办结17件，3件跨年结转至2025年1月办结。',
    figures: { requests: three },
    twins: [{ rule: 'narrative-handled', write: ['当年办结17件', '当年办结15件'] }],
  },
  {
    section: 'overview',
    text: '答复申请20件，其中新收申请18件、上年结转申请2件。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-handled', write: ['答复申请20件', '答复申请21件'] }],
  },
  {
    section: 'overview',
    text: '2023年结转申请办结2件，2024年新收申请办结18件。',
    figures: { requests: oneLeft },
    twins: [],
  },
  {
    section: 'overview',
    text: '上年结转的申请已答复2件，其余1件经延期后于2024年1月答复。',
    figures: { requests: oneLeft },
    twins: [],
  },
  {
    section: 'overview',
    text: '因申请人补正，上年度结转申请中仍有1件待补正。',
    figures: { requests: oneLeft },
    twins: [],
  },
  {
    section: 'overview',
    text: '20件新收申请和3件结转申请中，20件已在年内办结，3件结转下年度。',
    figures: { requests: oneLeft },
    twins: [{ rule: 'narrative-carry-over', write: ['3件结转下年度', '4件结转下年度'] }],
  },
  {
    section: 'overview',
    text: '办理申请9件，信息不存在答复4件，予以公开答复5件。',
    figures: { requests: { received: 9, disclosed: 5, 'unableToProvide.notHeld': 4 } },
    twins: [{ rule: 'narrative-outcomes', write: ['予以公开答复5件', '予以公开答复6件'] }],
  },
  {
    section: 'overview',
    text: '受理申请9件，按期答复8件、延期答复1件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-handled', write: ['按期答复8件', '按期答复7件'] }],
  },
  {
    section: 'overview',
    text: '受理申请9件，书面答复6件，电子邮件答复3件。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-handled', write: ['书面答复6件', '书面答复5件'] }],
  },
  {
    section: 'overview',
    text: '收到政府信息公开申请9件，申请事项涉及14项信息，答复14项。',
    figures: { requests: nine },
    twins: [{ rule: 'narrative-received', write: ['申请9件', '申请6件'] }],
  },
  {
    section: 'overview',
    text: '收到申请12件（含咨询、信访类3件），作为政府信息公开申请办理9件。',
    figures: { requests: nine },
    twins: [],
  },
]
