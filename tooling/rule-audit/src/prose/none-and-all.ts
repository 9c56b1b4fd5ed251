import type { Prose } from './prose.ts'

/** 未, 无, 均, 全部. */
export const noneAndAll: readonly Prose[] = [
  {
    title: 'nothing came in',
    section: 'overview',
    lines: ['2024年，我局未收到政府信息公开申请，也没有上年结转的申请。'],
    figures: {},
    twins: [{ rule: 'narrative-none', figures: { requests: { received: 2, disclosed: 2 } } }],
  },
  {
    title: 'nothing came in, in other words',
    section: 'overview',
    lines: ['本年度依申请公开渠道畅通，公布了受理机构、地址和电话，全年没有收到依申请公开事项。'],
    figures: {},
    twins: [{ rule: 'narrative-none', figures: { requests: { received: 1, disclosed: 1 } } }],
  },
  {
    title: 'zero as a figure',
    section: 'overview',
    lines: ['本年度收到政府信息公开申请0件，上年结转0件，结转下年度0件。'],
    figures: {},
    twins: [
      { rule: 'narrative-received', figures: { requests: { received: 3, disclosed: 3 } } },
      { rule: 'narrative-carry-over', write: ['上年结转0件', '上年结转1件'] },
    ],
  },
  {
    title: 'none of one kind of applicant',
    section: 'overview',
    lines: ['收到自然人提出的申请5件，未收到法人和其他组织提出的申请；没有收到要求公开第三方信息的申请。'],
    figures: { requests: { received: 5, disclosed: 5 } },
    twins: [],
  },
  {
    title: 'all handled in time, nothing left',
    section: 'overview',
    lines: ['收到的9件政府信息公开申请全部按期办结，没有结转下年度的申请。'],
    figures: { requests: { received: 9, disclosed: 9 } },
    twins: [{ rule: 'narrative-received', write: ['9件', '6件'] }],
  },
  {
    title: 'all handled, said shortly',
    section: 'overview',
    lines: ['全年收到政府信息公开申请9件，均已按期办结。'],
    figures: { requests: { received: 9, disclosed: 9 } },
    twins: [{ rule: 'narrative-all-handled', figures: { requests: { received: 9, disclosed: 8 } } }],
  },
  {
    title: 'all but those carried forward',
    section: 'overview',
    lines: ['收到政府信息公开申请22件，除2件未到期结转下年度外，其余20件全部按期办结。'],
    figures: { requests: { received: 22, disclosed: 20 } },
    twins: [{ rule: 'narrative-received', write: ['申请22件', '申请23件'] }],
  },
  {
    title: 'all that were due',
    section: 'overview',
    lines: ['收到政府信息公开申请30件，到期应答复的申请均已办结，没有逾期；另有2件仍在期限内。'],
    figures: { requests: { received: 30, disclosed: 28 } },
    twins: [{ rule: 'narrative-received', write: ['申请30件', '申请31件'] }],
  },
  {
    title: 'all handled lawfully, which is not all handled',
    section: 'overview',
    lines: ['收到政府信息公开申请30件，全部依法办理，其中2件因补正尚未答复。'],
    figures: { requests: { received: 30, disclosed: 28 } },
    twins: [{ rule: 'narrative-received', write: ['申请30件', '申请20件'] }],
  },
  {
    title: 'no complaint about answers, no case',
    section: 'overview',
    lines: ['收到政府信息公开申请12件，申请人对答复均无异议，未提起行政复议或者行政诉讼。'],
    figures: { requests: { received: 12, disclosed: 12 } },
    twins: [
      {
        rule: 'narrative-none',
        figures: { requests: { received: 12, disclosed: 12 }, disputes: { reconsideration: [1, 0, 0, 0] } },
      },
    ],
  },
]
