import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'five parts make up the total',
      edition: '2021',
      sections: { overview: '公开信息160条，其中机构职能14条，政策文件8条，规划计划7条，统计信息3条，业务动态128条。' },
    },
    {
      title: 'applicants and channels cut across each other',
      edition: '2021',
      sections: { overview: '收到申请20件，其中自然人18件，网上申请15件。' },
    },
    {
      title: 'a few examples of many',
      edition: '2021',
      sections: { overview: '公开信息160条，其中政策文件8条，解读12条。' },
    },
    {
      title: 'a list that says it goes on',
      edition: '2021',
      sections: { overview: '公开信息160条，其中机构职能14条，政策文件8条，规划计划7条，统计信息3条等。' },
    },
  ],
  fails: [
    {
      title: 'a published report of 2022: seven are missing',
      edition: '2021',
      sections: { overview: '公开信息167条，其中机构职能14条，政策文件8条，规划计划7条，统计信息3条，业务动态128条。' },
      messages: [
        '总数 167，分项 14、8、7、3、128 之和为 160，少 7：“公开信息167条，其中机构职能14条，政策文件8条，规划计划7条，统计信息3条，业务动态128条。”',
      ],
    },
    {
      title: 'the parts exceed the total',
      edition: '2021',
      sections: { overview: '公开信息100条，其中政策文件60条，业务动态50条。' },
      messages: ['总数 100，分项 60、50 之和为 110，超出 10：“公开信息100条，其中政策文件60条，业务动态50条。”'],
    },
  ],
}
