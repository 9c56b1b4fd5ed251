import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'purchases are in the list',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 1 },
      sections: { overview: '主要类别有：机构职能、政府采购、人事信息等。' },
    },
    {
      title: 'no list of categories',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 1 },
      sections: { overview: '全年公开信息180条。' },
    },
    {
      title: 'who asked is no category of what was disclosed',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 1, 'disclosure.licensing.decisions': 5 },
      sections: { overview: '新收政府信息公开申请30件，申请人的类别为自然人28件、商业企业2件。' },
    },
  ],
  fails: [
    {
      title: 'purchases in the table, and no such category',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': 1 },
      sections: { overview: '主要类别有：机构职能、人事信息、业务动态等。' },
      messages: ['正文列举公开类别时没有“政府集中采购”，表中有 1：“主要类别有：机构职能、人事信息、业务动态等。”'],
    },
  ],
}
