import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a government tells all three',
      edition: '2021',
      agency: { name: '云溪区人民政府', kind: 'government' },
      sections: { overview: '纳入年度考核，开展社会评议，未发生责任追究情形。' },
    },
    {
      title: 'a development zone is no people’s government, whatever its name ends with',
      edition: '2021',
      agency: { name: '云溪经济技术开发区', kind: 'government' },
      sections: { overview: '公开信息12条。' },
    },
    ...['云溪经开区', '云溪综合实验区', '云溪临港工业区', '青石灌区'].map((name) => ({
      title: `nor is an area named ${name}`,
      edition: '2021' as const,
      agency: { name, kind: 'government' as const },
      sections: { overview: '公开信息12条。' },
    })),
    {
      title: 'an administrative office of a prefecture is sent out by a government and is none',
      edition: '2021',
      agency: { name: '北原地区行政公署', kind: 'government' },
      sections: { overview: '公开信息12条。' },
    },
    { title: 'a bureau need not', edition: '2021', sections: { overview: '公开信息12条。' } },
  ],
  fails: [
    {
      title: 'a government tells of assessment only',
      edition: '2021',
      agency: { name: '云溪区人民政府', kind: 'government' },
      sections: { overview: '将政务公开纳入年度考核。' },
      messages: [
        '人民政府的年度报告应当写明工作考核、社会评议和责任追究结果，没有写到社会评议、责任追究，没有发生的也应说明',
      ],
    },
  ],
  skips: [
    {
      title: 'data without section 一',
      edition: '2021',
      agency: { name: '云溪区人民政府', kind: 'government' },
      outline: null,
      reason: 'no-source',
    },
  ],
}
