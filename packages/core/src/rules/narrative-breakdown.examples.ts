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
      title: 'a total that is rounded',
      edition: '2021',
      sections: { overview: '全年主动公开政府信息1.2万条，其中网站公开8013条、新媒体公开4120条。' },
    },
    {
      title: 'the number before is a difference',
      edition: '2021',
      sections: { overview: '收到申请47件，比上年增加12件，其中网上申请40件、信函申请7件。' },
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
    {
      title: 'a new sentence breaks down the last figure of many',
      edition: '2021',
      sections: { overview: '收到申请99件，办结99件，结转下年4件。其中予以公开75件、部分公开24件。' },
    },
    {
      title: 'a list that ends in things counted otherwise, and one that the next clause goes on with',
      edition: '2021',
      sections: {
        overview: [
          '公开信息1000条，其中网站700条，微信号200条，微博20条，电子屏10条，另刊发稿件70篇。',
          '新增信息60条。其中机构类12条，政策类8条，民生类10条，财政类6条；动态类24条。',
        ].join('\n'),
      },
    },
    {
      title: 'parts of two totals that are told together',
      edition: '2021',
      sections: { overview: '产生行政复议案件6件和行政诉讼案件3件，其中复议维持5件，未审结1件，诉讼维持3件。' },
    },
    {
      title: 'parts with their own parts',
      edition: '2021',
      sections: { overview: '公开信息50条，其中机构类20条，内有领导信息10条、机构职能10条，动态类30条。' },
    },
    {
      title: 'many examples, far from the whole',
      edition: '2021',
      sections: { overview: '发布信息3200条，其中政策文件310条，新闻850条，会议20条，建议提案35条。' },
    },
    {
      title: 'what is carried forward is the rest',
      edition: '2021',
      sections: {
        overview: '收到政府信息公开申请60件，其中予以公开40件，部分公开8件，不予公开5件，无法提供4件，结转下年度3件。',
      },
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
      title: 'the columns of the form by name, two digits of one transposed',
      edition: '2021',
      cells: {
        'requests.received.naturalPerson': 17,
        'requests.received.enterprise': 6,
        'requests.received.legalServices': 9,
        'requests.received.otherOrganization': 1,
        'requests.received.total': 33,
      },
      sections: {
        overview: '收到政府信息公开申请33件，其中自然人71件、商业企业6件、法律服务机构9件、其他1件。',
      },
      messages: [
        '总数 33，分项 71、6、9、1 之和为 87，超出 54：“收到政府信息公开申请33件，其中自然人71件、商业企业6件、法律服务机构9件、其他1件。”',
      ],
    },
    {
      title: 'the parts exceed the total',
      edition: '2021',
      sections: { overview: '公开信息100条，其中政策文件60条，业务动态50条。' },
      messages: ['总数 100，分项 60、50 之和为 110，超出 10：“公开信息100条，其中政策文件60条，业务动态50条。”'],
    },
    {
      title: 'the total closes one sentence, the parts are the next',
      edition: '2021',
      sections: { overview: '全年主动公开信息3,216条。其中：政府网站1,580条，政务新媒体1,208条，其他500条。' },
      messages: [
        '总数 3216，分项 1580、1208、500 之和为 3288，超出 72：“其中：政府网站1,580条，政务新媒体1,208条，其他500条。”',
      ],
    },
    {
      title: 'a list that ends with the rest is whole',
      edition: '2021',
      sections: { overview: '公开各类信息4210条，其中网站2010条、微信公众号1500条、其他平台610条，点击量86万次。' },
      messages: [
        '总数 4210，分项 2010、1500、610 之和为 4120，少 90：“公开各类信息4210条，其中网站2010条、微信公众号1500条、其他平台610条，点击量86万次。”',
      ],
    },
  ],
}
