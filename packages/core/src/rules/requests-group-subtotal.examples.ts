import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'the parent rows are left empty, as on the form', edition: '2021' },
    {
      title: 'a local template fills “（三）不予公开” with the sum of its eight reasons',
      edition: '2021',
      cells: {
        'requests.notDisclosed.thirdPartyRights.naturalPerson': 2,
        'requests.notDisclosed.processInformation.naturalPerson': 3,
      },
      subtotals: { 'requests.notDisclosed.naturalPerson': 5, 'requests.notDisclosed.enterprise': 0 },
    },
    {
      title: 'a local template prints a column 法人小计, which leaves natural persons out',
      edition: '2019',
      cells: {
        'requests.received.naturalPerson': 40,
        'requests.received.enterprise': 3,
        'requests.received.legalServices': 1,
        'requests.received.total': 44,
      },
      subtotals: { 'requests.received.legalEntities': 4, 'requests.broughtForward.legalEntities': null },
    },
  ],
  fails: [
    {
      title: 'the parent row repeats one of its reasons instead of their sum',
      edition: '2021',
      cells: {
        'requests.unableToProvide.notHeld.total': 6,
        'requests.unableToProvide.stillUnclear.total': 1,
      },
      subtotals: { 'requests.unableToProvide.total': 6 },
      messages: ['“无法提供”行“总计”列的小计填 6，所属各项之和为 7，相差 1'],
    },
    {
      title: '法人小计 is the total of all applicants',
      edition: '2019',
      cells: { 'requests.received.naturalPerson': 8, 'requests.received.enterprise': 2 },
      subtotals: { 'requests.received.legalEntities': 10 },
      messages: ['“本年新收政府信息公开申请数量”行“法人或其他组织”列的小计填 10，所属各项之和为 2，相差 8'],
    },
  ],
  skips: [
    {
      title: 'one of the parts is blank',
      edition: '2021',
      cells: {
        'requests.notHandled.petition.total': null,
        'requests.handled.total': 4,
      },
      subtotals: { 'requests.notHandled.total': 4 },
      reason: 'blank-cells',
    },
  ],
}
