/** A report beside the one of the year before, where agencies, forms or lists changed in between. */

import type { Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { cellsFrom, type Figures } from '../figures.ts'

export interface TwoYears {
  readonly title: string
  readonly report: Report
  readonly previous: Report
  /** The rules on both that speak, each with its severity; empty: nothing is said. */
  readonly said: readonly string[]
}

const water = '云溪区水务局'

function reportOf(year: number, figures: Figures, { told = '', name = water } = {}): Report {
  const edition = year >= 2021 ? '2021' : '2019'
  const sections = told === '' ? {} : { overview: told }
  return exampleReport({ edition, year, agency: { name }, cells: cellsFrom(edition, figures), sections })
}

const asked = (received: number, broughtForward: number, disclosed: number): Figures => ({
  requests: { received, broughtForward, disclosed },
})
const papers = (issued: number, repealed: number, inForce: number): Figures => ({
  disclosure: {
    'normativeDocuments.issued': issued,
    'normativeDocuments.repealed': repealed,
    'normativeDocuments.inForce': inForce,
  },
})
const items = (previousItems: number, change = 0): Figures => ({
  disclosure: { 'licensing.previousItems': previousItems, 'licensing.change': change },
})
const carryOver = (severity: string) => [`carry-over-column ${severity}`, `carry-over-total ${severity}`]

const three = reportOf(2023, asked(9, 0, 6))
const seven = reportOf(2023, papers(0, 0, 7))

export const years: readonly TwoYears[] = [
  {
    title: 'the form changed in between, and requests go on',
    report: reportOf(2021, { ...asked(10, 3, 11), ...papers(2, 0, 9) }),
    previous: reportOf(2020, { ...asked(9, 0, 6), disclosure: { 'normativeDocuments.publishedTotal': 14 } }),
    said: [],
  },
  {
    title: 'the form changed in between, and a request is gone',
    report: reportOf(2021, asked(10, 2, 12)),
    previous: reportOf(2020, asked(9, 0, 6)),
    said: carryOver('error'),
  },
  {
    title: 'the form changed in between: what is in force follows from nothing',
    report: reportOf(2021, papers(1, 5, 3)),
    previous: reportOf(2020, { disclosure: { 'normativeDocuments.publishedTotal': 4 } }),
    said: [],
  },
  {
    title: 'the agency has another name',
    report: reportOf(2024, asked(10, 3, 13)),
    previous: reportOf(2023, asked(9, 0, 6), { name: '云溪区水利局' }),
    said: [],
  },
  {
    title: 'requests of an agency that was joined, and it is told',
    report: reportOf(2024, asked(10, 5, 15), {
      told: '2024年3月原云溪区移民办并入我局，其结转的2件申请一并办理，上年结转合计5件。',
    }),
    previous: three,
    said: carryOver('warning'),
  },
  {
    title: 'requests that went with a duty, and it is told',
    report: reportOf(2024, asked(10, 1, 11), {
      told: '河道采砂职责划转区自然资源局，2件在办申请随之移交，上年结转1件。',
    }),
    previous: three,
    said: carryOver('warning'),
  },
  {
    title: 'the reform told in a word',
    report: reportOf(2024, asked(10, 5, 15), { told: '机构改革后，上年结转5件申请。' }),
    previous: three,
    said: carryOver('warning'),
  },
  {
    title: 'two requests more and not a word',
    report: reportOf(2024, asked(10, 5, 15)),
    previous: three,
    said: carryOver('error'),
  },
  {
    title: 'a request handed on to another agency is no reform',
    report: reportOf(2024, asked(10, 5, 15), {
      told: '有2件申请移交区住房和城乡建设局办理，接收信函申请3件，上年结转5件。',
    }),
    previous: three,
    said: carryOver('error'),
  },
  {
    title: 'a team that was formed is no reform',
    report: reportOf(2024, asked(10, 5, 15), { told: '组建政务公开工作专班，上年结转5件申请。' }),
    previous: three,
    said: carryOver('error'),
  },
  {
    title: 'a request of a firm put under persons',
    report: reportOf(2024, { requests: { received: [10], broughtForward: [2, 1], disclosed: [12, 1] } }),
    previous: three,
    said: ['carry-over-column warning'],
  },
  {
    title: 'documents taken over, and it is told',
    report: reportOf(2024, papers(1, 0, 12), {
      told: '机构改革后，原移民办4件规范性文件由我局继续实施，现行有效12件。',
    }),
    previous: seven,
    said: ['in-force-roll-forward info'],
  },
  {
    title: 'documents taken over, and not a word',
    report: reportOf(2024, papers(1, 0, 12)),
    previous: seven,
    said: ['in-force-roll-forward warning'],
  },
  {
    title: 'documents taken over and repealed',
    report: reportOf(2024, papers(0, 9, 2), { told: '承接原移民办规范性文件4件，连同本局5件一并废止，现行有效2件。' }),
    previous: seven,
    said: ['repealed-limit info'],
  },
  {
    title: 'more repealed than there was',
    report: reportOf(2024, papers(0, 9, 2)),
    previous: seven,
    said: ['repealed-limit warning'],
  },
  {
    title: 'revised, counted as issued, and not as repealed',
    report: reportOf(2024, papers(3, 0, 8), { told: '修订规范性文件2件，制发3件，现行有效8件。' }),
    previous: seven,
    said: ['in-force-roll-forward info'],
  },
  {
    title: 'documents lapsed by themselves',
    report: reportOf(2024, papers(0, 0, 5), { told: '2件规范性文件有效期届满自然失效，现行有效5件。' }),
    previous: seven,
    said: ['in-force-roll-forward info'],
  },
  {
    title: 'issued and handed over in the year',
    report: reportOf(2024, papers(2, 0, 0), { told: '年内制发2件规范性文件，11月随职责划转至区应急管理局。' }),
    previous: reportOf(2023, {}),
    said: ['disclosure-in-force info', 'in-force-roll-forward info'],
  },
  {
    title: 'issued and in force nowhere',
    report: reportOf(2024, papers(2, 0, 0)),
    previous: reportOf(2023, {}),
    said: ['disclosure-in-force warning', 'in-force-roll-forward warning'],
  },
  {
    title: 'items of a list that was drawn up anew with the duties',
    report: reportOf(2020, items(9), { told: '2019年底机构改革，审批职责划入我局。' }),
    previous: reportOf(2019, items(5, 1)),
    said: ['items-roll-forward info'],
  },
  {
    title: 'items that do not go on',
    report: reportOf(2020, items(9)),
    previous: reportOf(2019, items(5, 1)),
    said: ['items-roll-forward warning'],
  },
  {
    title: 'licences went to the bureau of approvals',
    report: reportOf(2024, { disclosure: { 'licensing.decisions': 0 } }),
    previous: reportOf(2023, { disclosure: { 'licensing.decisions': 640 } }),
    said: ['sudden-change info'],
  },
  {
    title: 'cases went with a duty',
    report: reportOf(2024, {}),
    previous: reportOf(2023, { disputes: { reconsideration: [1, 0, 0, 2] } }),
    said: ['pending-disposed info'],
  },
  {
    title: 'a small office with the same few figures',
    report: reportOf(2024, { ...asked(1, 0, 1), ...papers(0, 0, 3) }),
    previous: reportOf(2023, { ...asked(1, 0, 1), ...papers(0, 0, 3) }),
    said: [],
  },
]
