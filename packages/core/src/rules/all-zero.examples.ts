import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a single licence was decided on',
      edition: '2021',
      cells: { 'disclosure.licensing.decisions': 1 },
    },
    {
      title: 'nothing but a change in the number of items',
      edition: '2019',
      cells: { 'disclosure.penalties.change': -1 },
    },
    {
      title: 'a blank is not a written zero, even where a total proves it to be one',
      edition: '2021',
      cells: { 'requests.received.naturalPerson': null },
    },
    { title: 'a table is missing', edition: '2021', without: ['disputes.'] },
  ],
  fails: [
    {
      title: 'a subdistrict to which nothing happened all year',
      edition: '2021',
      agency: { name: '云溪区东关街道办事处', kind: 'subdistrict' },
      messages: ['三张表的数据全部为 0，请确认是零报告，不是漏填'],
    },
    {
      title: 'the same in edition 2019',
      edition: '2019',
      messages: ['三张表的数据全部为 0，请确认是零报告，不是漏填'],
    },
  ],
}
