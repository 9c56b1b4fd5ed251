import { cellsOf } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import type { TableId } from '../form/form.ts'
import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'an agency to which nothing happened fills in zeros', edition: '2021' },
    {
      title: 'one number stands in an otherwise blank table',
      edition: '2021',
      cells: { ...blank('2021', 'disclosure'), 'disclosure.licensing.decisions': 0 },
    },
    { title: 'a table that the source does not have is not a blank one', edition: '2019', without: ['disputes.'] },
  ],
  fails: [
    {
      title: 'no dispute arose, and the table was left as it was sent out',
      edition: '2021',
      cells: blank('2021', 'disputes'),
      messages: ['“四、政府信息公开行政复议、行政诉讼情况”的表格整表空白，请填写，没有发生的填 0'],
    },
    {
      title: 'two of the three tables were not filled in',
      edition: '2019',
      cells: { ...blank('2019', 'disclosure'), ...blank('2019', 'requests') },
      messages: [
        '“二、主动公开政府信息情况”的表格整表空白，请填写，没有发生的填 0',
        '“三、收到和处理政府信息公开申请情况”的表格整表空白，请填写，没有发生的填 0',
      ],
    },
  ],
}

function blank(edition: EditionId, table: TableId): Readonly<Record<string, null>> {
  return Object.fromEntries(cellsOf(edition).flatMap((spec) => (spec.table === table ? [[spec.id, null]] : [])))
}
