import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'numbers alone in their cells', edition: '2021', outline: { padded: [] } },
    {
      title: 'a blank cell that holds a blank, as programs write it, is none of these',
      edition: '2019',
      cells: { 'requests.received.naturalPerson': null },
      outline: {},
    },
  ],
  fails: [
    {
      title: 'numbers pushed to the middle with wide blanks',
      edition: '2019',
      outline: { padded: ['disclosure.licensing.previousItems', 'disclosure.licensing.change'] },
      messages: [
        '表格有 2 格的数字前后有全角空格或不间断空格，首处为“行政许可”行“上一年项目数量”列，请删去空格，用居中对齐',
      ],
    },
    {
      title: 'one number behind a no-break blank, in the table whose rows stand side by side',
      edition: '2021',
      outline: { padded: ['disputes.reconsideration.total'] },
      messages: ['表格有 1 格的数字前后有全角空格或不间断空格，为行政复议—总计，请删去空格，用居中对齐'],
    },
  ],
}
