import type { Sentence } from './sentence.ts'
import { type Told, told } from './told.ts'

const threeLeft = { requests: { received: 20, broughtForward: 2, disclosed: 19 } } as const

/** Near to “all were handled” where three are left. */
const silent: readonly string[] = [
  '收到公开申请20件，已到答复期限的全部办结。',
  '收到公开申请20件，目前已全部办结。',
  '收到公开申请20件，答复19件，答复的申请全部办结归档。',
  '完善公开申请办理流程，做到件件有答复，全部办结并归档。',
  '公开申请办结率100%、满意率98%，3件尚在办理期限内。',
  '收到公开申请20件，应于年内办结的17件全部办结。',
  '收到公开申请20件，年内应答复的均已办结。',
  '收到公开申请20件，均依法办理，其中17件已办结，办结率100%；其余3件待办。',
  '收到公开申请20件，均在规定期限内受理，全部办结后归档。',
  '收到公开申请20件，均已办结或在办。',
  '收到公开申请20件，其中集中在征地领域的12件均已办结。',
  '受理住房公积金提取申请3204件，全部办结。收到政府信息公开申请20件。',
  '办理许可申请120件，均已办结；收到政府信息公开申请20件。',
  '收到公开申请20件，网上申请全部办结，信函申请3件在办。',
  '收到公开申请20件（其中12月收到3件），除12月收到的外均已办结。',
  '收到公开申请20件，办结19件，期限内办结率100%，3件将于次年到期。',
  '上年结转的2件公开申请全部办结，本年新收20件，年内办结17件。',
  '对2024年12月20日前收到的公开申请全部办结。',
]

const noticed: readonly Told[] = [
  '收到公开申请19件，已全部办结，办结率100%。',
  '收到公开申请19件，其中1件申请人撤回，均已按时办结。',
  '共收到申请19件，均已办结。',
].map((text) => [text, { requests: { received: 19, disclosed: 19 } }])

const fees: readonly Told[] = [
  ['信息处理费收取100元（上年收取185元）。', threeLeft],
  ['收取信息处理费总计1.2万元，人均收取316元。', threeLeft],
  [
    '发出信息处理费收费通知3份，总金额15330元，其中1份已缴纳110元。',
    threeLeft,
    ['narrative-fee', '15330元', '15333元'],
  ],
  ['未收取信息处理费。公开申请邮寄支出153.5元。', threeLeft],
  ['信息处理费按量计收1件，计570元；按件计收0件。', threeLeft],
  ['信息处理费收取2330元，较上年减少5元。', threeLeft],
]

/** All that were due, or of one kind, or so far; and money of another kind or year. */
export const notAllYet: readonly Sentence[] = [
  ...silent.map((text): Sentence => ({ section: 'overview', text, figures: threeLeft, twins: [] })),
  ...noticed.map(told('overview')).map(
    (sentence): Sentence => ({
      ...sentence,
      twins: [{ rule: 'narrative-all-handled', figures: { requests: { received: 19, disclosed: 16 } } }],
    }),
  ),
  ...fees.map(told('otherMatters')),
]
