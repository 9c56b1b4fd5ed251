import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a district of two bureaus',
      edition: '2021',
      cells: { 'requests.received.total': 7 },
      members: {
        甲局: { edition: '2021', cells: { 'requests.received.total': 4 } },
        乙局: { edition: '2021', cells: { 'requests.received.total': 3 } },
      },
    },
  ],
  fails: [
    {
      title: 'a bureau was left out',
      edition: '2021',
      cells: { 'requests.received.total': 4 },
      members: {
        甲局: { edition: '2021', cells: { 'requests.received.total': 4 } },
        乙局: { edition: '2021', cells: { 'requests.received.total': 3 } },
      },
      messages: ['申请表“本年新收政府信息公开申请数量”行“总计”列填 4，汇总数 7，相差 3，差额正好是乙局的数，疑漏汇总'],
    },
    {
      title: 'a bureau mistyped one cell, which its own sums say too',
      edition: '2021',
      cells: {
        'requests.received.naturalPerson': 16,
        'requests.received.total': 16,
        'requests.carriedForward.naturalPerson': 16,
        'requests.carriedForward.total': 16,
      },
      members: {
        甲局: {
          edition: '2021',
          cells: {
            'requests.received.naturalPerson': 21,
            'requests.received.total': 12,
            'requests.carriedForward.naturalPerson': 12,
            'requests.carriedForward.total': 12,
          },
        },
        乙局: {
          edition: '2021',
          cells: {
            'requests.received.naturalPerson': 4,
            'requests.received.total': 4,
            'requests.carriedForward.naturalPerson': 4,
            'requests.carriedForward.total': 4,
          },
        },
      },
      messages: [
        '申请表“本年新收政府信息公开申请数量”行“自然人”列填 16，汇总数 25，相差 9，疑错在甲局的报告：“本年新收政府信息公开申请数量”行“自然人”列填 21，应为 12，该报告的 2 处勾稽关系随之成立',
      ],
    },
    {
      title: 'what the government itself received is in no report',
      edition: '2021',
      cells: { 'requests.received.total': 9 },
      members: { 甲局: { edition: '2021', cells: { 'requests.received.total': 4 } } },
      messages: [
        '申请表“本年新收政府信息公开申请数量”行“总计”列填 9，汇总数 4，相差 5，所辖单位中没有本级的报告，多出的如果是本级的数请说明',
      ],
    },
    {
      title: 'a bureau left blank what it received',
      edition: '2021',
      cells: { 'requests.received.total': 9 },
      members: {
        甲局: { edition: '2021', cells: { 'requests.received.total': 4 } },
        乙局: { edition: '2021', cells: { 'requests.received.total': null } },
      },
      messages: ['申请表“本年新收政府信息公开申请数量”行“总计”列填 9，汇总数 4，相差 5，其中乙局未填'],
    },
    {
      title: 'a bureau stands on the list under its old name and its new one',
      edition: '2021',
      cells: { 'requests.received.total': 7 },
      members: {
        甲局: { edition: '2021', cells: { 'requests.received.total': 4 } },
        乙局: { edition: '2021', cells: { 'requests.received.total': 3 } },
        原甲局: { edition: '2021', cells: { 'requests.received.total': 4 } },
      },
      messages: [
        '申请表“本年新收政府信息公开申请数量”行“总计”列填 7，汇总数 11，相差 4，差额正好是甲局、原甲局中一家的数（各格相同），疑漏汇总一家，改名、合并的单位请核对是否重复列入',
      ],
    },
    {
      title: 'a report is missing, so the sum falls short',
      edition: '2021',
      cells: { 'requests.received.total': 9 },
      members: { 甲局: { edition: '2021', cells: { 'requests.received.total': 4 } } },
      missing: ['乙局'],
      messages: ['申请表“本年新收政府信息公开申请数量”行“总计”列填 9，汇总数 4，相差 5，尚缺乙局的报告'],
    },
  ],
}
