import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'four requests, told apart by three results of which one stands under a heading',
      edition: '2021',
      cells: {
        'requests.disclosed.total': 2,
        'requests.unableToProvide.notHeld.total': 1,
        'requests.otherwiseHandled.other.total': 1,
        'requests.handled.total': 4,
      },
    },
    {
      title: 'in edition 2019 “其他处理” is one row and counts as such',
      edition: '2019',
      cells: {
        'requests.disclosed.naturalPerson': 5,
        'requests.otherwiseHandled.naturalPerson': 1,
        'requests.handled.naturalPerson': 6,
      },
    },
    {
      title: 'blanks count as zero where the other rows already reach the total',
      edition: '2021',
      cells: {
        'requests.disclosed.naturalPerson': 3,
        'requests.notHandled.petition.naturalPerson': null,
        'requests.otherwiseHandled.feeUnpaid.naturalPerson': { state: 'notApplicable', text: '/' },
        'requests.handled.naturalPerson': 3,
      },
    },
  ],
  fails: [
    {
      title: 'a partly disclosed request is counted under two results',
      edition: '2021',
      cells: {
        'requests.disclosed.naturalPerson': 11,
        'requests.partlyDisclosed.naturalPerson': 1,
        'requests.notDisclosed.thirdPartyRights.naturalPerson': 1,
        'requests.handled.naturalPerson': 12,
      },
      messages: ['“自然人”列：办理结果“（七）总计”填 12，（一）至（六）各行之和为 13，相差 1'],
    },
    {
      title: 'the rows that are filled exceed the total, whatever the blank one holds',
      edition: '2019',
      cells: {
        'requests.disclosed.total': 8,
        'requests.partlyDisclosed.total': null,
        'requests.handled.total': 6,
      },
      messages: ['“总计”列：办理结果“（七）总计”填 6，（一）至（六）已填各行之和已达 8，相差 2'],
    },
  ],
  skips: [
    {
      title: 'the row that would make up the difference is blank',
      edition: '2021',
      cells: {
        'requests.disclosed.total': 4,
        'requests.unableToProvide.notHeld.total': null,
        'requests.handled.total': 6,
      },
      reason: 'blank-cells',
    },
    {
      title: 'the source has no row “（七）总计”',
      edition: '2021',
      without: ['requests.handled.'],
      reason: 'missing-cells',
    },
  ],
}
