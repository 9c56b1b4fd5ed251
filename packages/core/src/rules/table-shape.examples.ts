import type { Examples } from './examples.ts'

const again = (label: string, row: number) =>
  ({ kind: 'row', table: 'disclosure', label, place: { table: 1, row } }) as const

export const examples: Examples = {
  passes: [
    { title: 'the rows and columns of the form', edition: '2021' },
    {
      title: 'a column 法人小计 is what a local template prints',
      edition: '2021',
      subtotals: { 'requests.received.legalEntities': 0 },
    },
  ],
  fails: [
    {
      title: 'a row that was pasted four times',
      edition: '2019',
      outline: { surplus: [again('政府集中采购', 21), again('政府集中采购', 22), again('政府集中采购', 23)] },
      messages: ['“二、主动公开政府信息情况”的表格中“政府集中采购”重复出现，请删去多余的行'],
    },
    {
      title: 'a whole table that stands twice is said once',
      edition: '2021',
      outline: {
        surplus: ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制'].map((label) => again(label, 9)),
      },
      messages: ['“二、主动公开政府信息情况”的表格中“规章”“行政规范性文件”“行政许可”等 5 行重复出现，请删去多余的行'],
    },
    {
      title: 'a column of remarks',
      edition: '2021',
      outline: {
        surplus: [{ kind: 'column', table: 'requests', label: '备注', place: { table: 2, row: 4, column: 11 } }],
      },
      messages: ['“三、收到和处理政府信息公开申请情况”的表格有格式以外的列“备注”，请按规定格式删去'],
    },
  ],
}
