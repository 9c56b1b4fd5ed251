import type { Examples } from './examples.ts'

const made = { 'disclosure.governmentRules.issued': 3, 'disclosure.governmentRules.inForce': 41 } as const

export const examples: Examples = {
  passes: [
    {
      title: 'a city, by its bare name; whether it has districts no name tells',
      edition: '2021',
      agency: { name: '云州市', kind: 'government' },
      cells: made,
    },
    {
      title: 'the office that compiles the report of an autonomous prefecture',
      edition: '2021',
      agency: { name: '云岭自治州人民政府办公室', kind: 'government' },
      cells: made,
    },
    {
      title: 'an autonomous region, whose name ends like that of a district',
      edition: '2019',
      agency: { name: '云岭自治区人民政府', kind: 'government' },
      cells: { 'disclosure.governmentRules.newlyMade': 3, 'disclosure.governmentRules.publishedTotal': 41 },
    },
    {
      title: 'a ministry whose name has the sign for “township” in it',
      edition: '2021',
      agency: { name: '住房和城乡建设部', kind: 'department' },
      cells: made,
    },
    {
      title: 'a State Council bureau whose name has the sign for “city” in it',
      edition: '2021',
      agency: { name: '国家市场监督管理总局', kind: 'department' },
      cells: made,
    },
    {
      title: 'a district bureau makes normative documents, and no rules',
      edition: '2021',
      cells: { 'disclosure.normativeDocuments.inForce': 6 },
    },
  ],
  fails: [
    {
      title: 'a district bureau counts its house rules',
      edition: '2021',
      agency: { name: '云溪区文化和旅游局', kind: 'department' },
      cells: { 'disclosure.governmentRules.issued': 2, 'disclosure.governmentRules.inForce': 15 },
      messages: [
        '“规章”行填有本年制发件数 2、现行有效件数 15，云溪区文化和旅游局没有规章制定权，疑把内部规章制度计入，请核对后填 0',
      ],
    },
    {
      title: 'a county has not the authority of the city it belongs to',
      edition: '2019',
      agency: { name: '云州市云溪县人民政府办公室', kind: 'government' },
      cells: { 'disclosure.governmentRules.publishedTotal': 4 },
      messages: [
        '“规章”行填有对外公开总数量 4，云州市云溪县人民政府办公室没有规章制定权，疑把内部规章制度计入，请核对后填 0',
      ],
    },
    {
      title: 'a local tax bureau bears the name of a State Council bureau',
      edition: '2021',
      agency: { name: '国家税务总局云州市税务局', kind: 'department' },
      cells: { 'disclosure.governmentRules.inForce': 1 },
      messages: [
        '“规章”行填有现行有效件数 1，国家税务总局云州市税务局没有规章制定权，疑把内部规章制度计入，请核对后填 0',
      ],
    },
  ],
  skips: [
    {
      title: 'the source does not say whose report it is',
      edition: '2021',
      agency: { name: null, kind: 'other' },
      cells: made,
      reason: 'unknown-agency',
    },
    {
      title: 'the name does not tell what the agency may do',
      edition: '2021',
      agency: { name: '云州市民服务热线', kind: 'other' },
      cells: made,
      reason: 'unknown-agency',
    },
    {
      title: 'a district bureau leaves the row blank',
      edition: '2021',
      cells: { 'disclosure.governmentRules.inForce': null },
      reason: 'blank-cells',
    },
  ],
}
