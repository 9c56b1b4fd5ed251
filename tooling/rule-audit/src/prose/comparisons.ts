import type { Prose } from './prose.ts'

const of63 = { requests: { received: 63, disclosed: 50, 'unableToProvide.notHeld': 13 } } as const

/** This year beside last year. */
export const comparisons: readonly Prose[] = [
  {
    title: 'more than last year’s, by so many and so much',
    section: 'overview',
    lines: ['全年收到政府信息公开申请63件，较上年的52件增加11件，增长21.2%，申请量为近五年最高。'],
    figures: of63,
    twins: [{ rule: 'narrative-received', write: ['公开申请63件', '公开申请36件'] }],
  },
  {
    title: 'both years by their number',
    section: 'overview',
    lines: ['2023年收到政府信息公开申请52件，2024年收到政府信息公开申请63件，增幅为21.2%。'],
    figures: of63,
    twins: [
      { rule: 'narrative-received', write: ['2024年收到政府信息公开申请63件', '2024年收到政府信息公开申请68件'] },
    ],
  },
  {
    title: 'from so many to so many',
    section: 'overview',
    lines: ['与2023年相比，收到的政府信息公开申请由52件增加到63件，办理时长由11个工作日缩短到9个工作日。'],
    figures: of63,
    twins: [],
  },
  {
    title: 'last year in one clause, this year in the next',
    section: 'overview',
    lines: ['上年收到申请52件，本年收到申请63件，本年比上年多11件，多出的申请大都与供水改造有关。'],
    figures: of63,
    twins: [{ rule: 'narrative-received', write: ['本年收到申请63件', '本年收到申请62件'] }],
  },
  {
    title: 'fewer than last year, the other figure in brackets',
    section: 'overview',
    lines: ['收到政府信息公开申请63件（上年为71件），下降11.3%，办结63件（上年办结70件），无结转。'],
    figures: of63,
    twins: [
      { rule: 'narrative-received', write: ['公开申请63件', '公开申请61件'] },
      { rule: 'narrative-handled', write: ['办结63件', '办结62件'] },
    ],
  },
]
