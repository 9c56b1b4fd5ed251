/** How far each agency of the demonstration is with this year's report, and what is wrong with it. */

import type { Report } from '@gouji/core'

/** Which of the moves a filing has made, in order. */
export type Stage =
  | 'untouched'
  | 'begun'
  | 'filled'
  | 'asked'
  | 'signed-off'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'published'
  | 'corrected'

const stages: Readonly<Partial<Record<string, Stage>>> = {
  yxq: 'untouched',
  xfj: 'untouched',
  dpx: 'untouched',
  nyj: 'begun',
  whj: 'begun',
  ylx: 'begun',
  scj: 'filled',
  jtj: 'filled',
  tjj: 'filled',
  qsz: 'filled',
  sjj: 'asked',
  hxz: 'signed-off',
  zjj: 'returned',
  mzj: 'returned',
  czj: 'approved',
  fgj: 'approved',
  sfj: 'approved',
  xkz: 'approved',
  jyj: 'published',
  wjj: 'published',
  zrj: 'published',
  rsj: 'published',
  yjj: 'corrected',
}

/** What is not listed is with the district's office. */
export function stageOf(id: string): Stage {
  return stages[id] ?? 'submitted'
}

/** Agencies whose day has passed. */
export const overdue: ReadonlySet<string> = new Set(['dpx', 'ylx', 'tjj'])

type Fault = (report: Report) => Report

const withCells =
  (cells: (report: Report) => Report['cells']): Fault =>
  (report) => ({ ...report, cells: { ...report.cells, ...cells(report) } })

const cell = ({ cells }: Report, id: keyof Report['cells']): number => Number(cells[id] ?? 0)

/** Mistakes as they are made in January: digits exchanged, a total left over, last year's figure taken, blanks. */
export const faults: Readonly<Partial<Record<string, Fault>>> = {
  scj: withCells((report) => ({
    'requests.disclosed.naturalPerson': cell(report, 'requests.disclosed.naturalPerson') + 27,
  })),
  jtj: withCells((report) => ({ 'requests.handled.total': cell(report, 'requests.handled.total') + 1 })),
  tjj: withCells((report) => ({
    'requests.broughtForward.naturalPerson': cell(report, 'requests.broughtForward.naturalPerson') + 3,
    'requests.broughtForward.total': cell(report, 'requests.broughtForward.total') + 3,
  })),
  qsz: withCells(() => ({ 'disclosure.licensing.decisions': null, 'disclosure.penalties.decisions': null })),
}

/** Remarks with which the office returned reports. */
export const returns: Readonly<
  Partial<Record<string, { readonly field: string; readonly text: string; readonly note: string }>>
> = {
  zjj: {
    field: 'sections.improvements',
    text: '“改进措施”只有完成时间，没有写明责任科室和怎样检查落实，请补充。',
    note: '改进措施不具体，请按批注修改后重新报送。',
  },
  mzj: {
    field: 'cells.disclosure.licensing.decisions',
    text: '行政许可决定数量比上年增加较多，请核对是否把社会组织年检也计作许可。',
    note: '许可数量请核对。',
  },
}
