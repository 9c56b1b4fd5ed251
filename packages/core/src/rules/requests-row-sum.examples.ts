import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'seven requests of five people and two companies',
      edition: '2021',
      cells: {
        'requests.received.naturalPerson': 5,
        'requests.received.enterprise': 2,
        'requests.received.total': 7,
      },
    },
    {
      title: 'only the columns that apply are filled, and they reach the total',
      edition: '2019',
      cells: {
        'requests.disclosed.naturalPerson': 4,
        'requests.disclosed.enterprise': null,
        'requests.disclosed.researchInstitution': null,
        'requests.disclosed.otherOrganization': null,
        'requests.disclosed.total': 4,
      },
    },
  ],
  fails: [
    {
      title: 'the law firm’s request is not in the total',
      edition: '2021',
      cells: {
        'requests.received.naturalPerson': 21,
        'requests.received.legalServices': 1,
        'requests.received.total': 21,
      },
      messages: ['“本年新收政府信息公开申请数量”行：“总计”列填 21，自然人与法人或其他组织各列之和为 22，相差 1'],
    },
    {
      title: 'a row “其他” is named with its heading',
      edition: '2021',
      cells: {
        'requests.otherwiseHandled.other.naturalPerson': 2,
        'requests.otherwiseHandled.other.total': 3,
      },
      messages: ['“其他处理—其他”行：“总计”列填 3，自然人与法人或其他组织各列之和为 2，相差 1'],
    },
    {
      title: 'a label with quotation marks is quoted without them',
      edition: '2019',
      cells: { 'requests.notDisclosed.endangersSecurity.total': 1 },
      messages: ['“不予公开—危及三安全一稳定”行：“总计”列填 1，自然人与法人或其他组织各列之和为 0，相差 1'],
    },
    {
      title: 'one column alone exceeds the total, whatever the blank one holds',
      edition: '2021',
      cells: {
        'requests.disclosed.naturalPerson': 9,
        'requests.disclosed.enterprise': null,
        'requests.disclosed.total': 6,
        'requests.handled.enterprise': 2,
        'requests.handled.total': 2,
      },
      messages: ['“予以公开”行：“总计”列填 6，自然人与法人或其他组织已填各列之和已达 9，相差 3'],
    },
  ],
  skips: [
    {
      title: 'the total is written as text',
      edition: '2021',
      cells: { 'requests.received.total': { state: 'text', text: '见附件' } },
      reason: 'not-a-number',
    },
    {
      title: 'the reader could not tell which column the number stands in',
      edition: '2021',
      cells: { 'requests.received.total': 3 },
      without: ['requests.received.naturalPerson', 'requests.received.enterprise'],
      certainty: {
        'requests.received.naturalPerson': 'unplaced-values',
        'requests.received.enterprise': 'unplaced-values',
      },
      reason: 'uncertain-cells',
    },
  ],
}
